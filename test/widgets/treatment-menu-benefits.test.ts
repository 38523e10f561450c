import {aTimeout, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {claims} from '../../src/domain/generated/claims.js';
import {setLocale} from '../../src/localize/locale.js';
import {expectAccessible} from '../axe.js';
import {MenuVisitor, plain, toldDuring, until} from './menu-visitor.js';

const spa = {
  treatments: [
    {
      id: 'stones',
      name: 'Volcano stones',
      group: 'With stones',
      heat: 'hot',
      minutes: 60,
      benefits: ['deep-muscle-relaxation', 'detox-lymphatic-drainage'],
    },
    {id: 'talk', name: 'A talk', minutes: 30},
  ],
};
const menu = (given: unknown = spa) =>
  html`<basalt-treatment-menu .treatments=${given}></basalt-treatment-menu>`;

/** Opens the evidence of the first benefit and waits until it is there. */
async function opens(visitor: MenuVisitor) {
  visitor.find('.benefits summary')!.click();
  await until(() => visitor.find('.benefits .panel'));
}

describe('The benefits of a treatment in the menu', () => {
  it('stand in the safe words, each with how sure research is', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    const said = visitor
      .all('.benefits li')
      .map((each) => plain(each.innerText).replace(' : ', ': '));
    expect(said).to.deep.equal([
      'Muscle ease Low certainty See the evidence: Muscle ease',
      'No detox claims No good evidence See the evidence: No detox claims',
    ]);
    expect(visitor.all('.benefits')).to.have.length(1);
    expect(visitor.all('.benefits .dots').map(({className}) => className)).to.deep.equal([
      'dots dots-2',
      'dots dots-0',
    ]);
  });

  it('are as large and as easy to read as their grade', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    const [name, grade] = ['.benefits b', '.benefits .grade'].map((each) => {
      const {fontSize, fontWeight, color} = getComputedStyle(visitor.find(each)!);
      return [fontSize, fontWeight, color];
    });
    expect(name).to.deep.equal(grade);
    const disclaimers = getComputedStyle(visitor.find('.benefits > p:last-child')!);
    expect([disclaimers.fontSize, disclaimers.color]).to.deep.equal([name![0], name![2]]);
  });

  it('have the words beside them that the rules want', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    const said = plain(visitor.find('.benefits')!.innerText);
    for (const id of ['not-medical', 'results-vary'])
      expect(said).to.contain(claims.disclaimers.find((each) => each.id === id)!.text);
  });

  it('open what the research says and cannot tell, below the treatment’s name', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    expect(visitor.find('.panel')).to.equal(null);
    await opens(visitor);
    const panel = visitor.find('.panel')!;
    expect(panel.ariaLabel).to.equal('Evidence: Muscle ease');
    const headings = [...panel.querySelectorAll('[role="heading"]')];
    expect(headings.map(({textContent}) => textContent)).to.include('What it cannot tell us');
    expect(visitor.find('.name')!.ariaLevel).to.equal('4');
    expect(new Set(headings.map(({ariaLevel}) => ariaLevel))).to.deep.equal(new Set(['5']));
  });

  it('leave the stones that say how warm it is as they were', async () => {
    const looks = (visitor: MenuVisitor) => {
      const {display, marginInlineEnd} = getComputedStyle(visitor.find('.heat')!);
      const {width, height} = visitor.find('.heat i')!.getBoundingClientRect();
      return {display, marginInlineEnd, width, height};
    };
    const plainly = {treatments: spa.treatments.map((each) => ({...each, benefits: undefined}))};
    const before = looks(await MenuVisitor.arrives(menu(plainly)));
    const visitor = await MenuVisitor.arrives(menu());
    await opens(visitor);
    expect(looks(visitor)).to.deep.equal(before);
  });

  it('are told on the console where one is unknown, once, and left out', async () => {
    let visitor!: MenuVisitor;
    const told = await toldDuring(async () => {
      visitor = await MenuVisitor.arrives(
        menu([{id: 'a', name: 'A', minutes: 60, benefits: ['improved-slep', 'improved-sleep']}]),
      );
      visitor.menu.requestUpdate();
      await visitor.menu.updateComplete;
    });
    expect(told.filter((each) => each.includes('improved-slep'))).to.have.length(1);
    expect(told.join()).to.contain('docs/profile.md');
    expect(visitor.all('.benefits li')).to.have.length(1);
  });

  it('are not there at all where none is known', async () => {
    const visitor = await MenuVisitor.arrives(
      menu([{id: 'a', name: 'A', minutes: 60, benefits: ['overview']}]),
    );
    expect(visitor.names).to.deep.equal(['A']);
    expect(visitor.find('.benefits')).to.equal(null);
  });

  it('speak the page’s language, the evidence too', async () => {
    await setLocale('de');
    const visitor = await MenuVisitor.arrives(html`<div lang="de">${menu()}</div>`);
    expect(plain(visitor.find('.benefits')!.innerText))
      .to.contain('Belege ansehen')
      .and.not.to.contain('certainty');
    await opens(visitor);
    expect(visitor.find('.panel')!.innerText).not.to.match(/What it cannot|Sources/);
    await setLocale('en');
    await visitor.menu.updateComplete;
    await aTimeout(0);
    await visitor.menu.updateComplete;
    expect(plain(visitor.find('.benefits')!.innerText)).to.contain('Muscle ease Low certainty');
  });

  for (const [ground, [paper, ink]] of Object.entries({
    light: ['#f9f5f1', '#251f1b'],
    dark: ['#1a1613', '#ede9e4'],
  })) {
    it(`are accessible on a ${ground} page, folded and open`, async () => {
      Object.assign(document.body.style, {background: paper, color: ink});
      const visitor = await MenuVisitor.arrives(menu());
      await expectAccessible(visitor.menu);
      await opens(visitor);
      await expectAccessible(visitor.menu);
      document.body.removeAttribute('style');
    });
  }
});
