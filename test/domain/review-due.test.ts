import {expect} from 'chai';

import {reviewDue} from '../../src/domain/benefits/review-due.js';

const at = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour);

describe('reviewDue', () => {
  for (const {because, reviewed, months, now, due} of [
    {because: 'fresh', reviewed: '2026-11-24', months: 12, now: at(2026, 11, 24), due: false},
    {
      because: 'to the day',
      reviewed: '2026-11-24',
      months: 12,
      now: at(2027, 11, 24, 23),
      due: false,
    },
    {
      because: 'a day later',
      reviewed: '2026-11-24',
      months: 12,
      now: at(2027, 11, 25, 0),
      due: true,
    },
    {because: 'over New Year', reviewed: '2026-11-24', months: 3, now: at(2027, 2, 25), due: true},
    {
      because: 'no 31 in February',
      reviewed: '2027-01-31',
      months: 1,
      now: at(2027, 2, 28),
      due: false,
    },
    {because: 'then March', reviewed: '2027-01-31', months: 1, now: at(2027, 3, 1, 0), due: true},
    {
      because: 'a leap day',
      reviewed: '2028-02-29',
      months: 12,
      now: at(2029, 2, 28, 23),
      due: false,
    },
    {because: 'no day', reviewed: 'soon', months: 12, now: at(2099, 1, 1), due: false},
    {because: 'nothing', reviewed: '', months: 12, now: at(2099, 1, 1), due: false},
  ]) {
    it(`${due ? 'finds' : 'does not find'} a review of "${reviewed}" too old: ${because}`, () => {
      expect(reviewDue(reviewed, months, now)).to.equal(due);
    });
  }
});
