import {expect} from 'chai';

import type {BookingRequest} from '../../src/domain/booking/booking-types.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';

const url = 'https://calendly.com/spa/60';
const page = {host: 'spa.example'};
const many = [...Array(30).keys()].map((index) => `utm_x${index}=${index}`).join('&');

describe('campaign parameters', () => {
  for (const {because, provider = 'calendly', request, search, problems = []} of [
    {
      because: 'the known ones travel, and nothing else does',
      request: {url, campaign: '?utm_source=a&utm_id=7&gclid=G&fbclid=F&msclkid=M&q=sore&_ga=1'},
      search: '?utm_source=a&utm_id=7&gclid=G&fbclid=F&msclkid=M',
    },
    {
      because: 'the spa’s own ones travel too',
      request: {url, campaign: 'ref=a&utm_source=b&q=c', campaignKeys: ['ref']},
      search: '?ref=a&utm_source=b',
    },
    {
      because: 'what the spa wrote itself stands',
      request: {
        url: `${url}?utm_source=spa&ref=`,
        campaign: 'utm_source=a&ref=b',
        campaignKeys: ['ref'],
      },
      search: '?utm_source=spa&ref=',
    },
    {
      because: 'what is filled in for the visitor stands',
      request: {url, email: 'z@spa.example', campaign: 'email=evil@b.c', campaignKeys: ['email']},
      search: '?email=z%40spa.example',
    },
    {
      because: 'the first of two alike counts',
      request: {url, campaign: 'utm_source=a&utm_source=b'},
      search: '?utm_source=a',
    },
    {
      because: 'unicode, spaces and signs arrive',
      request: {url, campaign: 'utm_source=%D9%86%D9%88%D8%B1+%26%20%23'},
      search: '?utm_source=%D9%86%D9%88%D8%B1%20%26%20%23',
    },
    {
      because: 'a value without end stays, and that is said',
      request: {url, campaign: `utm_source=${'x'.repeat(501)}&utm_medium=${'y'.repeat(500)}`},
      search: `?utm_medium=${'y'.repeat(500)}`,
      problems: ['/campaign'],
    },
    {
      because: 'twenty are enough',
      request: {url, campaign: many},
      search: `?${many.split('&').slice(0, 20).join('&')}`,
      problems: ['/campaign'],
    },
    {
      because: 'a query without end stays whole',
      request: {url, campaign: `utm_source=a&x=${'x'.repeat(8000)}`},
      search: '',
      problems: ['/campaign'],
    },
    {
      because: 'names that are none are named',
      request: {url, campaign: 'ref=a&a b=c', campaignKeys: ['ref', 'a b', 7, '__proto__']},
      search: '?ref=a',
      problems: ['/campaignKeys/1', '/campaignKeys/2'],
    },
    {
      because: 'names are a list',
      request: {url, campaign: 'ref=a', campaignKeys: 'ref'},
      search: '',
      problems: ['/campaignKeys'],
    },
    {
      because: 'what a spa’s own system counts goes before the hash',
      provider: 'jane',
      request: {url: 'https://spa.janeapp.com/#/staff_member/1', campaign: 'utm_source=a'},
      search: '?utm_source=a',
    },
    {
      because: 'a system that has no use for them gets none',
      provider: 'easyappointments',
      request: {url: 'https://spa.example/', campaign: 'utm_source=a'},
      search: '',
    },
  ] as {
    because: string;
    provider?: string;
    request: BookingRequest;
    search: string;
    problems?: string[];
  }[]) {
    it(because, () => {
      const {link, problems: found} = bookingUrl(provider, {...request, page});
      expect(new URL(link!).search).to.equal(search);
      expect(found.map(({path}) => path)).to.deep.equal(problems);
    });
  }

  it('reach a frame as they reach a tab', () => {
    const {frame} = bookingUrl('calendly', {url, page, campaign: 'utm_source=a'});
    expect(new URL(frame!).searchParams.get('utm_source')).to.equal('a');
  });
});
