import {expect} from 'chai';

import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {addressOf} from '../../src/widgets/book-now/route.js';
import '../../src/widgets/book-now/book-now.define.js';

const ACUITY = 'https://app.acuityscheduling.com/schedule.php?owner=11';

/** Where a button with these attributes leads, and what its owner is told. */
async function asked(attributes: Record<string, string>, presses = 1) {
  const button = document.createElement('basalt-book-now') as BasaltBookNow;
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  const said: string[] = [];
  const {warn} = console;
  console.warn = (words: string) => void said.push(words);
  try {
    let link = '';
    const visit = {
      booking: {provider: 'acuity', url: ACUITY},
      profile: {},
      treatment: {id: 'hot-stone-60', booking: {treatment: '900', staff: '12'}},
    };
    for (let press = 0; press < presses; press++) ({link} = await addressOf(button, visit));
    return {query: new URL(link).searchParams, said};
  } finally {
    console.warn = warn;
  }
}

describe('What a button asks of the booking system', () => {
  it('is the profile’s ids of the treatment', async () => {
    const {query, said} = await asked({});
    expect(query.get('appointmentType')).to.equal('900');
    expect(query.get('calendarID')).to.equal('12');
    expect(said).to.deep.equal([]);
  });

  it('is its own wish before the profile’s', async () => {
    const {query, said} = await asked({staff: '34', date: '2026-12-01'});
    expect(query.get('appointmentType')).to.equal('900');
    expect(query.get('calendarID')).to.equal('34');
    expect(said).to.deep.equal([]);
  });

  it('is told to the owner when it cannot travel, once, and the rest travels', async () => {
    const {query, said} = await asked({staff: '34', date: 'soon'}, 3);
    expect(query.get('calendarID')).to.equal('34');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('basalt-book-now').and.to.contain('date="soon"');
  });
});
