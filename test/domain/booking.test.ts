import {expect} from 'chai';

import {adapterOf} from '../../src/domain/booking/adapters.js';
import type {BookingRequest} from '../../src/domain/booking/booking-types.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {detectProvider, frameable, takesNotes} from '../../src/domain/booking/detect-provider.js';
import {providerName} from '../../src/domain/booking/provider-names.js';
import {handshake, readBookingMessage} from '../../src/domain/booking/read-booking-message.js';
import {safeUrl} from '../../src/domain/booking/safe-url.js';

type Row = {
  id: string;
  urlPattern: string;
  framing: {proof: string};
  prefill?: {notes?: string};
  messages: {proof: string};
  events: {shape: unknown}[];
};

const rows = (await (
  await fetch(new URL('../../src/content/providers.json', import.meta.url))
).json()) as Row[];

describe('safeUrl', () => {
  for (const {because, text, base, expected} of [
    {
      because: 'https opens',
      text: 'https://calendly.com/spa',
      expected: 'https://calendly.com/spa',
    },
    {because: 'a number can be called', text: 'tel:+441632960118', expected: 'tel:+441632960118'},
    {
      because: 'a mailbox can be written to',
      text: 'mailto:a@spa.example',
      expected: 'mailto:a@spa.example',
    },
    {
      because: 'white space around it is nothing',
      text: ' \n https://spa.example/ \t',
      expected: 'https://spa.example/',
    },
    {
      because: 'a path is taken from the page',
      text: '/book',
      base: 'https://spa.example/x/y',
      expected: 'https://spa.example/book',
    },
    {
      because: 'http is for this machine',
      text: 'http://localhost:4000/spa',
      expected: 'http://localhost:4000/spa',
    },
    {
      because: 'names under localhost are this machine',
      text: 'http://book.localhost/',
      expected: 'http://book.localhost/',
    },
    {
      because: 'all of 127 is this machine',
      text: 'http://127.8.9.1:80/',
      expected: 'http://127.8.9.1/',
    },
    {
      because: 'IPv6 has a loopback too',
      text: 'http://[::1]:8080/',
      expected: 'http://[::1]:8080/',
    },
    {
      because: 'an @ after the host is a letter',
      text: 'https://spa.example/@us?a=b@c',
      expected: 'https://spa.example/@us?a=b@c',
    },
    {because: 'http elsewhere can be listened to', text: 'http://spa.example/'},
    {because: 'http from the page likewise', text: '/book', base: 'http://spa.example/'},
    {because: 'localhost is a whole label', text: 'http://evillocalhost/'},
    {because: 'localhost comes last', text: 'http://localhost.evil.com/'},
    {because: '127 is an address, not a name', text: 'http://127.0.0.1.evil.com/'},
    {because: 'a script is no address', text: 'javascript:alert(1)'},
    {because: 'nor in capitals', text: 'JaVaScRiPt:alert(1)'},
    {because: 'nor with a tab in it', text: 'java\tscript:alert(1)'},
    {because: 'nor with a line break in it', text: 'java\nscript:alert(1)'},
    {because: 'nor after a control character', text: '\u0001javascript:alert(1)'},
    {because: 'a control character is never meant', text: '\u0001https://spa.example/'},
    {because: 'a hidden line break is never meant', text: 'htt\nps://spa.example/'},
    {because: 'data is no address', text: 'data:text/html,<script>alert(1)</script>'},
    {because: 'a blob is no address', text: 'blob:https://spa.example/1'},
    {because: 'a file is no address', text: 'file:///etc/passwd'},
    {because: 'a user before the host is a lure', text: 'https://calendly.com@evil.com/'},
    {because: 'a password likewise', text: 'https://a:b@spa.example/'},
    {because: 'a user on this machine likewise', text: 'http://a@localhost/'},
    {because: 'a path needs a page', text: '/book'},
    {because: 'nothing is no address', text: ''},
    {because: 'a word is no address', text: 'book'},
  ] as {because: string; text: string; base?: string; expected?: string}[]) {
    it(because, () => {
      expect(safeUrl(text, base)?.href).to.equal(expected);
    });
  }

  it('takes whatever a page may hold without a throw', () => {
    for (const value of [
      undefined,
      null,
      7,
      {},
      [],
      Symbol('x'),
      () => 1,
      {trim: () => 'https://a.b/'},
    ]) {
      expect(() => safeUrl(value as string)).not.to.throw();
    }
  });
});

describe('detectProvider', () => {
  for (const [url, expected] of [
    ['https://calendly.com/spa/60min', 'calendly'],
    ['https://CALENDLY.com/spa', 'calendly'],
    ['https://cal.com/spa', 'calcom'],
    ['https://app.cal.com/spa/60/embed', 'calcom'],
    ['https://spa.as.me/', 'acuity'],
    ['https://app.squarespacescheduling.com/schedule.php?owner=1', 'acuity'],
    ['https://square.site/book/L1/spa', 'square'],
    ['https://spa.simplybook.it/v2/', 'simplybook'],
    ['https://outlook.office.com/book/spa@spa.example/', 'msbookings'],
    ['https://calendar.app.google/abc', 'google-appointments'],
    ['https://api.whatsapp.com/send?phone=441632960118', 'whatsapp'],
    ['tel:+441632960118', 'tel'],
    ['mailto:hello@spa.example', 'mailto'],
    ['https://spa.example/book', 'link'],
    ['http://localhost:4000/spa', 'link'],
    ['https://evilcalendly.com/spa', 'link'],
    ['https://calendly.com.evil.com/spa', 'link'],
    ['https://calendly-com.evil.com/', 'link'],
    ['https://evil.com/calendly.com', 'link'],
    ['https://evil.com/?https://calendly.com', 'link'],
    ['https://docs.google.com/forms', 'link'],
    ['https://constructor/', 'link'],
    ['https://__proto__/', 'link'],
    ['https://calendly.com@evil.com/', undefined],
    ['javascript://calendly.com/%0aalert(1)', undefined],
    ['http://calendly.com/spa', undefined],
    ['', undefined],
  ] as const) {
    it(`reads ${url || 'nothing'} as ${expected ?? 'nothing we open'}`, () => {
      expect(detectProvider(url)).to.equal(expected);
    });
  }

  it('knows every host in the research, but for what spas host themselves', () => {
    for (const {id, urlPattern} of rows) {
      for (const [pattern] of urlPattern.matchAll(/(https:\/\/|tel:|mailto:)[^ |]+/g)) {
        if (id === 'link' || id === 'easyappointments') continue;
        const address = pattern
          .replace(/\[[^\]]*\]/g, '')
          .replace(/\{…\}/g, '')
          .replace(/\{[^}]*\}/g, '1');
        expect(detectProvider(address), `${id}: ${address}`).to.equal(id);
      }
    }
  });
});

describe('what we say of a provider', () => {
  it('frames only those whose vendor says so', () => {
    for (const {id, framing} of rows)
      expect(frameable(id), id).to.equal(framing.proof === 'vendor');
    for (const id of ['', 'constructor', 'calendly.com']) expect(frameable(id), id).to.equal(false);
  });

  it('sends a note only into a frame that takes one', () => {
    for (const {id, framing, prefill} of rows)
      expect(takesNotes(id), id).to.equal(framing.proof === 'vendor' && !!prefill?.notes);
    for (const id of ['', 'constructor', 'cal.com']) expect(takesNotes(id), id).to.equal(false);
  });

  it('has an adapter for every row, with a frame where the vendor wants one', () => {
    for (const {id} of rows) {
      expect(!!adapterOf(id)?.link, id).to.equal(true);
      expect(!!adapterOf(id)?.frame, id).to.equal(frameable(id));
    }
  });

  it('names the brands, and leaves links, numbers and mailboxes nameless', () => {
    expect(providerName('calcom')).to.equal('Cal.com');
    for (const {id} of rows) {
      expect(!!providerName(id), id).to.equal(!['link', 'tel', 'mailto'].includes(id));
    }
    expect(providerName('constructor')).to.equal(undefined);
  });
});

const visitor = {name: 'Aoife Ní Bhriain & Söhne', email: 'aoife+spa@example.com'};
const page = {host: 'spa.example', namespace: 'b1', locale: 'en'};

type Case = {
  because: string;
  provider: string;
  request: BookingRequest;
  link: string | null;
  frame?: string | null;
  problems?: string[];
};

const calendly: Case[] = [
  {
    because: 'Calendly gets the visitor, and in a frame its own word for "speak to me"',
    provider: 'calendly',
    request: {url: 'https://calendly.com/spa/60min', ...visitor, page},
    link: 'https://calendly.com/spa/60min?name=Aoife%20N%C3%AD%20Bhriain%20%26%20S%C3%B6hne&email=aoife%2Bspa%40example.com',
    frame:
      'https://calendly.com/spa/60min?name=Aoife%20N%C3%AD%20Bhriain%20%26%20S%C3%B6hne&email=aoife%2Bspa%40example.com&embed_domain=spa.example&embed_type=Inline',
  },
  {
    because: 'Calendly keeps the treatment in its path',
    provider: 'calendly',
    request: {url: 'https://calendly.com/spa', treatment: 'hot stone/60', page},
    link: 'https://calendly.com/spa/hot%20stone%2F60',
    frame: 'https://calendly.com/spa/hot%20stone%2F60?embed_domain=spa.example&embed_type=Inline',
  },
  {
    because: 'a Calendly address with a treatment is not given a second one',
    provider: 'calendly',
    request: {url: 'https://calendly.com/spa/60min?month=2026-12#top', treatment: '90min', page},
    link: 'https://calendly.com/spa/60min?month=2026-12#top',
    frame:
      'https://calendly.com/spa/60min?month=2026-12&embed_domain=spa.example&embed_type=Inline#top',
  },
  {
    because: 'dots are no treatment',
    provider: 'calendly',
    request: {url: 'https://calendly.com/spa', treatment: '..', page},
    link: 'https://calendly.com/spa',
    frame: 'https://calendly.com/spa?embed_domain=spa.example&embed_type=Inline',
    problems: ['/treatment'],
  },
  {
    because: 'Calendly takes a day, and answers in a frame only',
    provider: 'calendly',
    request: {
      url: 'https://calendly.com/spa/60min',
      date: '2026-12-01T10:00:00Z',
      answers: {a1: 'Sore back', a11: 'no such question', evil: 'x'},
      page,
    },
    link: 'https://calendly.com/spa/60min?date=2026-12-01',
    frame:
      'https://calendly.com/spa/60min?date=2026-12-01&a1=Sore%20back&embed_domain=spa.example&embed_type=Inline',
  },
  {
    because: 'a first and a last name travel apart',
    provider: 'calendly',
    request: {url: 'https://calendly.com/spa/60min', firstName: 'نور', lastName: 'الحسن', page},
    link: 'https://calendly.com/spa/60min?first_name=%D9%86%D9%88%D8%B1&last_name=%D8%A7%D9%84%D8%AD%D8%B3%D9%86&name=%D9%86%D9%88%D8%B1%20%D8%A7%D9%84%D8%AD%D8%B3%D9%86',
    frame:
      'https://calendly.com/spa/60min?first_name=%D9%86%D9%88%D8%B1&last_name=%D8%A7%D9%84%D8%AD%D8%B3%D9%86&name=%D9%86%D9%88%D8%B1%20%D8%A7%D9%84%D8%AD%D8%B3%D9%86&embed_domain=spa.example&embed_type=Inline',
  },
  {
    because: 'without the page’s host Calendly would stay silent, which is said',
    provider: 'calendly',
    request: {url: 'https://calendly.com/spa/60min'},
    link: 'https://calendly.com/spa/60min',
    frame: 'https://calendly.com/spa/60min?embed_type=Inline',
    problems: ['/page/host'],
  },
];

const calcom: Case[] = [
  {
    because: 'Cal.com has a page of its own for frames',
    provider: 'calcom',
    request: {url: 'https://cal.com/spa/60', ...visitor, page},
    link: 'https://cal.com/spa/60?name=Aoife%20N%C3%AD%20Bhriain%20%26%20S%C3%B6hne&email=aoife%2Bspa%40example.com',
    frame:
      'https://app.cal.com/spa/60/embed?name=Aoife%20N%C3%AD%20Bhriain%20%26%20S%C3%B6hne&email=aoife%2Bspa%40example.com&embed=b1',
  },
  {
    because: 'a summary goes into the frame and never into the link',
    provider: 'calcom',
    request: {
      url: 'https://cal.com/spa/60',
      notes: 'Sore back\r\n"left" side',
      answers: {q: 'yes'},
      page,
    },
    link: 'https://cal.com/spa/60',
    frame: 'https://app.cal.com/spa/60/embed?q=yes&notes=Sore%20back%0A%22left%22%20side&embed=b1',
  },
  {
    because: 'a Cal.com of the spa’s own answers on its own host',
    provider: 'calcom',
    request: {url: 'https://book.spa.example/team/spa', treatment: 'hot-stone', page},
    link: 'https://book.spa.example/team/spa/hot-stone',
    frame: 'https://book.spa.example/team/spa/hot-stone/embed?embed=b1',
  },
  {
    because: 'one on this machine too, for trying it out',
    provider: 'calcom',
    request: {url: 'http://127.0.0.1:4000/spa/60/', page: {}},
    link: 'http://127.0.0.1:4000/spa/60',
    frame: 'http://127.0.0.1:4000/spa/60/embed?embed=basalt',
  },
  {
    because: 'the address of the frame gives the address of the page',
    provider: 'calcom',
    request: {url: 'https://app.cal.com/spa/60/embed?layout=month#x', page},
    link: 'https://app.cal.com/spa/60?layout=month#x',
    frame: 'https://app.cal.com/spa/60/embed?layout=month&embed=b1#x',
  },
  {
    because: 'a name in two parts becomes one, and a number is for reminders',
    provider: 'calcom',
    request: {
      url: 'https://cal.com/spa',
      firstName: 'Zoë',
      lastName: '#1',
      phone: '+44 1632',
      page,
    },
    link: 'https://cal.com/spa?name=Zo%C3%AB%20%231&smsReminderNumber=%2B44%201632',
    frame:
      'https://app.cal.com/spa/embed?name=Zo%C3%AB%20%231&smsReminderNumber=%2B44%201632&embed=b1',
  },
  {
    because: 'the front page of Cal.com books nobody',
    provider: 'calcom',
    request: {url: 'https://cal.com', page},
    link: 'https://cal.com/',
    frame: null,
    problems: ['/url'],
  },
];

const framed: Case[] = [
  {
    because: 'Acuity has its own names, and their case matters',
    provider: 'acuity',
    request: {
      url: 'https://app.acuityscheduling.com/schedule.php?owner=1&appointmentType=2',
      treatment: 'category:Hot & cold',
      staff: '7',
      firstName: 'Zoë',
      phone: '+44 1632',
      answers: {12: 'yes', 'x&y': 'no'},
    },
    link: 'https://app.acuityscheduling.com/schedule.php?owner=1&appointmentType=category%3AHot%20%26%20cold&calendarID=7&firstName=Zo%C3%AB&phone=%2B44%201632',
    frame:
      'https://app.acuityscheduling.com/schedule.php?owner=1&appointmentType=category%3AHot%20%26%20cold&calendarID=7&firstName=Zo%C3%AB&phone=%2B44%201632&field%3A12=yes',
  },
  {
    because: 'a whole name is not cut in two for Acuity',
    provider: 'acuity',
    request: {url: 'https://spa.as.me/', name: 'Maria del Carmen'},
    link: 'https://spa.as.me/',
    frame: 'https://spa.as.me/',
    problems: ['/name'],
  },
  {
    because: 'SimplyBook keeps the service behind the hash',
    provider: 'simplybook',
    request: {url: 'https://spa.simplybook.me/', treatment: '3', page, campaign: '?utm_source=a'},
    link: 'https://spa.simplybook.me/v2/?utm_source=a#book/service/3/count/1/',
    frame:
      'https://spa.simplybook.me/v2/?utm_source=a&widget-type=iframe&host_url=https%3A%2F%2Fspa.example#book/service/3/count/1/',
  },
  {
    because: 'SimplyBook without a service opens as it is',
    provider: 'simplybook',
    request: {url: 'https://spa.simplybook.it/v2/#book', page: {}},
    link: 'https://spa.simplybook.it/v2/#book',
    frame: 'https://spa.simplybook.it/v2/?widget-type=iframe#book',
  },
];

const outside: Case[] = [
  {
    because: 'a WhatsApp number is digits, and the message is words',
    provider: 'whatsapp',
    request: {url: 'https://wa.me/+44 1632-960118', treatment: 'Hot stone & "oil"', name: 'Zoë'},
    link: 'https://wa.me/441632960118?text=Hot%20stone%20%26%20%22oil%22%0AZo%C3%AB',
  },
  {
    because: 'a message the spa wrote stands',
    provider: 'whatsapp',
    request: {url: 'https://api.whatsapp.com/send?phone=%2B441632960118&text=Hi', name: 'Zoë'},
    link: 'https://api.whatsapp.com/send?phone=441632960118&text=Hi',
  },
  {
    because: 'a summary does not go to WhatsApp',
    provider: 'whatsapp',
    request: {url: 'https://wa.me/441632960118', notes: 'Sore back', campaign: 'utm_source=a'},
    link: 'https://wa.me/441632960118',
    problems: ['/notes'],
  },
  {
    because: 'the short link of a business knows its number',
    provider: 'whatsapp',
    request: {url: 'https://wa.me/message/ABC123'},
    link: 'https://wa.me/message/ABC123',
  },
  {
    because: 'a number without its country reaches nobody',
    provider: 'whatsapp',
    request: {url: 'https://wa.me/01632960118'},
    link: null,
    problems: ['/url'],
  },
  {
    because: 'no number reaches nobody',
    provider: 'whatsapp',
    request: {url: 'https://wa.me/?text=hi'},
    link: null,
    problems: ['/url'],
  },
  {
    because: 'a letter has spaces as %20 and lines as %0D%0A',
    provider: 'mailto',
    request: {
      url: 'mailto:hello@spa.example',
      treatment: 'Hot stone + oil',
      date: '2026-12-01',
      name: 'نور',
      phone: '+44 1632',
    },
    link: 'mailto:hello@spa.example?subject=Hot%20stone%20%2B%20oil&body=2026-12-01%0D%0A%D9%86%D9%88%D8%B1%0D%0A%2B44%201632',
  },
  {
    because: 'what the spa wrote in the letter stands',
    provider: 'mailto',
    request: {url: 'mailto:a@b.c?cc=d@e.f&Subject=Booking', treatment: 'Hot stone', name: 'Zoë'},
    link: 'mailto:a@b.c?cc=d@e.f&Subject=Booking&body=Zo%C3%AB',
  },
  {
    because: 'a summary does not go into a letter',
    provider: 'mailto',
    request: {url: 'mailto:a@b.c', notes: 'Sore back', answers: {a1: 'x'}},
    link: 'mailto:a@b.c',
    problems: ['/notes', '/answers'],
  },
  {
    because: 'a line break cannot add a recipient',
    provider: 'mailto',
    request: {url: 'mailto:a@b.c', treatment: 'Hot\r\nBcc: evil@evil.com'},
    link: 'mailto:a@b.c?subject=Hot%20Bcc%3A%20evil%40evil.com',
  },
  {
    because: 'nor one in the address',
    provider: 'mailto',
    request: {url: 'mailto:a@b.c%0D%0ABcc:evil@evil.com'},
    link: null,
    problems: ['/url'],
  },
  {
    because: 'a letter goes to someone',
    provider: 'mailto',
    request: {url: 'mailto:?subject=x'},
    link: null,
    problems: ['/url'],
  },
  {
    because: 'a number is dialled without what helps the eye',
    provider: 'tel',
    request: {url: 'tel:+44 (0)1632-960.118;ext=7', campaign: 'utm_source=a', notes: 'x'},
    link: 'tel:+441632960118;ext=7',
    problems: ['/notes'],
  },
  {
    because: 'a local number is a number',
    provider: 'tel',
    request: {url: 'tel:(01632) 960118'},
    link: 'tel:01632960118',
  },
  {
    because: 'letters are not dialled',
    provider: 'tel',
    request: {url: 'tel:CALL-US'},
    link: null,
    problems: ['/url'],
  },
  {
    because: 'two slashes are no number',
    provider: 'tel',
    request: {url: 'tel://123456'},
    link: null,
    problems: ['/url'],
  },
];

const plain: Case[] = [
  {
    because: 'a spa’s own address is filled in where it asks',
    provider: 'link',
    request: {
      url: 'https://spa.example/{treatment}/book?n={name}&e={email}&x={unknown}#{date}',
      ...visitor,
      treatment: 'a/b?c',
      date: '2026-12-01',
    },
    link: 'https://spa.example/a%2Fb%3Fc/book?n=Aoife%20N%C3%AD%20Bhriain%20%26%20S%C3%B6hne&e=aoife%2Bspa%40example.com&x=%7Bunknown%7D#2026-12-01',
  },
  {
    because: 'what nobody said is left empty',
    provider: 'link',
    request: {url: 'https://spa.example/book?n={name}&t={treatment}'},
    link: 'https://spa.example/book?n=&t=',
  },
  {
    because: 'dots do not climb out of a folder',
    provider: 'link',
    request: {url: 'https://spa.example/a/{name}/b', name: '..'},
    link: 'https://spa.example/a//b',
  },
  {
    because: 'known campaign parameters travel, before the hash, and others stay at home',
    provider: 'jane',
    request: {
      url: 'https://spa.janeapp.com/?a=b%20c&flag#/staff_member/1',
      campaign:
        '?utm_source=news%20letter&utm_medium=e&gclid=G&fbclid=F&msclkid=M&email=a@b.c&q=back+pain',
    },
    link: 'https://spa.janeapp.com/?a=b%20c&flag&utm_source=news%20letter&utm_medium=e&gclid=G&fbclid=F&msclkid=M#/staff_member/1',
  },
  {
    because: 'a campaign the spa wrote itself wins',
    provider: 'fresha',
    request: {url: 'https://www.fresha.com/a/spa?utm_source=site', campaign: 'utm_source=ad'},
    link: 'https://www.fresha.com/a/spa?utm_source=site',
  },
  {
    because: 'Easy!Appointments stands on the spa’s host and counts no campaigns',
    provider: 'easyappointments',
    request: {url: 'https://spa.example/index.php?service=1', campaign: 'utm_source=a'},
    link: 'https://spa.example/index.php?service=1',
  },
  {
    because: 'a system with an address of its own opens as a link',
    provider: 'zenoti',
    request: {url: 'https://book.spa.example/'},
    link: 'https://book.spa.example/',
  },
  {
    because: 'whoever writes "link" gets a link',
    provider: 'link',
    request: {url: 'https://calendly.com/spa', ...visitor, page},
    link: 'https://calendly.com/spa',
  },
  {
    because: 'a number is a number under the name of a link',
    provider: 'link',
    request: {url: 'tel:+44 1632'},
    link: 'tel:+441632',
  },
  {
    because: 'a frame is for the vendor’s own host alone',
    provider: 'calendly',
    request: {url: 'https://evilcalendly.com/spa', ...visitor, page},
    link: 'https://evilcalendly.com/spa',
    problems: ['/url'],
  },
  {
    because: 'two systems are not mixed',
    provider: 'calcom',
    request: {url: 'https://calendly.com/spa', ...visitor, page},
    link: 'https://calendly.com/spa',
    problems: ['/url'],
  },
  {
    because: 'an unknown system opens as a link',
    provider: 'constructor',
    request: {url: 'https://spa.example/'},
    link: 'https://spa.example/',
    problems: ['/provider'],
  },
  {
    because: 'a number called Calendly is still called',
    provider: 'calendly',
    request: {url: 'tel:+44 1632'},
    link: 'tel:+441632',
    problems: ['/url'],
  },
  {
    because: 'a script opens nothing',
    provider: 'link',
    request: {url: 'javascript:alert(1)'},
    link: null,
    problems: ['/url'],
  },
  {
    because: 'http opens nothing',
    provider: 'link',
    request: {url: 'http://spa.example'},
    link: null,
    problems: ['/url'],
  },
  {
    because: 'each wrong field is named, and the rest travels',
    provider: 'calcom',
    request: {
      url: 'https://cal.com/spa/60',
      name: 7,
      email: 'not one',
      date: 'tomorrow',
      notes: 'x'.repeat(3000),
      answers: {'a/b~': 7},
      phone: '1',
      page,
    } as unknown as BookingRequest,
    link: 'https://cal.com/spa/60?smsReminderNumber=1',
    frame: 'https://app.cal.com/spa/60/embed?smsReminderNumber=1&embed=b1',
    problems: ['/date', '/name', '/email', '/notes', '/answers/a~1b~0'],
  },
  {
    because: 'half a character and control characters do no harm',
    provider: 'calcom',
    request: {url: 'https://cal.com/spa/60', name: '\ud800Zoë\u0000\u0007 B', page},
    link: 'https://cal.com/spa/60?name=%EF%BF%BDZo%C3%AB%20%20B',
    frame: 'https://app.cal.com/spa/60/embed?name=%EF%BF%BDZo%C3%AB%20%20B&embed=b1',
  },
];

describe('bookingUrl', () => {
  for (const {because, provider, request, link, frame = null, problems = []} of [
    ...calendly,
    ...calcom,
    ...framed,
    ...outside,
    ...plain,
  ]) {
    it(because, () => {
      const address = bookingUrl(provider, request);
      expect(address.link).to.equal(link);
      expect(address.frame).to.equal(frame);
      expect(address.problems.map(({path}) => path)).to.deep.equal(problems);
    });
  }

  it('says a remedy, and never the value, which may be a health answer', () => {
    const notes = `herniated disc ${'x'.repeat(3000)}`;
    const {problems} = bookingUrl('calcom', {url: 'https://cal.com/spa/60', notes});
    expect(problems[0]?.message).to.equal('Shorten it to 2000 characters.');
    expect(JSON.stringify(problems)).not.to.include('disc');
  });

  it('never fills in a host', () => {
    const {link} = bookingUrl('link', {url: 'https://{name}.example/', name: 'evil'});
    expect(link ?? '').not.to.include('evil');
  });

  it('leaves the request as it was', () => {
    const request = {url: 'https://cal.com/spa', ...visitor, answers: {a: 'b'}, page};
    const before = JSON.stringify(request);
    bookingUrl('calcom', request);
    expect(JSON.stringify(request)).to.equal(before);
  });

  it('takes whatever a page may hold without a throw', () => {
    const trap = {
      get url(): string {
        throw new Error('a trap');
      },
    };
    for (const request of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      trap,
      {url: 7},
      {url: null, page: 7, answers: 'x'},
    ]) {
      const {link, problems} = bookingUrl('calcom', request as BookingRequest);
      expect(link).to.equal(null);
      expect(problems.map(({path}) => path)).to.include('/url');
    }
  });
});

const cal = (type: string, said: unknown = {}) => ({
  originator: 'CAL',
  type,
  namespace: 'b1',
  fullType: `CAL:b1:${type}`,
  data: said,
});

const booked = {
  uid: 'bK7_x',
  title: 'Hot stone between Spa and Aoife',
  startTime: '2026-12-01T10:00:00.000Z',
  endTime: '2026-12-01T11:00:00.000Z',
  eventTypeId: 1,
  status: 'ACCEPTED',
  paymentRequired: false,
  isRecurring: false,
  attendees: [{email: 'aoife@example.com'}],
};

const when = {
  reference: 'bK7_x',
  start: '2026-12-01T10:00:00.000Z',
  end: '2026-12-01T11:00:00.000Z',
};

describe('readBookingMessage', () => {
  const calendlyOrigin = 'https://calendly.com';
  const calOrigin = 'https://app.cal.com';
  for (const {because, provider, origin, data, expected} of [
    {
      because: 'Calendly is there',
      provider: 'calendly',
      origin: calendlyOrigin,
      data: {event: 'calendly.event_type_viewed', payload: {}},
      expected: {kind: 'ready'},
    },
    {
      because: 'Calendly is there with its list',
      provider: 'calendly',
      origin: calendlyOrigin,
      data: {event: 'calendly.profile_page_viewed', payload: {}},
      expected: {kind: 'ready'},
    },
    {
      because: 'a time was chosen',
      provider: 'calendly',
      origin: calendlyOrigin,
      data: {event: 'calendly.date_and_time_selected', payload: {}},
      expected: {kind: 'step'},
    },
    {
      because: 'Calendly writes its height as text',
      provider: 'calendly',
      origin: calendlyOrigin,
      data: {event: 'calendly.page_height', payload: {height: '1200.5px'}},
      expected: {kind: 'height', height: 1200.5},
    },
    {
      because: 'Calendly booked, and the invitee stays unknown',
      provider: 'calendly',
      origin: calendlyOrigin,
      data: {
        event: 'calendly.event_scheduled',
        payload: {
          event: {uri: 'https://api.calendly.com/scheduled_events/AB-12'},
          invitee: {uri: 'https://api.calendly.com/x/invitees/Z'},
        },
      },
      expected: {kind: 'booked', reference: 'AB-12'},
    },
    {
      because: 'booked without a reference is booked',
      provider: 'calendly',
      origin: calendlyOrigin,
      data: {event: 'calendly.event_scheduled'},
      expected: {kind: 'booked'},
    },
    {
      because: 'JSON is read like an object',
      provider: 'calendly',
      origin: calendlyOrigin,
      data: '{"event":"calendly.page_height","payload":{"height":700}}',
      expected: {kind: 'height', height: 700},
    },
    {
      because: 'Cal.com is there',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('linkReady'),
      expected: {kind: 'ready'},
    },
    {
      because: 'Cal.com could not open',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('linkFailed', {
        code: '404',
        msg: 'Problem loading the link',
        data: {url: 'https://x'},
      }),
      expected: {kind: 'failed', code: '404'},
    },
    {
      because: 'a sentence is no code',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('linkFailed', {code: 'call Aoife on 01632'}),
      expected: {kind: 'failed'},
    },
    {
      because: 'Cal.com writes its height as a number',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('__dimensionChanged', {iframeHeight: 640, iframeWidth: 300, isFirstTime: false}),
      expected: {kind: 'height', height: 640},
    },
    {
      because: 'Cal.com shows its times',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('availabilityLoaded', {eventId: 1, eventSlug: '60'}),
      expected: {kind: 'step'},
    },
    {
      because: 'Cal.com booked, and only the time and the reference are told',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('bookingSuccessfulV2', booked),
      expected: {kind: 'booked', ...when},
    },
    {
      because: 'a booking the spa has still to confirm says so',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('bookingSuccessfulV2', {...booked, status: 'PENDING'}),
      expected: {kind: 'booked', ...when, pending: true},
    },
    {
      because: 'a booking still to be paid says so',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('bookingSuccessfulV2', {...booked, paymentRequired: true}),
      expected: {kind: 'booked', ...when, pending: true},
    },
    {
      because: 'a booking moved is a booking',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('rescheduleBookingSuccessfulV2', booked),
      expected: {kind: 'booked', ...when},
    },
    {
      because: 'the old message’s organiser stays unknown',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('bookingSuccessful', {
        booking: {...booked, user: {email: 'a@b.c'}},
        organizer: {name: 'Z', email: 'z@spa.example'},
      }),
      expected: {kind: 'booked', ...when},
    },
    {
      because: 'a booking cancelled',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('bookingCancelled', {booking: {}, organizer: {email: 'a@b.c'}}),
      expected: {kind: 'cancelled'},
    },
    {
      because: 'a time that is no time is not told',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('bookingSuccessfulV2', {uid: 'a b', startTime: 'soon', endTime: 7}),
      expected: {kind: 'booked'},
    },
    {
      because: 'SimplyBook is there',
      provider: 'simplybook',
      origin: 'https://spa.simplybook.me',
      data: {event: 'appReady'},
      expected: {kind: 'ready'},
    },
    {
      because: 'SimplyBook tells its height',
      provider: 'simplybook',
      origin: 'https://spa.simplybook.it',
      data: {event: 'updateWidgetSize', height: '900'},
      expected: {kind: 'height', height: 900},
    },
    {
      because: 'SimplyBook opens something taller',
      provider: 'simplybook',
      origin: 'https://spa.simplybook.me',
      data: {event: 'expandHeight', height: 1200},
      expected: {kind: 'height', height: 1200},
    },
    {
      because: 'SimplyBook moves on',
      provider: 'simplybook',
      origin: 'https://spa.simplybook.me',
      data: {event: 'stepChanged', content_position: 1},
      expected: {kind: 'step'},
    },
  ]) {
    it(because, () => {
      expect(readBookingMessage(provider, {origin, data})).to.deep.equal(expected);
    });
  }

  const good = {event: 'calendly.event_scheduled', payload: {}};
  for (const {because, provider = 'calendly', origin = calendlyOrigin, data = good} of [
    {because: 'another origin', origin: 'https://evil.com'},
    {because: 'an origin that looks alike', origin: 'https://evilcalendly.com'},
    {because: 'an origin with the right one inside', origin: 'https://calendly.com.evil.com'},
    {because: 'the right host over http', origin: 'http://calendly.com'},
    {because: 'a sandboxed frame, which has no origin', origin: 'null'},
    {because: 'no origin', origin: ''},
    {because: 'an address instead of an origin', origin: 'https://calendly.com/spa'},
    {because: 'another provider’s origin', origin: 'https://cal.com'},
    {because: 'a provider that says nothing', provider: 'acuity', origin: 'https://spa.as.me'},
    {because: 'a provider that is none', provider: 'constructor'},
    {because: 'a plain link', provider: 'link', origin: 'https://spa.example'},
    {
      because: 'a spa’s own host without the frame’s address',
      provider: 'calcom',
      origin: 'https://book.spa.example',
      data: cal('linkReady'),
    },
    {because: 'words on a prototype', data: Object.create(good) as unknown},
    {
      because: 'a payload on a prototype',
      data: {event: 'calendly.page_height', payload: Object.create({height: 9}) as unknown},
    },
    {
      because: 'the names of built-in things',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('constructor'),
    },
    {because: '__proto__ in JSON', data: '{"__proto__":{"event":"calendly.event_scheduled"}}'},
    {
      because: 'a message for Cal.com by someone else',
      provider: 'calcom',
      origin: calOrigin,
      data: {...cal('linkReady'), originator: 'EVIL'},
    },
    {
      because: 'a handshake, which is no news',
      provider: 'calcom',
      origin: calOrigin,
      data: cal('__iframeReady'),
    },
    {
      because: 'ten megabytes of text',
      data: `{"event":"calendly.event_scheduled","x":"${'x'.repeat(1e7)}"}`,
    },
    {
      because: 'ten megabytes in a field',
      data: {event: 'calendly.page_height', payload: {height: '1'.repeat(1e7)}},
    },
    {because: 'broken JSON', data: '{"event":'},
    {because: 'plain text', data: 'setImmediate$0.1$1'},
    {because: 'nothing', data: null},
    {because: 'a number', data: 7},
    {because: 'a list', data: ['calendly.event_scheduled']},
    {because: 'a word that is none of theirs', data: {event: 'calendly.everything', payload: {}}},
    {
      because: 'SimplyBook’s scrolling',
      provider: 'simplybook',
      origin: 'https://spa.simplybook.me',
      data: {event: 'scrollTo', content_position: 1},
    },
    ...[0, -5, NaN, Infinity, '0px', '-1px', '1e9', 'tall', '', true, {}, null, [9]].map(
      (height) => ({
        because: `a height of ${JSON.stringify(height)}`,
        data: {event: 'calendly.page_height', payload: {height}} as unknown,
      }),
    ),
  ] as {because: string; provider?: string; origin?: string; data?: unknown}[]) {
    it(`hears nothing in ${because}`, () => {
      expect(readBookingMessage(provider, {origin, data})).to.equal(undefined);
    });
  }

  it('knows a spa’s own Cal.com by the address of its frame', () => {
    const message = {origin: 'http://127.0.0.1:4000', data: cal('linkReady')};
    const read = (frame: string) => readBookingMessage('calcom', message, {frame});
    expect(read('http://127.0.0.1:4000/spa/60/embed?embed=b1')).to.deep.equal({kind: 'ready'});
    expect(read('http://127.0.0.1:4001/spa/60/embed')).to.equal(undefined);
    expect(read('https://cal.com/spa/60/embed')).to.equal(undefined);
    expect(read('javascript:alert(1)')).to.equal(undefined);
  });

  it('believes no other origin for the sake of a frame’s address', () => {
    const read = (provider: string, origin: string, frame: string) =>
      readBookingMessage(provider, {origin, data: cal('linkReady')}, {frame});
    expect(read('calcom', 'https://cal.com', 'https://book.spa.example/spa/embed')).to.equal(
      undefined,
    );
    expect(read('calcom', 'https://evil.com', 'https://app.cal.com/spa/embed')).to.equal(undefined);
    expect(
      readBookingMessage(
        'calendly',
        {origin: 'https://evil.com', data: good},
        {frame: 'https://evil.com/'},
      ),
    ).to.equal(undefined);
  });

  it('knows every message in the research that has a meaning for us', () => {
    const silent =
      /__iframeReady|__scrollByDistance|__closeIframe|collapseHeight|scrollTo|modal|closeWidget/;
    const filled = (shape: unknown): unknown =>
      JSON.parse(
        JSON.stringify(shape)
          .replace(/"string e\.g\. '(\d+px)'"/g, '"$1"')
          .replace(/"(number|number\|string)"/g, '640'),
      );
    const origins: Record<string, string> = {
      calendly: calendlyOrigin,
      calcom: calOrigin,
      simplybook: 'https://spa.simplybook.me',
    };
    for (const {id, events} of rows) {
      const origin = origins[id];
      if (!origin) continue;
      for (const {shape} of events) {
        const name = JSON.stringify(shape);
        const read = readBookingMessage(id, {origin, data: filled(shape)});
        expect(!!read, name).to.equal(!silent.test(name));
      }
    }
  });
});

describe('handshake', () => {
  const frame = 'http://127.0.0.1:4000/spa/60/embed';

  it('answers Cal.com, which shows nothing before', () => {
    const message = {
      origin: 'https://app.cal.com',
      data: cal('__iframeReady', {isPrerendering: false}),
    };
    expect(handshake('calcom', message)).to.deep.equal({
      originator: 'CAL',
      method: 'parentKnowsIframeReady',
    });
  });

  it('answers a spa’s own Cal.com at the frame’s origin alone', () => {
    const data = cal('__iframeReady');
    expect(handshake('calcom', {origin: 'http://127.0.0.1:4000', data}, {frame})).to.be.an(
      'object',
    );
    expect(handshake('calcom', {origin: 'http://127.0.0.1:4001', data}, {frame})).to.equal(
      undefined,
    );
    expect(handshake('calcom', {origin: 'http://127.0.0.1:4000', data})).to.equal(undefined);
  });

  it('answers nobody else and nothing else', () => {
    const origin = 'https://app.cal.com';
    expect(handshake('calcom', {origin, data: cal('linkReady')})).to.equal(undefined);
    expect(handshake('calcom', {origin, data: null})).to.equal(undefined);
    expect(
      handshake('calendly', {origin: 'https://calendly.com', data: cal('__iframeReady')}),
    ).to.equal(undefined);
  });
});
