import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('treatment-menu');

/** What the menu says below the words of a treatment. */
export const menuDetailsText = {
  addOns: () =>
    msg('You can add:', {id: 'treatment-menu.add-ons', desc: 'Before a list: a head massage, …'}),
  notFor: () =>
    msg('Not suitable if:', {
      id: 'treatment-menu.not-for',
      desc: 'Before a list of conditions: pregnancy, under 18, …',
    }),
};
