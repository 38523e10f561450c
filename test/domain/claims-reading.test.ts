import {expect} from 'chai';

import {lintClaims} from '../../src/domain/claims/lint-claims.js';

/** What a text hides, and the words as written that must be quoted back. */
const written: readonly (readonly [name: string, text: string, rule: string, match: string])[] = [
  ['capitals', 'PAIN RELIEF', 'pain-relief', 'PAIN RELIEF'],
  ['a non-breaking space', 'Back pain\u00a0relief', 'pain-relief', 'pain\u00a0relief'],
  ['a thin space', 'pain\u2009relief', 'pain-relief', 'pain\u2009relief'],
  ['many spaces', 'pain \t  relief', 'pain-relief', 'pain \t  relief'],
  ['a line break', 'pain\nrelief', 'pain-relief', 'pain\nrelief'],
  ['a line break of Windows', 'pain\r\n  relief', 'pain-relief', 'pain\r\n  relief'],
  ['a line break after a hyphen', 'pain-\n  relief', 'pain-relief', 'pain-\n  relief'],
  ['a non-breaking hyphen', 'pain\u2011relief', 'pain-relief', 'pain\u2011relief'],
  ['an en dash', 'pain–free', 'guarantee', 'pain–free'],
  ['a soft hyphen', 'It re\u00adli\u00adeves pain', 'pain-relief', 're\u00adli\u00adeves pain'],
  ['what has no width', 'It he\u200bals', 'heal', 'he\u200bals'],
  ['a word joiner', '\u2060heals\u2060', 'heal', 'heals'],
  ['combining marks', 'It he\u0301als\u0308!', 'heal', 'he\u0301als\u0308'],
  ['accents', 'It héals', 'heal', 'héals'],
  ['a ligature', 'It ﬁxes posture', 'posture', 'ﬁxes posture'],
  ['full width', 'ｈｅａｌｓ', 'heal', 'ｈｅａｌｓ'],
  ['letters for mathematics', 'It 𝐡𝐞𝐚𝐥𝐬', 'heal', '𝐡𝐞𝐚𝐥𝐬'],
  ['a picture before', '🪨🪨 heals', 'heal', 'heals'],
  ['a footnote', 'It heals¹', 'heal', 'heals'],
  ['a trade mark', 'HotHeal™ heal™', 'heal', 'heal'],
  ['underlines of Markdown', 'It _heals_', 'heal', 'heals'],
  ['curly quotes', '“heals”', 'heal', 'heals'],
  ['a curly apostrophe', 'world’s leading', 'superlative', 'world’s leading'],
  ['a modifier for an apostrophe', 'worldʼs best', 'superlative', 'worldʼs best'],
  ['a dot within a match', 'no. 1 in town', 'superlative', 'no. 1'],
  [
    'brackets',
    'pain (and aches): relief from (back) pain',
    'pain-relief',
    'relief from (back) pain',
  ],
];

/** Words that hold another word, or sentences that deny it. */
const harmless: readonly string[] = [
  'healthy, wealthy, Healey',
  'ølheal healø приветheal',
  'secure obscured curate',
  'We don’t detox',
  'We donʼt de­tox',
  'This isn’t a cure: it is not\na cure',
  'pain. Relief',
  '',
  ' \n\n\t',
];

describe('the words of a text', () => {
  for (const [name, text, rule, match] of written) {
    it(`are found through ${name}, and quoted as they were written`, () => {
      const found = lintClaims(text, {market: 'us'}).filter((finding) => finding.rule === rule);
      expect(found.map((finding) => finding.match)).to.deep.equal([match]);
      const {index} = found[0]!;
      expect(text.slice(index, index + match.length)).to.equal(match);
    });
  }

  for (const text of harmless) {
    it(`are left alone in ${JSON.stringify(text)}`, () => {
      const severe = lintClaims(text).filter(({severity}) => severity === 'error');
      expect(severe).to.deep.equal([]);
    });
  }

  it('are each found, however often they stand there', () => {
    const text = 'heals '.repeat(1000);
    expect(lintClaims(text).map(({index}) => index)).to.deep.equal(
      [...Array(1000).keys()].map((each) => each * 6),
    );
  });
});
