import {expect} from 'chai';

import {lintClaims} from '../../src/domain/claims/lint-claims.js';

/** What a careful spa writes, with the very words that a claim is made of. No error in any market. */
const careful: readonly string[] = [
  'Slow strokes with warm stones feel good on a stiff back. You choose the pressure.',
  'Less heat, less pressure, or a pause: tell your therapist if you feel pain or discomfort.',
  'Please do not come without your doctor’s advice if you have any swelling.',
  'We care for our stones, our towels and our guests.',
  'Everyday stress, a tired back, an hour to rest: a massage helps you relax and wind down.',
  'If your back pain is severe, see a doctor. We do not treat back pain, and never say we do.',
  'More time for you: 90 minutes are more flexible, and easier on the way home.',
  'Open from nine. Keep your receipt. Stop at any time. Better parking, more mobility aids.',
  'This may suit people who enjoy warmth. It is not for everyone, and it is no medical care.',
  'How loose you feel, and for how long, varies from person to person.',
  'Your therapist can suggest a few gentle movements for afterwards, while you are still warm.',
  'We clear the room of waste, sort it, and support local makers.',
  'A healthier planet: our oils come from the next valley, our water from the well.',
  'It helps with your booking if you have the voucher at hand.',
];

/** A denial that is none, and claims in other words than the plainest. All errors somewhere. */
const claimed: readonly (readonly [rule: string, text: string])[] = [
  ['heal', 'Our stones not only heal, they pamper'],
  ['treat-condition', 'It does not just treat pain, it spoils you'],
  ['detox', 'Not merely a detox'],
  ['replace-care', 'Feel good without medication'],
  ['replace-care', 'Feel good without the need for surgery'],
  ['pain-relief', 'Wake up with less back pain'],
  ['muscle-tension', 'It melts away muscle tension'],
  ['movement-result', 'Restores your range of motion'],
  ['circulation', 'Gets the blood flowing'],
  ['prevent', 'Keeps stiffness at bay'],
];

describe('careful words', () => {
  for (const text of careful) {
    it(`have no error: ${text}`, () => {
      const errors = lintClaims(text).filter(({severity}) => severity === 'error');
      expect(errors.map(({rule, match}) => `${rule}: ${match}`)).to.deep.equal([]);
    });
  }
});

describe('a claim in other words', () => {
  for (const [rule, text] of claimed) {
    it(`is one: ${text}`, () => {
      const found = lintClaims(text).find((finding) => finding.rule === rule);
      expect(found).to.include({severity: 'error'});
    });
  }
});
