import {expect} from 'chai';

import {adapterOf, adapters} from '../../src/domain/booking/adapters.js';
import type {Wish} from '../../src/domain/booking/booking-adapter.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {detectProvider} from '../../src/domain/booking/detect-provider.js';
import {
  confirmsBooking,
  readBookingMessage,
} from '../../src/domain/booking/read-booking-message.js';

type Row = {
  id: string;
  verified: boolean;
  utm: boolean | 'unknown';
  prefill: Record<string, string>;
  framing: {proof: string; allow?: string};
  messages: {proof: string};
  events: {name: string; meaning: string; origin: string; shape: unknown}[];
};

const json = (file: string) =>
  fetch(new URL(file, import.meta.url)).then((answer) => answer.json() as Promise<unknown>);

const rows = (await json('../../src/content/providers.json')) as Row[];

/** What the rows call a wish of ours. All else in `prefill` is no wish a request can have. */
const wishes: Record<string, Wish> = {
  service: 'treatment',
  staff: 'staff',
  location: 'location',
  date: 'date',
  name: 'name',
  firstName: 'firstName',
  lastName: 'lastName',
  email: 'email',
  phone: 'phone',
  notes: 'notes',
  answers: 'answers',
  locale: 'locale',
};

/** Where we do less than a row, or something of our own, and why. */
const differences: Record<string, {less?: Wish[]; more?: Wish[]}> = {
  // How an event type asks for the number was cut off in the copy that was read.
  calendly: {less: ['phone']},
  // Its location is a piece of JSON, not a branch. A name in two parts is joined.
  calcom: {less: ['location'], more: ['firstName', 'lastName']},
  // Staff is a setting of the vendor's own script, not a part of the address.
  simplybook: {less: ['staff']},
  // Not a parameter: the treatment is in the address that its dashboard makes.
  vagaro: {less: ['treatment']},
  // What a summary says may be health: never in an address. A letter and a chat are words of ours.
  mailto: {less: ['notes'], more: ['treatment', 'date', 'name', 'firstName', 'lastName', 'phone']},
  whatsapp: {
    less: ['notes'],
    more: ['treatment', 'date', 'name', 'firstName', 'lastName', 'phone'],
  },
  // Whatever the spa asks for by a placeholder.
  link: {
    more: [
      'treatment',
      'staff',
      'location',
      'date',
      'name',
      'firstName',
      'lastName',
      'email',
      'phone',
    ],
  },
};

describe('the adapters and the research', () => {
  it('have the same rows, in the same order', () => {
    expect(Object.keys(adapters)).to.deep.equal(rows.map(({id}) => id));
    for (const [id, adapter] of Object.entries(adapters)) expect(adapter.id).to.equal(id);
  });

  for (const {id, verified, utm, prefill, framing, messages, events} of rows) {
    const adapter = adapterOf(id)!;
    const {less = [], more = []} = differences[id] ?? {};
    const known = Object.keys(prefill).flatMap((key) => wishes[key] ?? []);
    const expected = known.filter((wish) => !less.includes(wish));

    it(`${id} takes what its row says, and counts it as proven only if it is`, () => {
      expect(adapter.takes).to.have.members([...(verified ? expected : []), ...more]);
      expect(adapter.unproven?.takes ?? []).to.have.members(verified ? [] : expected);
    });

    it(`${id} stands in a frame only if its vendor says so`, () => {
      expect(!!adapter.frame).to.equal(framing.proof === 'vendor');
    });

    it(`${id} is allowed in a frame what its row says that it needs, and no more`, () => {
      expect(adapter.allow).to.equal(framing.allow);
    });

    it(`${id} gets campaign parameters unless its row has no use for them`, () => {
      expect(!adapter.withoutCampaign).to.equal(utm !== false);
    });

    it(`${id} tells of a booking as far as its row proves it`, () => {
      const booked = events.filter(({meaning}) => meaning.startsWith('BOOKED'));
      const proof = booked.length ? messages.proof : 'none';
      expect(confirmsBooking(id)).to.equal(
        {vendor: 'yes', 'second-hand': 'unproven', none: 'no'}[proof],
      );
      expect(!!adapter.read).to.equal(events.length > 0);
    });

    it(`${id} is believed at the origins of its row alone`, () => {
      for (const {shape, origin} of events) {
        const [, first = ''] = /^(https:\/\/[\w.{}]+)/.exec(origin) ?? [];
        const usual = first.replace('{company}', 'your-spa');
        expect(adapter.origin!.test(usual), usual).to.equal(true);
        expect(detectProvider(usual)).to.equal(id);
        for (const other of [
          usual.replace('https:', 'http:'),
          `${usual}.evil.com`,
          `${usual}:8443`,
        ]) {
          const heard = readBookingMessage(id, {origin: other, data: shape});
          expect(heard, `${id} at ${other}`).to.equal(undefined);
        }
      }
    });
  }

  it('give a problem for each wish that is not granted, and open the page all the same', () => {
    const url = 'https://booksy.com/en-us/1_spa';
    const request = {
      url,
      treatment: '1',
      staff: '2',
      location: '3',
      date: '2026-12-01',
      name: 'Zoë',
      firstName: 'Zoë',
      lastName: 'B',
      email: 'z@spa.example',
      phone: '1',
      notes: 'sore',
      answers: {a1: 'sore'},
    };
    const {link, frame, problems} = bookingUrl('booksy', request);
    expect({link, frame}).to.deep.equal({link: url, frame: null});
    const asked = Object.keys(request).filter((field) => field !== 'url');
    expect(problems.map(({path}) => path)).to.have.members(asked.map((field) => `/${field}`));
    for (const {message} of problems) expect(message).to.match(/^Booksy .+[.]$/);
    expect(JSON.stringify(problems)).not.to.include('sore');
  });
});
