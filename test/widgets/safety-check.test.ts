import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';

import {safetyRules} from '../../src/domain/generated/safety-rules.js';
import {safety} from '../../src/domain/generated/safety.js';
import {setLocale} from '../../src/localize/locale.js';
import {answers, SafetyVisitor, stops} from './safety-visitor.js';

const all = [...safetyRules.redFlags, ...safetyRules.contraindications].map(({id}) => id);

describe('The safety check', () => {
  it('asks about every condition, and has “none of these” as one more choice', async () => {
    const visitor = await SafetyVisitor.arrives();
    expect(visitor.ids).to.have.members([...all, 'none']);
    expect(visitor.ids.at(-1)).to.equal('none');
  });

  it('says what it is, and that nothing is saved or sent', async () => {
    const visitor = await SafetyVisitor.arrives();
    const heading = visitor.find('[part="heading"]')!;
    expect(heading.innerText).to.equal('Is hot stone massage right for me today?');
    expect(heading.ariaLevel).to.equal('2');
    expect(visitor.find('[part="list"]')!.innerText).to.contain(
      'Nothing you tick is saved or sent.',
    );
  });

  it('takes the page’s own heading and its level', async () => {
    const visitor = await SafetyVisitor.arrives(
      html`<basalt-safety-check heading="Before you come" heading-level="3"></basalt-safety-check>`,
    );
    await visitor.ticks('none');
    const [first, answer] = visitor.all('[part="heading"]');
    expect([first!.innerText, first!.ariaLevel]).to.deep.equal(['Before you come', '3']);
    expect(answer!.ariaLevel).to.equal('4');
  });

  it('has no answer before anything is ticked', async () => {
    const {check, answer} = await SafetyVisitor.arrives();
    expect([check.ticked, check.result]).to.deep.equal([undefined, undefined]);
    expect(answer).to.contain('Once you have ticked something');
  });

  for (const {kind, level, said} of [
    {kind: 'clear', level: 'clear', said: 'Nothing you told us speaks against it'},
    {kind: 'tell', level: 'tell-therapist', said: 'Tell your therapist'},
    {kind: 'ask', level: 'ask-clinician', said: 'Check first'},
    {kind: 'postpone', level: 'stop', said: 'Today is not the day, but it should pass'},
    {kind: 'clinician', level: 'stop', said: 'Please check with a doctor, pharmacist'},
    {kind: 'red-flag', level: 'stop', said: 'best checked by a doctor before any massage'},
    {kind: 'emergency', level: 'stop', said: 'Please get medical help now'},
  ]) {
    it(`(${kind}) says at once what the ticks mean`, async () => {
      const visitor = await (await SafetyVisitor.arrives()).ticks(...answers[kind]!);
      expect(visitor.check.result!.level).to.equal(level);
      expect(visitor.answer).to.contain(said);
      const stop = visitor.find('[part="stop"] [role="alert"]');
      if (level === 'stop') expect(stop).to.exist;
      else expect(visitor.announced).to.contain(said);
      expect(stop === null).to.equal(level !== 'stop');
      expect(visitor.announced === '').to.equal(level === 'stop');
    });
  }

  it('gives each condition its reason, and what can be done instead, the gravest first', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks(...answers.ask!);
    await visitor.informed();
    const items = visitor.all('[part="result"] .items li').map(({innerText}) => innerText);
    const words = (id: string) => safety.contraindications.find((each) => each.id === id)!;
    expect(items[0]).to.contain(words('pregnancy').reason);
    expect(items[0]).to.contain(words('pregnancy').alternative);
    expect(items.at(-1)).to.contain(words('oil-allergy').alternative);
    expect(visitor.all('[part="result"] [role="heading"]').map((each) => each.innerText)).to.eql([
      'Check first',
      'Tell your therapist',
    ]);
  });

  it('names the sources fit for the public, each a link that opens elsewhere and says nothing', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('pregnancy');
    await visitor.until(() => visitor.find('.sources'));
    const links = visitor.all<HTMLAnchorElement>('.sources a');
    const published = Object.values(safety.sources).filter(({publish}) => publish);
    expect(links.map(({href}) => href)).to.have.length(2);
    for (const {href, rel, target} of links) {
      expect(published.map(({url}) => url)).to.include(href);
      expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
    }
  });

  it('shows no sources for a condition that has none fit for the public', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('oil-allergy');
    await visitor.informed();
    expect(visitor.find('.sources')).to.equal(null);
  });

  it('lets “none of these” and the others push each other out', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('pregnancy', 'none');
    expect(visitor.check.ticked).to.deep.equal([]);
    expect(visitor.box('pregnancy').checked).to.be.false;
    await visitor.ticks('pregnancy');
    expect(visitor.check.ticked).to.deep.equal(['pregnancy']);
    expect(visitor.box('none').checked).to.be.false;
    await visitor.ticks('pregnancy');
    expect(visitor.check.ticked).to.equal(undefined);
    expect(visitor.answer).to.contain('Once you have ticked something');
  });

  it('says what is missing when there is nothing to see yet', async () => {
    const visitor = await SafetyVisitor.arrives();
    const alert = () => visitor.find('.done [role="alert"]')!.innerText;
    await visitor.sees();
    expect(alert()).to.equal('Please tick what is true for you, or “None of these”.');
    await visitor.ticks('none');
    expect(alert()).to.equal('');
  });

  it('takes the visitor from the list to the answer', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('pregnancy');
    await visitor.sees();
    expect((visitor.check.shadowRoot!.activeElement as HTMLElement).innerText).to.equal(
      'Check first',
    );
  });

  it('takes them from a stop to the answer, and back to what they ticked', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('blood-clot');
    await visitor.sees();
    const active = () => visitor.check.shadowRoot!.activeElement as HTMLElement;
    expect(active().innerText).to.equal('Please pause before booking');
    await visitor.seeks('sunburn');
    visitor.find('.halt .text')!.click();
    await visitor.check.updateComplete;
    await new Promise((go) => setTimeout(go));
    expect(active()).to.equal(visitor.box('blood-clot'));
    expect(visitor.ids).to.have.length(all.length + 1);
  });

  it('hands out a copy of what is ticked, and forgets everything when it is reset', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks(...answers.emergency!);
    const {check} = visitor;
    check.ticked!.pop();
    expect(check.ticked).to.have.members(answers.emergency!);
    await visitor.seeks('blood');
    check.reset();
    await check.updateComplete;
    expect([check.ticked, check.result]).to.deep.equal([undefined, undefined]);
    expect(visitor.all(':checked')).to.have.length(0);
    expect(visitor.ids).to.have.length(all.length + 1);
    expect(visitor.find<HTMLInputElement>('[part="search"]')!.value).to.equal('');
  });
});

describe('In an emergency', () => {
  const emergency = async (market?: string) => {
    const visitor = await SafetyVisitor.arrives(
      market
        ? html`<basalt-safety-check market=${market}></basalt-safety-check>`
        : html`<basalt-safety-check></basalt-safety-check>`,
    );
    return visitor.ticks('chest-pain');
  };
  const call = (visitor: SafetyVisitor) =>
    visitor.find<HTMLAnchorElement>('[part="call"]')?.getAttribute('href');

  for (const [market, href] of Object.entries({uk: 'tel:999', us: 'tel:911', fr: 'tel:112'})) {
    it(`the market "${market}" is called at ${href}`, async () => {
      expect(call(await emergency(market))).to.equal(href);
    });
  }

  it('all numbers are there where nobody knows the country, and one can be chosen', async () => {
    const visitor = await emergency();
    expect(call(visitor)).to.equal(undefined);
    expect(visitor.all('.numbers a')).to.have.length(8);
    const select = visitor.find<HTMLSelectElement>('select')!;
    select.value = 'nz';
    select.dispatchEvent(new Event('change'));
    await visitor.check.updateComplete;
    expect(call(visitor)).to.equal('tel:111');
  });

  it('the call comes before everything else that can be pressed', async () => {
    const visitor = await emergency('uk');
    expect(visitor.find('[part="result"] :is(a, button, summary, select)')).to.equal(
      visitor.find('[part="call"]'),
    );
  });

  it('nothing sells', async () => {
    for (const kind of stops) {
      const visitor = await (await SafetyVisitor.arrives()).ticks(...answers[kind]!);
      expect(visitor.all('.solid')).to.have.length(0);
    }
  });
});

describe('The list', () => {
  const open = (visitor: SafetyVisitor) =>
    visitor.all<HTMLDetailsElement>('[part="list"] details').map((group) => group.open);

  it('stands open where there is room', async () => {
    const visitor = await SafetyVisitor.arrives(
      html`<div style="width: 900px"><basalt-safety-check></basalt-safety-check></div>`,
    );
    expect(open(visitor)).to.deep.equal(Array(9).fill(true));
  });

  it('is folded on a phone but for the warning signs, and says what is in each group', async () => {
    const visitor = await SafetyVisitor.arrives(
      html`<div style="width: 340px"><basalt-safety-check></basalt-safety-check></div>`,
    );
    expect(open(visitor)).to.deep.equal([true, true, ...Array(7).fill(false)]);
    const [heart] = visitor.all('summary').slice(2);
    expect(heart!.innerText).to.contain('Blood clot (DVT) or phlebitis\u00a0· ');
    heart!.click();
    await visitor.ticks('blood-clot');
    expect(open(visitor)[2]).to.be.true;
    expect(heart!.innerText).to.contain('1 ticked');
    expect(heart!.innerText).to.not.contain('phlebitis');
  });
});

describe('In another language', () => {
  after(() => setLocale('en'));

  for (const [lang, title, none] of [
    ['de', 'Ist eine Hot-Stone-Massage heute das Richtige für mich?', 'Nichts davon'],
    ['ar', 'هل تدليك الأحجار الساخنة مناسب لي اليوم؟', undefined],
  ] as const) {
    it(`(${lang}) everything is said in it, also when it comes later`, async () => {
      const visitor = await (await SafetyVisitor.arrives()).ticks('pregnancy');
      await visitor.informed();
      const [english] = [visitor.answer];
      await setLocale(lang);
      await visitor.until(() => visitor.find('[part="heading"]')!.innerText === title);
      await visitor.until(() => !visitor.answer.includes(english!.split('\n')[2]!));
      await visitor.until(() => !none || visitor.find('.none')!.innerText.trim() === none);
      expect(visitor.check.ticked).to.deep.equal(['pregnancy']);
      await setLocale('en');
    });
  }
});
