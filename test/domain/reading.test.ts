import {expect} from 'chai';

import {anchorNames} from '../../src/domain/reading/anchor-names.js';
import {minutesToRead} from '../../src/domain/reading/reading-time.js';

const words = (count: number, word = 'stone') => Array(count).fill(word).join(' ');

describe('minutesToRead', () => {
  for (const {because, text, language, minutes} of [
    {because: 'nothing still takes a minute', text: '', language: 'en', minutes: 1},
    {because: 'English', text: words(912), language: 'en', minutes: 4},
    {because: 'English of some country', text: words(912), language: 'en-GB', minutes: 4},
    {because: 'German is read more slowly', text: words(912, 'Stein'), language: 'de', minutes: 5},
    {because: 'Arabic more slowly still', text: words(912, 'حجر'), language: 'ar', minutes: 7},
    {because: 'punctuation is no word', text: words(912, 'stone, –'), language: 'en', minutes: 4},
    {because: 'an unknown language', text: words(912), language: 'tlh', minutes: 4},
    {because: 'no language at all', text: words(912), language: '%', minutes: 4},
  ]) {
    it(`says ${minutes}: ${because}`, () => {
      expect(minutesToRead(text, language)).to.equal(minutes);
    });
  }

  it('counts by the spaces where the browser knows no words', () => {
    const {Segmenter} = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(minutesToRead(` ${words(912)}\n`, 'en')).to.equal(4);
    } finally {
      Object.assign(Intl, {Segmenter});
    }
  });
});

describe('anchorNames', () => {
  const named = (...headings: [string, string?][]) =>
    anchorNames(headings.map(([text, given = '']) => ({text, given})));

  it('keeps the names that the page has given', () => {
    expect(named(['Sleep', 'Better_Sleep'], ['Tea', 'x'])).to.deep.equal(['Better_Sleep', 'x']);
  });

  it('makes the others of the words, in any script', () => {
    expect(named(['Better sleep, perhaps?'], ['Für den Rücken'], ['راحة العضلات'])).to.deep.equal([
      'better-sleep-perhaps',
      'für-den-rücken',
      'راحة-العضلات',
    ]);
  });

  it('makes no two alike, nor like one that is given later', () => {
    expect(named(['Sleep'], ['Sleep'], ['Tea', 'sleep-2'], ['Sleep'])).to.deep.equal([
      'sleep',
      'sleep-3',
      'sleep-2',
      'sleep-4',
    ]);
  });

  it('has a name for a heading without words', () => {
    expect(named(['…'], [''])).to.deep.equal(['section', 'section-2']);
  });
});
