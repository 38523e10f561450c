import {expect} from 'chai';

import type {BookingRequest} from '../../src/domain/booking/booking-types.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';

const paths = (problems: {path: string}[]) => problems.map(({path}) => path);

type Case = [because: string, url: string, link: string | null, problems?: string[]];
const name = 'Zoë';

const letters: Case[] = [
  [
    'a space is %20, never a plus',
    'mailto:a@b.c',
    'mailto:a@b.c?subject=Hot%20stone%20%2B%20oil&body=Zo%C3%AB',
  ],
  [
    'a subject of the spa’s own stands',
    'mailto:a@b.c?SUBJECT=Hi',
    'mailto:a@b.c?SUBJECT=Hi&body=Zo%C3%AB',
  ],
  [
    'a body of the spa’s own has its lines as it should',
    'mailto:a@b.c?subject=Hi&body=x%0Ay%0D%0Az%0d',
    'mailto:a@b.c?subject=Hi&body=x%0D%0Ay%0D%0Az%0D%0A',
  ],
  [
    'a line break in a subject could begin a header',
    'mailto:a@b.c?subject=x%0D%0ABcc:evil@b.c&body=y',
    'mailto:a@b.c?body=y&subject=Hot%20stone%20%2B%20oil',
    ['/url'],
  ],
  ['two slashes are no mailbox', 'mailto://a@b.c', null, ['/url']],
  [
    'a space in a mailbox is escaped',
    'mailto:our spa@b.c?subject=x&body=y',
    'mailto:our%20spa@b.c?subject=x&body=y',
  ],
  [
    'two mailboxes are two',
    'mailto:a@b.c,d@e.f?subject=x&body=y',
    'mailto:a@b.c,d@e.f?subject=x&body=y',
  ],
];

const numbers: Case[] = [
  ['what helps the eye is left out', 'tel:+44-(0)1632/960.118', 'tel:+441632960118'],
  [
    'an extension stays',
    'tel:+441632960118;ext=7;isub=a%20b',
    'tel:+441632960118;ext=7;isub=a%20b',
  ],
  [
    'a context makes a short number whole',
    'tel:960118;phone-context=+44',
    'tel:960118;phone-context=+44',
  ],
  [
    'what is no extension is left out',
    'tel:+441632960118;ext=7 or 8;;ext=9',
    'tel:+441632960118;ext=9',
    ['/url'],
  ],
  ['codes for the telephone itself are not dialled', 'tel:*%2306%23', null, ['/url']],
  ['a number has an end', `tel:+${'1'.repeat(16)}`, null, ['/url']],
];

const pages: Case[] = [
  [
    'signs the parser leaves are escaped',
    'https://spa.example/?a={b}|^`[c]',
    'https://spa.example/?a=%7Bb%7D%7C%5E%60%5Bc%5D',
  ],
  [
    'a percent sign that escapes nothing is escaped',
    'https://spa.example/100%?a=%zz#%',
    'https://spa.example/100%25?a=%25zz#%25',
  ],
  ['a second hash is escaped', 'https://spa.example/#a#b', 'https://spa.example/#a%23b'],
  ['an empty hash says nothing', 'https://spa.example/#', 'https://spa.example/'],
  [
    'letters of all scripts are escaped',
    'https://spa.example/منتجع?ü#日',
    'https://spa.example/%D9%85%D9%86%D8%AA%D8%AC%D8%B9?%C3%BC#%E6%97%A5',
  ],
  [
    'a host in any script becomes one in ours',
    'https://bücher.example/',
    'https://xn--bcher-kva.example/',
  ],
  ['a host with braces is none', 'https://{name}.example/', null, ['/url']],
  ['this machine may have a number', 'http://[::1]:8080/a[b]', 'http://[::1]:8080/a%5Bb%5D'],
];

describe('how an address is spelled', () => {
  for (const [because, url, link, problems = []] of letters) {
    it(`in a letter: ${because}`, () => {
      const address = bookingUrl('mailto', {url, treatment: 'Hot stone + oil', name});
      expect(address.link).to.equal(link);
      expect(paths(address.problems)).to.deep.equal(problems);
    });
  }
  for (const [because, url, link, problems = []] of [...numbers, ...pages]) {
    it(`in a call or a page: ${because}`, () => {
      const address = bookingUrl('link', {url});
      expect(address.link).to.equal(link);
      expect(paths(address.problems)).to.deep.equal(problems);
    });
  }
});

describe('a request that is a trap', () => {
  const trap = () => {
    throw new Error('a trap');
  };
  const traps = {get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap};
  const url = 'https://spa.example/';

  it('is read as far as it lets itself be read', () => {
    const sprung = new Proxy({}, traps);
    expect(bookingUrl('link', sprung as BookingRequest).link).to.equal(null);
    const request = {url, answers: sprung, page: sprung, campaignKeys: sprung, name: sprung};
    const {link, problems} = bookingUrl('link', request as unknown as BookingRequest);
    expect(link).to.equal(url);
    expect(paths(problems)).to.deep.equal(['/name']);
  });
});
