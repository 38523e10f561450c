import {expect} from 'chai';
import fc from 'fast-check';

import {checkProfile} from '../../src/domain/profile/check-profile.js';
import {parseProfile} from '../../src/domain/profile/parse-profile.js';
import {whole} from './profile-sample.js';

const at = (json: unknown) => checkProfile(json).map(({path}) => path);
const said = (json: unknown) => checkProfile(json)[0]?.message;

describe('checkProfile', () => {
  it('has nothing to say of a sound profile', () => {
    const {treatments, locations, ...rest} = whole;
    const [stones, talk] = treatments;
    const sound = {...stones, minutes: undefined, price: undefined};
    const json: unknown = JSON.parse(JSON.stringify({...rest, treatments: [sound, talk]}));
    expect(checkProfile(json)).to.deep.equal([]);
    expect(checkProfile({})).to.deep.equal([]);
    expect(locations).to.exist;
  });

  it('says all that a page would', () => {
    const json = {name: 7, treatments: [{id: 'a', minutes: '60'}, {}]};
    expect(checkProfile(json)).to.deep.equal(parseProfile(json).problems);
    expect(checkProfile(json)).to.have.length(3);
  });

  for (const {because, json, path, message} of [
    {
      because: 'a condition that is misspelt',
      json: {treatments: [{id: 'a', notFor: ['pregnancy', 'blood-thiners']}]},
      path: '/treatments/0/notFor/1',
      message: /^Did you mean blood-thinners\?$/,
    },
    {
      because: 'a benefit that is misspelt',
      json: {treatments: [{id: 'a', benefits: ['improved-slep']}]},
      path: '/treatments/0/benefits/0',
      message: /^Did you mean improved-sleep\?$/,
    },
    {
      because: 'a condition that is none',
      json: {treatments: [{id: 'a', notFor: ['grumpiness and much else']}]},
      path: '/treatments/0/notFor/0',
      message: /^Write one of blood-clot, .*both-legs/,
    },
    {
      because: 'an outcome that looks misspelt',
      json: {treatments: [{id: 'a', outcomes: ['hot-stones-60']}]},
      path: '/treatments/0/outcomes/0',
      message: /^Did you mean hot-stone-60\?$/,
    },
    {
      because: 'the same in a length',
      json: {treatments: [{id: 'a', prices: [{outcomes: ['deeptissue']}]}]},
      path: '/treatments/0/prices/0/outcomes/0',
      message: /^Did you mean deep-tissue\?$/,
    },
    {
      because: 'a booking system that is none',
      json: {booking: {provider: 'Calendly.com'}},
      path: '/booking/provider',
      message: /^Did you mean calendly\?$/,
    },
    {
      because: 'a house’s booking system that is none',
      json: {locations: [{id: 'a', name: 'A', booking: {provider: 'constructor'}}]},
      path: '/locations/0/booking/provider',
      message: /^Write one of calendly, .*schedulicity\.$/,
    },
    {
      because: 'two treatments of one id',
      json: {treatments: [{id: 'a'}, {id: 'b'}, {id: 'a'}]},
      path: '/treatments/2/id',
      message: /"a" is taken/,
    },
    {
      because: 'a length that has another treatment’s id',
      json: {treatments: [{id: 'a-60'}, {id: 'a', prices: [{minutes: 60}]}]},
      path: '/treatments/1/prices/0/id',
      message: /"a-60" is taken/,
    },
    {
      because: 'two houses of one id',
      json: {
        locations: [
          {id: 'a', name: 'A'},
          {id: 'a', name: 'B'},
        ],
      },
      path: '/locations/1/id',
      message: /"a" is taken/,
    },
    {
      because: 'a house’s treatment that the spa does not have',
      json: {
        treatments: [{id: 'stones'}],
        locations: [{id: 'a', name: 'A', treatments: [{id: 'stone'}]}],
      },
      path: '/locations/0/treatments/0/id',
      message: /Did you mean stones\?$/,
    },
    {
      because: 'a house’s own treatment without a name',
      json: {locations: [{id: 'a', name: 'A', treatments: [{id: 'sea'}]}]},
      path: '/locations/0/treatments/0/id',
      message: /Give it a name/,
    },
    {
      because: 'prices without a currency',
      json: {treatments: [{id: 'a', prices: [{price: 5}]}]},
      path: '/currency',
      message: /"GBP"/,
    },
    {
      because: 'a price beside prices',
      json: {currency: 'GBP', treatments: [{id: 'a', price: 3, prices: [{price: 5}]}]},
      path: '/treatments/0/price',
      message: /^Leave it out/,
    },
    {
      because: 'a theme that is none',
      json: {theme: 'ocean'},
      path: '/theme',
      message: /midnight/,
    },
    {
      because: 'hours nobody can tell the time of',
      json: {hours: [{days: ['mon'], from: '09:00', to: '18:00'}]},
      path: '/timeZone',
      message: /Europe\/London/,
    },
  ]) {
    it(`finds ${because}`, () => {
      expect(at(json)).to.deep.equal([path]);
      expect(said(json)).to.match(message);
    });
  }

  it('leaves the outcomes of a spa’s own quiz alone', () => {
    expect(at({treatments: [{id: 'a', outcomes: ['himalayan-salt-ritual']}]})).to.deep.equal([]);
  });

  it('lets a house have what only it has', () => {
    const treatments = [{id: 'sea', name: 'An hour by the sea'}];
    expect(at({locations: [{id: 'a', name: 'A', treatments}]})).to.deep.equal([]);
  });

  it('gives an answer to anything', () => {
    const id = fc.oneof(fc.constantFrom('a', '__proto__', 'constructor'), fc.string());
    const treatment = fc.record(
      {
        id,
        notFor: fc.array(id),
        benefits: fc.array(id),
        outcomes: fc.array(id),
        prices: fc.array(fc.record({id, price: fc.nat()}, {requiredKeys: []})),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.oneof(fc.record({treatments: fc.array(treatment)}), fc.anything()), (json) => {
        for (const {path, message} of checkProfile(json))
          expect([typeof path, message.length > 0]).to.deep.equal(['string', true]);
      }),
    );
  });
});
