import {expect} from 'chai';

import type {Wish} from '../../src/domain/booking/booking-adapter.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {addresses, awkward} from './booking-samples.js';

type Way = {
  provider: string;
  url: string;
  /** The wishes that are made of one awkward text. */
  asks?: Wish[];
  /** Reads it back as the booking system would. */
  finds?: (link: URL) => Record<string, string>;
};

/** Easy!Appointments reads parameters like this: a plus stays a plus. What it reads, all can. */
const param = ({search}: URL, name: string) =>
  decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(search)?.[1] ?? '');
const params = (names: Record<string, string>) => (link: URL) =>
  Object.fromEntries(Object.entries(names).map(([wish, name]) => [wish, param(link, name)]));
const part = (text: string, index: number) => decodeURIComponent(text.split('/')[index] ?? '');

const email = 'aoife+spa@exämple.com';
const takers: Way[] = [
  {
    provider: 'calendly',
    url: 'https://calendly.com/spa?month=2026-12',
    asks: ['treatment', 'name'],
    finds: (link) => ({treatment: part(link.pathname, 2), name: param(link, 'name')}),
  },
  {
    provider: 'calcom',
    url: 'https://cal.com/spa/60',
    asks: ['name', 'email', 'phone'],
    finds: params({name: 'name', email: 'email', phone: 'smsReminderNumber'}),
  },
  {
    provider: 'acuity',
    url: 'https://app.acuityscheduling.com/schedule.php?owner=1',
    asks: ['treatment', 'firstName', 'email'],
    finds: params({treatment: 'appointmentType', firstName: 'firstName', email: 'email'}),
  },
  {
    provider: 'square',
    url: 'https://book.squareup.com/appointments/m/location/l/services',
    asks: ['treatment', 'staff'],
    finds: (link) => ({treatment: part(link.pathname, 6), staff: param(link, 'team_member_id')}),
  },
  {
    provider: 'simplybook',
    url: 'https://spa.simplybook.me/v2/',
    asks: ['treatment'],
    finds: ({hash}) => ({treatment: part(hash, 2)}),
  },
  {
    provider: 'setmore',
    url: 'https://spa.setmore.com/',
    asks: ['treatment', 'staff'],
    finds: params({treatment: 'products', staff: 'staff'}),
  },
  {
    provider: 'mindbody',
    url: 'https://clients.mindbodyonline.com/classic/ws?studioid=1',
    asks: ['treatment', 'location'],
    finds: params({treatment: 'sVT', location: 'sLoc'}),
  },
  {
    provider: 'fresha',
    url: 'https://www.fresha.com/book-now/spa/all-offer?share=true&pId=1',
    asks: ['staff', 'location'],
    finds: params({staff: 'eid', location: 'lid'}),
  },
  {
    provider: 'jane',
    url: 'https://spa.janeapp.com/',
    asks: ['treatment', 'staff'],
    finds: ({hash}) => ({staff: part(hash, 2), treatment: part(hash, 4)}),
  },
  {
    provider: 'msbookings',
    url: 'https://outlook.office.com/book/spa@spa.example/',
    asks: ['treatment'],
    finds: ({pathname}) => ({treatment: part(pathname, 4)}),
  },
  {
    provider: 'easyappointments',
    url: 'https://spa.example/index.php',
    asks: ['treatment', 'firstName', 'email'],
    finds: params({treatment: 'service', firstName: 'first_name', email: 'email'}),
  },
  {
    provider: 'whatsapp',
    url: 'https://wa.me/441632960118',
    asks: ['name'],
    finds: params({name: 'text'}),
  },
  {
    provider: 'mailto',
    url: 'mailto:hello@spa.example',
    asks: ['treatment', 'name'],
    finds: params({treatment: 'subject', name: 'body'}),
  },
  {
    provider: 'link',
    url: 'https://spa.example/{treatment}?n={name}',
    asks: ['treatment', 'name'],
    finds: (link) => ({treatment: part(link.pathname, 1), name: param(link, 'n')}),
  },
];

/** All others take nothing, and are led to as they are. */
const others: Way[] = Object.entries(addresses)
  .filter(([id]) => !takers.some(({provider}) => provider === id))
  .map(([provider, [url]]) => ({provider, url: url!}));

describe('an awkward text', () => {
  for (const {provider, url, asks = ['treatment', 'name'], finds} of [...takers, ...others]) {
    for (const text of awkward) {
      it(`reaches ${provider} whole, or not at all: ${text}`, () => {
        const asked = Object.fromEntries(
          asks.map((wish) => [wish, wish === 'email' ? email : text]),
        );
        const {link, problems} = bookingUrl(provider, {url, ...asked, tried: true});
        const paths = problems.map(({path}) => path).filter((path) => path !== '/page/host');
        expect(finds ? finds(new URL(link!)) : link).to.deep.equal(finds ? asked : url);
        expect(paths).to.deep.equal(finds ? [] : ['/treatment', '/name']);
      });
    }
  }
});
