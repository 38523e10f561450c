import {expect} from 'chai';

import {setLocale} from '../../src/localize/locale.js';
import {has, wordsIn} from '../../src/widgets/safety-check/find.js';
import {SafetyVisitor} from './safety-visitor.js';

describe('A text that is looked through', () => {
  for (const {because, text, query, found} of [
    {because: 'is found by any part of it', text: 'Blood clot (DVT)', query: 'clot', found: true},
    {because: 'in whatever case', text: 'Blood clot (DVT)', query: 'dVt BLOOD', found: true},
    {because: 'without accents', text: 'Épilepsie', query: 'epilepsie', found: true},
    {because: 'with accents it has not', text: 'Ubelkeit', query: 'Übelkeit', found: true},
    {because: 'with ss for ß', text: 'heiße Steine', query: 'HEISSE', found: true},
    {because: 'without vowel marks', text: 'الحَمْل', query: 'الحمل', found: true},
    {because: 'with a plain alef', text: 'أدوية', query: 'ادويه', found: true},
    {because: 'not by half of the words', text: 'Blood clot', query: 'blood tie', found: false},
    {because: 'by nothing at all', text: 'Blood clot', query: '  ', found: true},
    {because: 'by punctuation alone as by nothing', text: 'Blood', query: '-(', found: true},
  ]) {
    it(because, () => {
      expect(has(text, wordsIn(query))).to.equal(found);
    });
  }
});

describe('The search', () => {
  const status = (visitor: SafetyVisitor) => visitor.find('.find [role="status"]')!.innerText;

  it('finds by name and by question, and says how many', async () => {
    const visitor = await SafetyVisitor.arrives();
    await visitor.seeks('fentanyl');
    expect(visitor.ids).to.deep.equal(['medicine-patch']);
    expect(status(visitor)).to.equal('Found: 1');
    expect(visitor.box('medicine-patch').offsetHeight).to.be.above(0);
  });

  it('keeps what is ticked in sight, and does not count it', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('sunburn');
    await visitor.seeks('fentanyl');
    expect(visitor.ids).to.deep.equal(['sunburn', 'medicine-patch']);
    expect(status(visitor)).to.equal('Found: 1');
    await visitor.ticks('medicine-patch');
    expect(visitor.check.ticked).to.deep.equal(['sunburn', 'medicine-patch']);
  });

  it('offers no “none of these” for a part of the list', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('none');
    await visitor.seeks('fentanyl');
    expect(visitor.ids).to.not.include('none');
    expect(visitor.check.ticked).to.deep.equal([]);
    await visitor.seeks('');
    expect(visitor.box('none').checked).to.be.true;
  });

  it('that finds nothing sends to the therapist', async () => {
    const visitor = await SafetyVisitor.arrives();
    await visitor.seeks('xyzzy');
    expect(visitor.ids).to.deep.equal([]);
    expect(status(visitor)).to.contain('Please tell your therapist about it anyway');
  });

  it('is emptied by Escape, which then closes nothing around it', async () => {
    const visitor = await SafetyVisitor.arrives();
    await visitor.seeks('fentanyl');
    const press = () => {
      const event = new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      let heard = false;
      addEventListener('keydown', () => (heard = true), {once: true});
      visitor.find('[part="search"]')!.dispatchEvent(event);
      return heard || event.defaultPrevented === false;
    };
    expect(press()).to.be.false;
    await visitor.check.updateComplete;
    expect(visitor.ids.length).to.be.above(40);
    expect(status(visitor)).to.equal('');
    expect(press()).to.be.true;
  });

  it('opens the groups it finds something in, and folds them again', async () => {
    const visitor = await SafetyVisitor.arrives();
    const groups = () => visitor.all<HTMLDetailsElement>('[part="list"] details');
    for (const group of groups()) group.open = false;
    await new Promise((go) => setTimeout(go, 50));
    await visitor.seeks('fentanyl');
    expect(groups().map(({open}) => open)).to.deep.equal([true]);
    await new Promise((go) => setTimeout(go, 50));
    await visitor.seeks('');
    expect(groups().every(({open}) => !open)).to.be.true;
  });

  it('is not kept by the browser', async () => {
    const visitor = await SafetyVisitor.arrives();
    const field = visitor.find<HTMLInputElement>('[part="search"]')!;
    expect(field.autocomplete).to.equal('off');
    expect([field.name, field.form]).to.deep.equal(['', null]);
  });

  it('goes by the words of the page’s language', async () => {
    await setLocale('de');
    const visitor = await SafetyVisitor.arrives();
    await visitor.until(() => visitor.find('label[for]')!.innerText === 'In der Liste suchen');
    await visitor.seeks('schwanger');
    await visitor.until(() => visitor.ids.includes('pregnancy'));
    expect(visitor.ids.length).to.be.below(5);
    await setLocale('en');
  });
});
