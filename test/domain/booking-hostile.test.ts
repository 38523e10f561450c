import {expect} from 'chai';

import {adapters} from '../../src/domain/booking/adapters.js';
import {handshake, readBookingMessage} from '../../src/domain/booking/read-booking-message.js';

const cal = (type: string, data: unknown = {}) => ({originator: 'CAL', type, namespace: 'b', data});
const said = (eventName: string, data: unknown = null) => ({eventName, timestamp: 1, data});

/** One message of each system that speaks, which is understood where it comes from. */
const good: Record<string, {origin: string; data: Record<string, unknown>; field: string}> = {
  calendly: {
    origin: 'https://calendly.com',
    data: {event: 'calendly.event_scheduled', payload: {}},
    field: 'event',
  },
  calcom: {origin: 'https://app.cal.com', data: cal('bookingSuccessfulV2'), field: 'type'},
  simplybook: {
    origin: 'https://spa.simplybook.me',
    data: {event: 'stepChanged', content_position: 1},
    field: 'event',
  },
  vagaro: {
    origin: 'https://www.vagaro.com',
    data: said('BookingCompleted', {customerId: 'C1', cardOnFile: true}),
    field: 'eventName',
  },
};

const trap = () => {
  throw new Error('a trap');
};
const traps = {get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap};

describe('a message of every system that speaks', () => {
  it('is tried here', () => {
    const speak = Object.entries(adapters).filter(([, {read}]) => read);
    expect(speak.map(([id]) => id)).to.have.members(Object.keys(good));
  });

  for (const [provider, {origin, data, field}] of Object.entries(good)) {
    const word = data[field];
    const renamed = (value: unknown) => ({...data, [field]: value});

    it(`is understood from ${provider}, as an object and as JSON`, () => {
      expect(readBookingMessage(provider, {origin, data})).to.be.an('object');
      const text = JSON.stringify(data);
      expect(readBookingMessage(provider, {origin, data: text})).to.be.an('object');
    });

    for (const [because, message] of Object.entries({
      'another origin': {origin: 'https://evil.com', data},
      'an origin that ends alike': {
        origin: `https://evil${origin.split('.').slice(-2).join('.').replace('https://', '')}`,
        data,
      },
      'an origin that begins alike': {origin: `${origin}.evil.com`, data},
      'another port': {origin: `${origin}:8443`, data},
      'an address': {origin: `${origin}/`, data},
      'no origin': {origin: undefined, data},
      'an origin that is no text': {origin: {toString: () => origin}, data},
      'a list': {origin, data: [data]},
      'a message in a message': {origin, data: {data, message: data, payload: data, [field]: data}},
      'a message in JSON in JSON': {origin, data: JSON.stringify(JSON.stringify(data))},
      'a prototype': {origin, data: Object.create(data)},
      'a prototype in JSON': {origin, data: `{"__proto__":${JSON.stringify(data)}}`},
      'a getter': {origin, data: Object.defineProperty({...data}, field, {get: () => word})},
      'a getter that throws': {origin, data: Object.defineProperty({...data}, field, {get: trap})},
      'a proxy that throws': {origin, data: new Proxy(data, traps)},
      'a message that throws': new Proxy({origin, data}, traps),
      'a word of ten megabytes': {origin, data: renamed('x'.repeat(1e7))},
      'ten megabytes of JSON': {origin, data: JSON.stringify({...data, x: 'x'.repeat(1e7)})},
      'a function': {origin, data: Object.assign(() => 1, data)},
      'no message': undefined,
      'null for a message': null,
      ...Object.fromEntries(
        ['', 'constructor', '__proto__', 'toString', 7, null, true, [word], {a: word}].map(
          (value) => [`a word that is ${JSON.stringify(value)}`, {origin, data: renamed(value)}],
        ),
      ),
    })) {
      it(`is not understood from ${provider} in ${because}`, () => {
        const heard = readBookingMessage(provider, message as {origin: string; data: unknown});
        expect(heard).to.equal(undefined);
        expect(handshake(provider, message as never, null as never)).to.equal(undefined);
      });
    }
  }
});
