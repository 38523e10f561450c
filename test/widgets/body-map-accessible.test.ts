import {html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {bodyRegions} from '../../src/domain/body/regions.js';
import {expectAccessible} from '../axe.js';
import {wayThroughAll} from '../way-through-all.js';
import {BodyVisitor} from './body-visitor.js';

const grounds = {
  light: 'background: #f9f5f1; color: #251f1b',
  dark: 'background: #1a1613; color: #ede9e4',
};

describe('Axe finds nothing in the body map', () => {
  for (const [ground, style] of Object.entries(grounds)) {
    for (const width of ['320px', '900px']) {
      it(`on a ${ground} page, ${width} wide, empty, filled, and with something missing`, async () => {
        const visitor = await BodyVisitor.arrives(
          html`<div style="${style}; width: ${width}">
            <form><basalt-body-map name="sore" required pain></basalt-body-map></form>
          </div>`,
        );
        for (const fold of visitor.all<HTMLDetailsElement>('details')) fold.open = true;
        visitor.map.checkValidity();
        await visitor.map.updateComplete;
        await expectAccessible(visitor.map.parentElement!);
        await visitor.points('neck', 'lower-back-left', 'knee-right');
        await visitor.rates('neck', '5');
        await expectAccessible(visitor.map.parentElement!);
      });
    }
  }

  for (const theme of ['basalt', 'clay', 'sage', 'midnight']) {
    for (const scheme of ['light', 'dark']) {
      it(`in the theme ${theme}, ${scheme}`, async () => {
        const visitor = await BodyVisitor.arrives(
          html`<basalt-body-map
            pain
            value="neck:5"
            theme=${theme}
            scheme=${scheme}
          ></basalt-body-map>`,
        );
        // The theme comes in a file of its own.
        const root = visitor.find('.root')!;
        await visitor.until(() => getComputedStyle(root).backgroundColor !== 'rgba(0, 0, 0, 0)');
        await expectAccessible(visitor.map);
      });
    }
  }
});

describe('With the keyboard the body map', () => {
  it('is one stop for Tab, and the arrow keys go through all regions, to each once', async () => {
    const visitor = await BodyVisitor.arrives();
    const {start, arrows} = wayThroughAll(bodyRegions);
    visitor.region(start.id).focus();
    await visitor.map.updateComplete;
    const reached = [visitor.at];
    for (const arrow of arrows) {
      await sendKeys({press: `Arrow${arrow[0]!.toUpperCase()}${arrow.slice(1)}`});
      expect(visitor.all('[data-region][tabindex="0"]').length).to.equal(1);
      reached.push(visitor.at);
    }
    expect(new Set(reached).size).to.equal(bodyRegions.length);
    expect(reached.length).to.equal(bodyRegions.length);
    await sendKeys({press: 'Tab'});
    expect(visitor.at).to.equal(undefined);
  });

  it('chooses with the space bar and with Enter, and sends no form by that', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<form><basalt-body-map name="sore"></basalt-body-map><button>Send</button></form>`,
    );
    let sent = 0;
    visitor.map.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    visitor.map.focus();
    expect(visitor.at).to.equal('lower-back-left');
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Enter'});
    expect(visitor.map.value).to.equal('lower-back-left,lower-back-right');
    expect(visitor.region('lower-back-right').getAttribute('aria-checked')).to.equal('true');
    expect(sent).to.equal(0);
  });

  it('turns the body round where there is room for one side only', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<div style="width: 320px"><basalt-body-map></basalt-body-map></div>`,
    );
    visitor.region('hand-right').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(visitor.at).to.equal('hip-right');
    const width = (id: string) => visitor.region(id).getBoundingClientRect().width;
    expect(width('hip-right')).to.be.above(0);
    expect(width('hand-right')).to.equal(0);
  });

  it('says in sight which region it is on', async () => {
    const visitor = await BodyVisitor.arrives();
    visitor.region('base-of-spine').focus();
    await visitor.map.updateComplete;
    expect(visitor.find('.said')!.innerText).to.equal('Base of the spine');
  });

  it('leaves keys alone that are not its own', async () => {
    const visitor = await BodyVisitor.arrives();
    const press = (key: string, more = {}) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more});
      visitor.region('neck').dispatchEvent(event);
      return event.defaultPrevented;
    };
    for (const key of ['Tab', 'Escape', 'a', 'PageDown']) expect(press(key)).to.equal(false);
    expect(press('ArrowLeft', {altKey: true})).to.equal(false);
    expect(press('ArrowDown')).to.equal(true);
  });
});
