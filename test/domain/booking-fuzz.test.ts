import {expect} from 'chai';
import fc from 'fast-check';

import {adapters} from '../../src/domain/booking/adapters.js';
import type {BookingRequest} from '../../src/domain/booking/booking-types.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {detectProvider} from '../../src/domain/booking/detect-provider.js';
import {handshake, readBookingMessage} from '../../src/domain/booking/read-booking-message.js';
import {safeUrl} from '../../src/domain/booking/safe-url.js';
import {parseProfile} from '../../src/domain/profile/parse-profile.js';
import {addresses, awkward} from './booking-samples.js';

const allowed = /^(https:\/\/|tel:|mailto:|http:\/\/(localhost|[\w.-]+\.localhost|127\.|\[::1\]))/;
/** An address by RFC 3986, letter by letter. */
const escaped =
  /^[a-z]+:(\/\/([\w.-]+|\[[\da-f:.]+\])(:\d+)?)?([\w\-.~!$&'()*+,;=:@/]|%[\da-f]{2})*(\?([\w\-.~!$&'()*+,;=:@/?]|%[\da-f]{2})*)?(#([\w\-.~!$&'()*+,;=:@/?]|%[\da-f]{2})*)?$/i;

/** Any text, with what is dangerous in addresses more often than by chance. */
const words = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.constantFrom(
    ...awkward,
    '&',
    '#',
    '+',
    '%',
    '%2e%2e',
    '..',
    '/',
    '\\',
    '"',
    '<script>',
    '\r\nBcc: x',
    '\ud800',
    '{name}',
    '__proto__',
    '?a=b',
    '@evil.com',
    ':',
    ' ',
  ),
);
const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, {nil: undefined});

const sound = fc.constantFrom(...Object.entries(addresses)).chain(([provider, urls]) =>
  fc.record({
    provider: fc.constant(provider),
    request: fc.record({
      url: fc.constantFrom(...urls),
      treatment: maybe(words),
      staff: maybe(words),
      location: maybe(words),
      date: maybe(fc.constantFrom('2026-12-01', '2026-12-01T10:00:00Z', 'soon')),
      name: maybe(words),
      firstName: maybe(words),
      lastName: maybe(words),
      email: maybe(fc.oneof(fc.emailAddress(), words)),
      phone: maybe(words),
      notes: maybe(words.map((text) => `SECRET${text}`)),
      answers: maybe(
        fc.dictionary(
          fc.oneof(fc.constantFrom('a1', '12', 'q'), words),
          words.map((text) => `SECRET${text}`),
        ),
      ),
      campaign: maybe(
        fc.oneof(
          words,
          words.map(
            (text) => `?utm_source=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}&q=1`,
          ),
        ),
      ),
      campaignKeys: maybe(fc.array(fc.oneof(fc.constantFrom('ref', 'name', 'a1'), words))),
      tried: fc.boolean(),
      page: maybe(fc.record({host: maybe(words), namespace: maybe(words), locale: maybe(words)})),
    }),
  }),
);

const anything = fc.anything({withNullPrototype: true, withBigInt: true, withDate: true});

function isSound(address: string | null) {
  if (address === null) return;
  expect(address).to.match(allowed);
  expect(address).to.match(escaped);
  expect(new URL(address).href).to.equal(address);
}

describe('bookingUrl, whatever it is asked', () => {
  it('gives an address that parses back to itself, of an allowed scheme, or a problem', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(sound, ({provider, request}) => {
        const {link, frame, problems} = bookingUrl(provider, request as BookingRequest);
        isSound(link);
        isSound(frame);
        if (link === null) expect(problems).not.to.deep.equal([]);
        expect(link ?? '').not.to.include('SECRET');
      }),
      {numRuns: 10_000},
    );
  });

  it('is asked of every system', () => {
    expect(Object.keys(addresses)).to.have.members(Object.keys(adapters));
  });

  it('stays on the spa’s host', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(sound, ({provider, request}) => {
        const {link, frame} = bookingUrl(provider, request as BookingRequest);
        const {host} = new URL(request.url);
        expect(new URL(link!).host).to.equal(host);
        if (frame) expect(new URL(frame).host).to.equal(host === 'cal.com' ? 'app.cal.com' : host);
      }),
      {numRuns: 3000},
    );
  });

  it('lets the provider read what the visitor wrote', function () {
    this.timeout(60_000);
    const text = fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 40})
      .filter((it) => it.trim() === it && !/\p{Cc}|\p{Cs}|^\.+$/u.test(it));
    fc.assert(
      fc.property(text, text, text, fc.emailAddress(), (treatment, name, notes, email) => {
        const cal = bookingUrl('calcom', {
          url: 'https://cal.com/spa/60?keep=a%20b',
          name,
          notes,
          email,
        });
        const {searchParams} = new URL(cal.frame!);
        expect(searchParams.get('name')).to.equal(name);
        expect(searchParams.get('notes')).to.equal(notes);
        expect(searchParams.get('email')).to.equal(email);
        expect(searchParams.get('keep')).to.equal('a b');
        const acuity = new URL(bookingUrl('acuity', {url: 'https://spa.as.me/', treatment}).link!);
        expect(acuity.searchParams.get('appointmentType')).to.equal(treatment);
        const letter = bookingUrl('mailto', {url: 'mailto:a@b.c', treatment, name}).link!;
        const [, subject, body] = /\?subject=([^&]*)&body=(.*)$/.exec(letter)!;
        expect(decodeURIComponent(subject!)).to.equal(treatment);
        expect(decodeURIComponent(body!)).to.equal(name);
        const chat = new URL(
          bookingUrl('whatsapp', {url: 'https://wa.me/441632960118', name}).link!,
        );
        expect(chat.searchParams.get('text')).to.equal(name);
        const {pathname} = new URL(
          bookingUrl('calendly', {url: 'https://calendly.com/spa', treatment}).link!,
        );
        expect(decodeURIComponent(pathname.slice('/spa/'.length))).to.equal(treatment);
      }),
      {numRuns: 2000},
    );
  });

  it('never throws, whatever stands where', function () {
    this.timeout(60_000);
    const keys = [
      'url',
      'treatment',
      'date',
      'name',
      'email',
      'notes',
      'answers',
      'campaign',
      'campaignKeys',
      'tried',
      'page',
    ];
    const wild = fc.oneof(
      anything,
      fc.dictionary(fc.constantFrom(...keys), fc.oneof(anything, words, fc.webUrl())),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...Object.keys(addresses)), words),
        wild,
        (provider, request) => {
          const {link, frame, problems} = bookingUrl(provider, request as BookingRequest);
          isSound(link);
          isSound(frame);
          if (link === null) expect(problems).not.to.deep.equal([]);
          for (const {path, message} of problems) {
            expect(path).to.match(/^\//);
            expect(message).to.match(/\S/);
          }
        },
      ),
      {numRuns: 5000},
    );
  });
});

describe('an address, whatever it is', () => {
  it('is safe or nothing', () => {
    const schemes = fc.constantFrom(
      'javascript:',
      'data:',
      'http://',
      'https://',
      'HTTPS:',
      'blob:',
      'vbscript:',
      '\u0001javascript:',
      'java\tscript:',
      '//',
      'mailto:',
      'tel:',
      'file:',
      '',
    );
    fc.assert(
      fc.property(schemes, fc.oneof(words, fc.webUrl(), fc.domain()), (scheme, rest) => {
        const url = safeUrl(scheme + rest);
        if (url) expect(url.href).to.match(allowed);
        if (url) expect(url.username + url.password).to.equal('');
        expect(detectProvider(scheme + rest) === undefined).to.equal(!url);
      }),
      {numRuns: 5000},
    );
  });
});

describe('a message, whatever it is', () => {
  const kinds = ['ready', 'height', 'step', 'booked', 'cancelled', 'failed'];
  const facts = ['kind', 'height', 'reference', 'start', 'end', 'pending', 'code'];
  const types = fc.constantFrom(
    'calendly.page_height',
    'calendly.event_scheduled',
    '__dimensionChanged',
    'bookingSuccessfulV2',
    'bookingSuccessful',
    'linkFailed',
    'updateWidgetSize',
    'BookingCompleted',
    'GiftCardApplied',
  );
  const content = fc.oneof(
    anything,
    fc.record(
      {
        height: anything,
        iframeHeight: anything,
        uid: anything,
        startTime: anything,
        code: anything,
        event: anything,
        booking: anything,
      },
      {requiredKeys: []},
    ),
  );
  const shaped = fc.record(
    {
      originator: fc.constant('CAL'),
      type: types,
      event: types,
      eventName: types,
      payload: content,
      data: content,
      height: anything,
    },
    {requiredKeys: ['originator', 'type', 'event']},
  );

  it('gives a known kind with known facts, or nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ['calendly', 'https://calendly.com'],
          ['calcom', 'https://app.cal.com'],
          ['simplybook', 'https://spa.simplybook.me'],
          ['vagaro', 'https://www.vagaro.com'],
        ),
        fc.oneof(shaped, anything, fc.json()),
        ([provider, origin], data) => {
          handshake(provider!, {origin: origin!, data});
          const message = readBookingMessage(provider!, {origin: origin!, data});
          if (!message) return;
          expect(kinds).to.include(message.kind);
          expect(facts).to.include.members(Object.keys(message));
          for (const fact of Object.values(message))
            expect(['string', 'number', 'boolean']).to.include(typeof fact);
          if (message.kind === 'height')
            expect(message.height).to.be.within(Number.MIN_VALUE, Number.MAX_VALUE);
        },
      ),
      {numRuns: 5000},
    );
  });
});

describe('a profile, whatever it is', () => {
  it('gives a profile and says what is left out', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (json) => {
        const {profile, problems} = parseProfile(json);
        expect(profile).to.be.an('object');
        for (const {path} of problems) expect(path).to.match(/^(\/|$)/);
      }),
      {numRuns: 3000},
    );
  });
});
