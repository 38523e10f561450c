import {expect} from 'chai';

import {adapters} from '../../src/domain/booking/adapters.js';
import type {Wish} from '../../src/domain/booking/booking-adapter.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {detectProvider, frameable} from '../../src/domain/booking/detect-provider.js';
import {confirmsBooking} from '../../src/domain/booking/read-booking-message.js';

/** What the page for spas calls a wish. */
const words: Record<Wish, string> = {
  treatment: 'treatment',
  staff: 'therapist',
  location: 'branch',
  date: 'day',
  name: 'name',
  firstName: 'first name',
  lastName: 'last name',
  email: 'email',
  phone: 'phone',
  notes: 'summary',
  answers: 'answers',
  locale: 'language',
};
const list = (wishes: readonly Wish[] = []) => wishes.map((wish) => words[wish]).join(', ');

/** Systems that cannot be told from the address. */
const ownHost = new Set(['easyappointments']);

const file = new URL('../../docs/booking-providers.md', import.meta.url);
const text = await (await fetch(file)).text();
const table = [...text.matchAll(/^\| .*\(`([\w-]+)`\) +\|(.*)\|$/gm)].map(
  ([, id = '', rest = '']) => {
    const [opens, filled, learned, where] = rest.split('|').map((cell) => cell.trim());
    return {id, opens, filled, learned, where};
  },
);

describe('the page on booking systems', () => {
  it('has a row for each system, in their order', () => {
    expect(table.map(({id}) => id)).to.deep.equal(Object.keys(adapters));
  });

  for (const {id, opens, filled, learned, where = ''} of table) {
    it(`says of ${id} what is so`, () => {
      const {takes, unproven} = adapters[id]!;
      const outside = {tel: 'call', mailto: 'letter'}[id] ?? 'new tab';
      expect(opens).to.equal(frameable(id) ? 'in the page' : outside);
      expect(learned).to.equal(confirmsBooking(id));
      const tried = unproven ? `; once tried: ${list(unproven.takes)}` : '';
      const all = id === 'link' ? 'whatever you ask for' : list(takes) || 'nothing';
      expect(filled).to.equal(all + tried);
      const [, ...addresses] = where.split(/`((?:https|tel|mailto):[^`]+)`/);
      const open = addresses.filter((address) => bookingUrl(id, {url: address}).link);
      if (id === 'link') return;
      expect(open.map(detectProvider)).to.include(ownHost.has(id) ? 'link' : id);
    });
  }
});
