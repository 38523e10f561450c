import {expect} from 'chai';

import {plainAmpersands, readJson} from '../../src/services/read-json.js';

describe('readJson', () => {
  for (const {because, text, expected} of [
    {because: 'reads JSON', text: '{"a": 1}', expected: {a: 1}},
    {
      because: 'reads JSON between whose lines an editor put breaks',
      text: '{"a":<br />\n1}',
      expected: {a: 1},
    },
    {
      because: 'reads JSON that an editor split into paragraphs',
      text: '{"a": 1,</p>\n<p>"b": 2}',
      expected: {a: 1, b: 2},
    },
    {
      because: 'leaves markup inside a sound text alone',
      text: '{"a": "<br />"}',
      expected: {a: '<br />'},
    },
  ]) {
    it(because, () => {
      expect(readJson(text)).to.deep.equal(expected);
    });
  }

  it('throws where there is no JSON to be read', () => {
    expect(() => readJson('{nonsense}')).to.throw(SyntaxError);
  });
});

describe('plainAmpersands', () => {
  for (const spelled of ['&#038;', '&#38;', '&amp;', '&']) {
    it(`reads ${spelled}`, () => {
      expect(plainAmpersands(`?a=1${spelled}b=2`)).to.equal('?a=1&b=2');
    });
  }
});
