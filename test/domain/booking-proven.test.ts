import {expect} from 'chai';

import type {BookingRequest} from '../../src/domain/booking/booking-types.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';

type Case = [provider: string, request: BookingRequest, link: string, problems?: string[]];

/** What is proven needs no trying. */
const proven: Case[] = [
  [
    'easyappointments',
    {url: 'https://spa.example/index.php?theme=x#top', treatment: '1', staff: '2'},
    'https://spa.example/index.php?theme=x&service=1&provider=2',
  ],
  [
    'easyappointments',
    {url: 'https://spa.example/', page: {locale: 'pt-BR'}},
    'https://spa.example/?language=portuguese',
  ],
  [
    'easyappointments',
    {url: 'https://spa.example/', page: {locale: 'constructor'}},
    'https://spa.example/',
  ],
  [
    'easyappointments',
    {url: 'https://spa.example/', firstName: 'Zoë', lastName: 'B', phone: '+1'},
    'https://spa.example/?first_name=Zo%C3%AB&last_name=B&phone=%2B1',
  ],
  [
    'easyappointments',
    {url: 'https://spa.example/', name: 'Zoë B'},
    'https://spa.example/',
    ['/name'],
  ],
  [
    'easyappointments',
    {url: 'https://spa.example/', name: 'Zoë B', firstName: 'Zoë', lastName: 'B'},
    'https://spa.example/?first_name=Zo%C3%AB&last_name=B',
  ],
  [
    'easyappointments',
    {url: 'https://spa.example/', notes: 'sore', answers: {a: 'b'}, date: '2026-12-01'},
    'https://spa.example/',
    ['/date', '/notes', '/answers'],
  ],
  [
    'simplybook',
    {url: 'https://spa.simplybook.me/v2/', staff: '2'},
    'https://spa.simplybook.me/v2/',
    ['/staff'],
  ],
  [
    'calendly',
    {url: 'https://calendly.com/spa/60', phone: '1', page: {host: 'a.b'}},
    'https://calendly.com/spa/60',
    ['/phone'],
  ],
  [
    'jane',
    {url: 'https://spa.janeapp.com/#/staff_member/{staff}', staff: '3'},
    'https://spa.janeapp.com/#/staff_member/3',
  ],
];

describe('what a vendor documents', () => {
  for (const [provider, request, link, problems = []] of proven) {
    it(`is filled in, and nothing else: ${provider} ${JSON.stringify(request)}`, () => {
      const address = bookingUrl(provider, request);
      expect(address.link).to.equal(link);
      expect(address.problems.map(({path}) => path)).to.deep.equal(problems);
    });
  }
});
