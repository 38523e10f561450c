import {expect} from 'chai';

import type {BookingRequest} from '../../src/domain/booking/booking-types.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';

const square = 'https://book.squareup.com/appointments/m/location/l/services';
const mindbody = 'https://clients.mindbodyonline.com/classic/ws?studioid=1&stype=42';
const fresha = 'https://www.fresha.com/book-now/spa/all-offer?share=true&pId=1';
const outlook = 'https://outlook.office.com/book/spa@spa.example';
const setmore = 'https://booking.setmore.com/scheduleappointment/c1';

type Case = [provider: string, request: BookingRequest, link: string, problems?: string[]];

/** What a spa gets that has tried it: addresses as the research has seen them. */
const tried: Case[] = [
  ['square', {url: square, treatment: 's1'}, `${square}/s1`],
  ['square', {url: `${square}/`, staff: 't1'}, `${square}/?team_member_id=t1`],
  ['square', {url: `${square}/s1`, treatment: 's2'}, `${square}/s1`],
  ['square', {url: square, page: {locale: 'de'}}, `${square}?locale=de`],
  [
    'square',
    {url: 'https://square.site/book/l/spa', treatment: 's1'},
    'https://square.site/book/l/spa',
    ['/treatment'],
  ],
  [
    'setmore',
    {url: 'https://spa.setmore.com/', treatment: 's1', staff: 't1'},
    'https://spa.setmore.com/book?step=time-slot&products=s1&type=service&staff=t1&staffSelected=true',
  ],
  [
    'setmore',
    {url: 'https://spa.setmore.com/book?products=s0', treatment: 's1'},
    'https://spa.setmore.com/book?products=s1&type=service',
  ],
  [
    'setmore',
    {url: 'https://spa.setmore.com/', staff: 't1'},
    'https://spa.setmore.com/book?staff=t1&staffSelected=true',
  ],
  ['setmore', {url: setmore, treatment: 's1'}, `${setmore}/services/s1`],
  ['setmore', {url: `${setmore}/class/c1`, treatment: 's1'}, `${setmore}/class/c1`],
  ['setmore', {url: setmore, staff: 't1'}, setmore, ['/staff']],
  [
    'setmore',
    {url: 'https://my.setmore.com/x', treatment: 's1'},
    'https://my.setmore.com/x',
    ['/treatment'],
  ],
  ['mindbody', {url: mindbody, treatment: '7', location: '2'}, `${mindbody}&sVT=7&sLoc=2`],
  [
    'mindbody',
    {url: 'https://clients.mindbodyonline.com/', treatment: '7'},
    'https://clients.mindbodyonline.com/',
    ['/treatment'],
  ],
  [
    'fresha',
    {url: fresha, treatment: '9', staff: '8', location: '7'},
    'https://www.fresha.com/book-now/spa/services?share=true&pId=1&lid=7&eid=8&oiid=sv%3A9',
  ],
  ['fresha', {url: fresha}, fresha],
  [
    'fresha',
    {url: 'https://www.fresha.com/a/spa/booking?menu=true', treatment: '9'},
    'https://www.fresha.com/a/spa/booking?menu=true',
    ['/treatment'],
  ],
  [
    'jane',
    {url: 'https://spa.janeapp.com/', staff: '3'},
    'https://spa.janeapp.com/#/staff_member/3',
  ],
  [
    'jane',
    {url: 'https://spa.janeapp.com/', staff: '3', treatment: '4'},
    'https://spa.janeapp.com/#/staff_member/3/treatment/4',
  ],
  [
    'jane',
    {url: 'https://spa.janeapp.com/#/staff_member/3', treatment: '4'},
    'https://spa.janeapp.com/#/staff_member/3/treatment/4',
  ],
  [
    'jane',
    {url: 'https://spa.janeapp.com/#/staff_member/3/treatment/4', treatment: '5'},
    'https://spa.janeapp.com/#/staff_member/3/treatment/4',
  ],
  [
    'jane',
    {url: 'https://spa.janeapp.com/', treatment: '4'},
    'https://spa.janeapp.com/',
    ['/treatment'],
  ],
  ['msbookings', {url: `${outlook}/`, treatment: 'x_1'}, `${outlook}/s/x_1`],
  ['msbookings', {url: `${outlook}/s/x_1`, treatment: 'x_2'}, `${outlook}/s/x_1`],
  [
    'msbookings',
    {url: `${outlook}/?ismsaljsauthenabled`, treatment: 'x'},
    `${outlook}/s/x?ismsaljsauthenabled`,
  ],
  [
    'msbookings',
    {url: `${outlook}/`, name: 'Zoë', email: 'z@spa.example'},
    `${outlook}/`,
    ['/name', '/email'],
  ],
  [
    'vagaro',
    {url: 'https://www.vagaro.com/spa', treatment: '1'},
    'https://www.vagaro.com/spa',
    ['/treatment'],
  ],
];

const paths = (problems: {path: string}[]) => problems.map(({path}) => path);

describe('what a vendor does not document', () => {
  for (const [provider, request, link, problems = []] of tried) {
    const {url} = request;
    const wishes = Object.keys(request).filter((field) => !/^(url|page)$/.test(field));
    it(`is filled in once the spa has tried it: ${provider} ${link}`, () => {
      const address = bookingUrl(provider, {...request, tried: true});
      expect({link: address.link, frame: address.frame}).to.deep.equal({link, frame: null});
      expect(paths(address.problems)).to.deep.equal(problems);
    });

    it(`is left out before, and a problem says so: ${provider} ${wishes} ${url}`, () => {
      const address = bookingUrl(provider, request);
      expect({link: address.link, frame: address.frame}).to.deep.equal({link: url, frame: null});
      expect(paths(address.problems)).to.have.members(wishes.map((it) => `/${it}`));
      for (const {message} of address.problems) expect(message).to.match(/^[A-Z].{20,}\.$/);
    });
  }
});
