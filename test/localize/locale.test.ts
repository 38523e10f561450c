import {expect} from 'chai';

import {msg} from '@lit/localize';

import {
  localeOf,
  nearestLocale,
  needStrings,
  setLocale,
  whenLocaleReady,
  withStrings,
} from '../../src/localize/locale.js';
import {minutesText, priceText} from '../../src/localize/figures.js';
import {plural} from '../../src/localize/plural.js';

afterEach(() => setLocale('en'));

describe('nearestLocale', () => {
  for (const {asked, given} of [
    {asked: 'de', given: 'de'},
    {asked: 'de-AT', given: 'de'},
    {asked: 'AR-eg', given: 'ar'},
    {asked: 'en-GB', given: 'en'},
    {asked: 'pl', given: 'en'},
    {asked: 'pt', given: 'pt-BR'},
    {asked: 'pt-PT', given: 'pt-BR'},
    {asked: 'pt-br', given: 'pt-BR'},
    {asked: 'fr-CA', given: 'fr'},
    {asked: 'he-IL', given: 'he'},
    {asked: '', given: 'en'},
  ]) {
    it(`gives ${given} to a page in "${asked}"`, () => {
      expect(nearestLocale(asked)).to.equal(given);
    });
  }
});

describe('whenLocaleReady', () => {
  it('does not keep an English page waiting', () => {
    let ran = false;
    whenLocaleReady(() => (ran = true));
    expect(ran).to.be.true;
  });
});

describe('needStrings', () => {
  const close = () => msg('Close', {id: 'book-branches.close'});
  const heading = () => msg('Book your visit', {id: 'book-dialog.heading'});

  it('brings the strings of a part in the language that the page changes to', async () => {
    needStrings('book-branches');
    expect(close()).to.equal('Close');
    await setLocale('de');
    expect(close()).to.equal('Schließen');
  });

  it('brings them when the page speaks the language already', async () => {
    await setLocale('de');
    needStrings('book-dialog');
    expect(heading()).to.equal('Book your visit');
    await withStrings(Promise.resolve());
    expect(heading()).to.equal('Ihren Besuch buchen');
  });

  it('says so to whoever has spoken without them', async () => {
    await setLocale('de');
    let heard = 0;
    const listen = () => heard++;
    addEventListener('lit-localize-status', listen);
    needStrings('book-calendar');
    await withStrings(Promise.resolve());
    removeEventListener('lit-localize-status', listen);
    expect(heard).to.equal(1);
  });

  it('leaves a part English whose strings cannot be had', async () => {
    await setLocale('de');
    needStrings('no-such-part');
    await withStrings(Promise.resolve());
    expect(msg('Warm', {id: 'no-such-part.warm'})).to.equal('Warm');
    await setLocale('en');
    await setLocale('de');
    expect(close()).to.equal('Schließen');
  });
});

describe('withStrings', () => {
  it('hands on what has come, and what could not come', async () => {
    expect(await withStrings(Promise.resolve('part'))).to.equal('part');
    const failure = await withStrings(Promise.reject(new Error('gone'))).catch(String);
    expect(failure).to.equal('Error: gone');
  });
});

describe('localeOf', () => {
  it('writes Arabic from right to left where the page says nothing', async () => {
    await setLocale('ar');
    expect(localeOf(document.createElement('p'))).to.deep.equal({lang: 'ar', dir: 'rtl'});
  });

  it('follows a page that says its direction', async () => {
    await setLocale('ar');
    document.body.dir = 'ltr';
    expect(localeOf(document.body).dir).to.equal('ltr');
    document.body.removeAttribute('dir');
  });
});

describe('plural', () => {
  const forms = {
    zero: () => 'zero',
    one: () => 'one',
    two: () => 'two',
    few: () => 'few',
    many: () => 'many',
    other: () => 'other',
  };
  for (const {locale, count, form} of [
    {locale: 'en', count: 1, form: 'one'},
    {locale: 'en', count: 2, form: 'other'},
    {locale: 'de', count: 0, form: 'other'},
    {locale: 'ar', count: 0, form: 'zero'},
    {locale: 'ar', count: 2, form: 'two'},
    {locale: 'ar', count: 3, form: 'few'},
    {locale: 'ar', count: 11, form: 'many'},
  ] as const) {
    it(`${locale} counts ${count} as "${form}"`, async () => {
      await setLocale(locale);
      expect(plural(count, forms)).to.equal(form);
    });
  }

  it('falls back to "other" where a form is not given', async () => {
    await setLocale('ar');
    expect(plural(2, {other: () => 'other'})).to.equal('other');
  });
});

describe('figures', () => {
  it('writes minutes and prices as the language does', async () => {
    expect(minutesText(60)).to.equal('60 minutes');
    expect(priceText(78, 'GBP')).to.equal('£78');
    await setLocale('de');
    expect(minutesText(60)).to.equal('60 Minuten');
    expect(priceText(78.5, 'EUR').replace(/\s/g, ' ')).to.equal('78,50 €');
  });
});
