import {expect} from 'chai';

import {readBookingMessage} from '../../src/domain/booking/read-booking-message.js';

const cal = (type: string, data: unknown = {}) => ({originator: 'CAL', type, namespace: 'b', data});
const said = (eventName: string, data: unknown = null) => ({eventName, timestamp: 1, data});

describe('what Vagaro says, as far as it is known', () => {
  const origin = 'https://www.vagaro.com';
  for (const [data, expected] of [
    [said('WidgetLoaded'), {kind: 'ready'}],
    [said('TabClicked', {tabName: 'Gift Cards'}), {kind: 'step'}],
    [said('BookNowClicked', {serviceName: 'Hot stone'}), {kind: 'step'}],
    [said('TimeSlotClicked', {serviceName: 'x', selectedTimeSlot: 1}), {kind: 'step'}],
    [said('FormResponseSubmitted', {formName: 'Health', formId: '1'}), {kind: 'step'}],
    [said('CustomerLogin', {customerId: 'C1'}), {kind: 'step'}],
    [said('BookingCompleted', {customerId: 'C1', cardOnFile: true}), {kind: 'booked'}],
    [said('GiftCardApplied', {giftCardNumber: '4111'}), undefined],
    [said('PromoCodeApplied', {promoCode: 'X'}), undefined],
    [said('ProductAddedToCart', {productName: 'Oil', quantity: 1}), undefined],
    [said('booking_completed'), undefined],
    [{object: 'requestSize'}, undefined],
    [{eventType: 'setHeightBuilder'}, undefined],
  ] as const) {
    it(`${JSON.stringify(data)} is ${expected?.kind ?? 'nothing'}, and no more than that`, () => {
      expect(readBookingMessage('vagaro', {origin, data})).to.deep.equal(expected);
    });
  }

  it('is not believed on other pages of Vagaro', () => {
    const data = said('BookingCompleted');
    for (const other of ['https://vagaro.com', 'https://spa.vagaro.com'])
      expect(readBookingMessage('vagaro', {origin: other, data})).to.equal(undefined);
  });
});

describe('when a booking is', () => {
  const start = '2026-12-01T10:00:00.000Z';
  for (const {because, startTime, endTime, expected} of [
    {
      because: 'both are told',
      startTime: start,
      endTime: '2026-12-01T12:00:00+01:00',
      expected: {start, end: '2026-12-01T12:00:00+01:00'},
    },
    {
      because: 'an end before its start is none',
      startTime: start,
      endTime: '2026-12-01T09:00:00Z',
      expected: {start},
    },
    {because: 'an end without a start is none', startTime: undefined, endTime: start, expected: {}},
    {
      because: 'without its zone an hour is any hour',
      startTime: '2026-12-01T10:00:00',
      endTime: start,
      expected: {},
    },
    {
      because: 'a month that is none',
      startTime: '2026-13-01T10:00:00Z',
      endTime: undefined,
      expected: {},
    },
    {because: 'a sentence', startTime: 'Tomorrow at ten', endTime: undefined, expected: {}},
    {because: 'a number', startTime: 1_796_000_000_000, endTime: undefined, expected: {}},
    {because: 'ten megabytes', startTime: '1'.repeat(1e7), endTime: undefined, expected: {}},
  ]) {
    it(because, () => {
      const data = cal('bookingSuccessfulV2', {startTime, endTime});
      const heard = readBookingMessage('calcom', {origin: 'https://app.cal.com', data});
      expect(heard).to.deep.equal({kind: 'booked', ...expected});
    });
  }
});

describe('an organisation’s own host at Cal.com', () => {
  const message = {origin: 'https://acme.cal.com', data: cal('linkReady')};

  it('is believed if it is the frame’s', () => {
    const read = (frame?: string) => readBookingMessage('calcom', message, {frame});
    expect(read('https://acme.cal.com/spa/60/embed')).to.deep.equal({kind: 'ready'});
    expect(read('https://app.cal.com/spa/60/embed')).to.equal(undefined);
    expect(read()).to.equal(undefined);
  });
});
