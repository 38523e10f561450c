import {expect} from 'chai';

import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {loadAdapter} from '../../src/domain/booking/load-adapter.js';
import {readBookingMessage} from '../../src/domain/booking/read-booking-message.js';

const said = {event: 'calendly.event_scheduled', payload: {}};

describe('a booking system that is tried out on one’s own machine', () => {
  for (const host of ['127.0.0.1:8080', 'localhost:3000', '[::1]:80', 'spa.localhost']) {
    const url = `http://${host}/spa/60`;

    it(`is what it is named at ${host}`, async () => {
      expect((await loadAdapter('calendly', url)).id).to.equal('calendly');
      const {frame} = bookingUrl('calendly', {url, page: {host: 'spa.example'}});
      expect(new URL(frame!).searchParams.get('embed_domain')).to.equal('spa.example');
      const {origin} = new URL(url);
      const heard = readBookingMessage('calendly', {origin, data: said}, {frame: url});
      expect(heard).to.deep.equal({kind: 'booked'});
    });

    it(`is heard from its own frame at ${host} alone`, () => {
      const {origin} = new URL(url);
      for (const frame of [undefined, null, 'http://127.0.0.1:9/', 'https://calendly.com/a/b'])
        expect(readBookingMessage('calendly', {origin, data: said}, {frame})).to.equal(undefined);
    });
  }

  for (const url of ['https://spa.example/60', 'http://spa.example/60', 'http://127.0.0.1.evil/']) {
    it(`is not taken at its word at ${url}`, async () => {
      const {link} = bookingUrl('calendly', {url});
      expect(link && (await loadAdapter('calendly', url)).id).to.not.equal('calendly');
      const {origin} = new URL(url);
      const heard = readBookingMessage('calendly', {origin, data: said}, {frame: url});
      expect(heard).to.equal(undefined);
    });
  }
});
