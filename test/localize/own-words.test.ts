import {expect} from 'chai';

import {msg, str} from '@lit/localize';

import {
  getLocale,
  localeOf,
  needStrings,
  nearestLocale,
  setLocale,
  setOwnWords,
} from '../../src/localize/locale.js';
import {ownWords} from '../../src/localize/own-words.js';
import {loadWords} from '../../src/localize/words/load-words.js';

const say = (messages: Parameters<typeof ownWords>[0]) =>
  setOwnWords(Promise.resolve(ownWords(messages)));
const book = () => msg('Book now', {id: 'book-now.book'});
const close = () => msg('Close', {id: 'book-branches.close'});
const of = () => msg(str`${3} of ${6}`, {id: 'own-words.of'});

describe('words of the page’s own', () => {
  before(() => {
    needStrings('book-now');
    needStrings('book-branches');
  });
  afterEach(async () => {
    await setOwnWords(Promise.resolve(undefined));
    await setLocale('en');
  });

  it('stand in the place of ours, in English too', async () => {
    await say({en: {'book-now.book': 'Reserve a table'}});
    expect([book(), close()]).to.deep.equal(['Reserve a table', 'Close']);
    await setLocale('de');
    expect([book(), close()]).to.deep.equal(['Jetzt buchen', 'Schließen']);
  });

  it('are the same long words each time, with lists as lists: a widget that gets others draws again', async () => {
    await say({pl: {'benefits.reduced-stress-anxiety.title': 'Spokój'}});
    await setLocale('pl');
    const [words, again] = [await loadWords('benefits'), await loadWords('benefits')];
    expect(again).to.equal(words);
    expect(JSON.stringify(words)).to.include('Spokój');
    const {words: made} = ownWords({pl: {}});
    expect(made('x', 'pl', {list: ['a', {b: 'c'}]})).to.deep.equal({list: ['a', {b: 'c'}]});
  });

  it('have their values in an order of their own', async () => {
    await say({de: {'own-words.of': 'von {1} die {0}.'}});
    await setLocale('de');
    expect(of()).to.equal('von 6 die 3.');
  });

  it('can be a language that we have not, with English where it is silent', async () => {
    await say({pl: {'book-now.book': 'Zarezerwuj'}});
    expect(nearestLocale('pl-PL')).to.equal('pl');
    await setLocale('pl-PL');
    expect(getLocale()).to.equal('pl');
    expect([book(), close()]).to.deep.equal(['Zarezerwuj', 'Close']);
  });

  it('can be those of a country, on those of its language and on ours', async () => {
    await say({de: {'book-now.book': 'Termin'}, 'de-CH': {'book-branches.close': 'Schliessen'}});
    await setLocale('de-CH');
    expect([getLocale(), book(), close()]).to.deep.equal(['de-CH', 'Termin', 'Schliessen']);
    await setLocale('de-AT');
    expect([getLocale(), book(), close()]).to.deep.equal(['de', 'Termin', 'Schließen']);
  });

  it('reach into long texts', async () => {
    await say({fa: {'benefits.reduced-stress-anxiety.title': 'آرامش'}});
    await setLocale('fa');
    const words = await loadWords('benefits');
    expect(words['reduced-stress-anxiety'].title).to.equal('آرامش');
    expect(words['improved-sleep'].title).to.match(/^[A-Z]/);
    expect(localeOf(document.createElement('p')).dir).to.equal('rtl');
  });

  it('are gone when the page takes them back', async () => {
    await say({en: {'book-now.book': 'Reserve a table'}});
    await setOwnWords(Promise.resolve(undefined));
    expect(book()).to.equal('Book now');
  });
});

describe('a page that changes its language', () => {
  const page = document.documentElement;
  const heard = (event: string) => new Promise((go) => addEventListener(event, go, {once: true}));
  afterEach(async () => {
    page.lang = 'en';
    await setLocale('en');
  });

  it('is followed', async () => {
    const changed = heard('lit-localize-status');
    page.lang = 'fr-CA';
    await changed;
    while (getLocale() !== 'fr') await heard('lit-localize-status');
    expect(book()).to.equal('Réserver');
  });

  it('says the last of several languages', async () => {
    await Promise.all([setLocale('ja'), setLocale('nl'), setLocale('es')]);
    expect([getLocale(), book()]).to.deep.equal(['es', 'Reservar']);
  });
});
