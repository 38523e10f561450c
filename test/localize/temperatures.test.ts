import {expect} from 'chai';

import {heatRanges} from '../../src/domain/generated/session-sources.js';
import {safety} from '../../src/domain/generated/safety.js';
import {heatTexts} from '../../src/localize/temperatures.js';

const range = {c: [43.3, 54.4], f: [110, 130]} as const;
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ''));

describe('a temperature', () => {
  for (const {tag, first} of [
    {tag: 'en-GB', first: '43.3–54.4°C'},
    {tag: 'en-AU', first: '43.3–54.4°C'},
    {tag: 'en-US', first: '110–130°F'},
    {tag: 'en', first: '110–130°F'},
    {tag: '', first: '110–130°F'},
    {tag: 'no such tag', first: '110–130°F'},
    // The page's words are English: an unshipped language's country is not ours to guess.
    {tag: 'ja-JP', first: '110–130°F'},
  ]) {
    it(`on a page in "${tag}" comes first as ${first}, and in the other unit too`, () => {
      const texts = plain(heatTexts(range, tag));
      expect(texts[0]).to.equal(first);
      expect([...texts].sort()).to.deep.equal(['110–130°F', '43.3–54.4°C']);
    });
  }

  it('is always a range that a public source gives', () => {
    expect(heatRanges.length).to.be.above(1);
    for (const {c, f, sources} of heatRanges) {
      expect(c[0]).to.be.below(c[1]);
      expect(f[0]).to.be.below(f[1]);
      expect(sources).not.to.deep.equal([]);
      expect(
        safety.stones.waterBathRanges.some(
          (each) => each.c.join() === c.join() && each.f.join() === f.join(),
        ),
      ).to.equal(true);
    }
  });
});
