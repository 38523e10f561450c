import {expect} from 'chai';

import {atLocation} from '../../src/domain/profile/at-location.js';
import type {Profile} from '../../src/domain/profile/profile-types.js';

const spa: Profile = {
  name: 'Stillwater',
  phone: '1',
  address: 'Quay Lane',
  currency: 'GBP',
  booking: {provider: 'calcom', url: 'https://cal.com/s', manageUrl: 'https://cal.com/bookings'},
  treatments: [
    {
      id: 'stones',
      name: 'Hot stones',
      minutes: 60,
      price: 78,
      booking: {staff: '12', location: 'q'},
    },
    {id: 'warm', name: 'Warm'},
  ],
  hours: [{days: ['mon'], from: '09:00', to: '18:00'}],
  timeZone: 'Europe/London',
  closed: ['2026-12-25'],
};

const check = (actual: unknown, wanted: unknown) => expect(actual).to.deep.equal(wanted);

describe('one house of a spa', () => {
  it('is as the whole spa is, but for its name', () => {
    check(atLocation(spa, {id: 'q', name: 'Quay'}), {...spa, name: 'Quay'});
  });

  it('says otherwise what it says', () => {
    const {address, phone, currency} = atLocation(spa, {
      id: 'm',
      name: 'Mill',
      address: 'Mill Road',
      phone: '2',
    });
    check([address, phone, currency], ['Mill Road', '2', 'GBP']);
  });

  it('does its treatments its own way, and keeps the order of the spa’s', () => {
    const {treatments} = atLocation(spa, {
      id: 'm',
      name: 'Mill',
      treatments: [{id: 'more'}, {id: 'stones', price: 72, booking: {location: 'm'}}],
    });
    check(treatments, [
      {
        id: 'stones',
        name: 'Hot stones',
        minutes: 60,
        price: 72,
        booking: {staff: '12', location: 'm'},
      },
      {id: 'warm', name: 'Warm'},
      {id: 'more'},
    ]);
  });

  it('books in its own system whole, never half in the spa’s', () => {
    const booking = {url: 'https://fresha.com/m'};
    check(atLocation(spa, {id: 'm', name: 'Mill', booking}).booking, booking);
    check(atLocation(spa, {id: 'm', name: 'Mill', booking: {manageUrl: 'tel:2'}}).booking, {
      ...spa.booking,
      manageUrl: 'tel:2',
    });
  });

  it('is open at its own hours, by its own clock, on its own dates', () => {
    const own = {
      hours: [{days: ['sat' as const], from: '10:00', to: '16:00'}],
      timeZone: 'Europe/Lisbon',
      closed: [],
    };
    const open = (house: object) => {
      const {hours, timeZone, closed} = atLocation(spa, {id: 'm', name: 'Mill', ...house});
      return {hours, timeZone, closed};
    };
    check(open(own), own);
    check(open({hours: own.hours}), {...open({}), hours: own.hours});
  });

  it('can be of a spa that says nothing else', () => {
    check(atLocation({}, {id: 'm', name: 'Mill'}).name, 'Mill');
  });
});
