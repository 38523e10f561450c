import {expect} from 'chai';

import {locationFor} from '../../src/domain/profile/location-for.js';

const quay = {id: 'quay', name: 'Quay', phone: '+44 (0)1632 960118'};
const mill = {id: 'mill', name: 'Mill', phone: '01632 960119'};
const inn = {id: 'inn', name: 'Inn', booking: {url: 'tel:+441632960120'}};
const web = {id: 'web', name: 'Web', booking: {url: 'https://spa.example/441632960121'}};
const spa = {locations: [quay, mill, inn, web]};

describe('the house that is called', () => {
  for (const {because, number, profile = spa, chosen, id} of [
    {because: 'is the one whose number it is', number: 'tel:+441632960118', id: 'quay'},
    {because: 'may write its number as at home', number: 'tel:+441632960119', id: 'mill'},
    {because: 'may be booked by phone', number: 'tel:01632960120', id: 'inn'},
    {because: 'is not one whose page has the figures in it', number: 'tel:+441632960121', id: ''},
    {
      because: 'is its own, whichever was chosen',
      number: '01632960118',
      chosen: 'mill',
      id: 'quay',
    },
    {because: 'is the chosen one at any other number', number: '+441', chosen: 'mill', id: 'mill'},
    {because: 'is none when none was chosen', number: '+441632960199', id: ''},
    {because: 'is none at a number that is none', number: 'tel:', id: ''},
    {
      because: 'is none where two have one number',
      number: 'tel:+441632960118',
      profile: {locations: [quay, {...mill, phone: quay.phone}]},
      id: '',
    },
    {
      because: 'is the only one there is',
      number: 'tel:+441',
      profile: {locations: [mill]},
      id: 'mill',
    },
    {because: 'is none in a spa without houses', number: 'tel:+441', profile: {}, id: ''},
  ]) {
    it(because, () => {
      expect(locationFor(profile, number, chosen)?.id ?? '').to.equal(id);
    });
  }
});
