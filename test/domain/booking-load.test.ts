import {expect} from 'chai';

import {adapterOf, adapters} from '../../src/domain/booking/adapters.js';
import type {BookingRequest} from '../../src/domain/booking/booking-types.js';
import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {bookingUrlWith} from '../../src/domain/booking/booking-url-with.js';
import {loadAdapter, loaders} from '../../src/domain/booking/load-adapter.js';
import {handshake, readBookingMessage} from '../../src/domain/booking/read-booking-message.js';
import {handshakeWith, readMessageWith} from '../../src/domain/booking/read-message-with.js';

describe('loadAdapter', () => {
  it('has the same table as the one that needs no waiting', async () => {
    expect(Object.keys(loaders)).to.deep.equal(Object.keys(adapters));
    for (const [id, load] of Object.entries(loaders)) expect(await load()).to.equal(adapterOf(id));
  });

  for (const [provider, address, expected] of [
    ['calendly', 'https://calendly.com/spa', 'calendly'],
    ['calcom', 'https://book.spa.example/', 'calcom'],
    ['calendly', 'https://cal.com/spa', 'link'],
    ['calendly', 'tel:+441632960118', 'tel'],
    ['link', 'mailto:a@b.c', 'mailto'],
    ['constructor', 'https://spa.example/', 'link'],
    ['calendly', 'javascript:alert(1)', 'calendly'],
    ['', '', 'link'],
  ] as const) {
    it(`brings ${expected} for ${address || 'nothing'} called ${provider || 'nothing'}`, async () => {
      expect((await loadAdapter(provider, address)).id).to.equal(expected);
    });
  }
});

describe('an adapter that was loaded alone', () => {
  it('leads where all of them together do', async () => {
    for (const url of [
      'https://calendly.com/spa',
      'https://spa.example/{name}',
      'tel:+441632960118',
      'javascript:alert(1)',
    ]) {
      for (const provider of ['calendly', 'calcom', 'acuity', 'link']) {
        const request: BookingRequest = {url, treatment: '60', name: 'Zoë', notes: 'sore'};
        const {link, frame} = bookingUrl(provider, request);
        const alone = bookingUrlWith(await loadAdapter(provider, url), request);
        expect({link: alone.link, frame: alone.frame}).to.deep.equal({link, frame});
      }
    }
  });

  it('opens an address of another system as it is, and says so', async () => {
    const {link, frame, problems} = bookingUrlWith(await loaders.calendly!(), {
      url: 'https://cal.com/spa',
      treatment: '60',
    });
    expect({link, frame}).to.deep.equal({link: 'https://cal.com/spa', frame: null});
    expect(problems.map(({path}) => path)).to.deep.equal(['/url']);
  });

  it('hears and answers the same', async () => {
    const calcom = await loaders.calcom!();
    for (const type of ['__iframeReady', 'linkReady']) {
      const message = {origin: 'https://app.cal.com', data: {originator: 'CAL', type, data: {}}};
      expect(readMessageWith(calcom, message)).to.deep.equal(readBookingMessage('calcom', message));
      expect(handshakeWith(calcom, message)).to.deep.equal(handshake('calcom', message));
    }
  });
});
