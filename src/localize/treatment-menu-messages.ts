import {msg, str} from '@lit/localize';

import type {Market} from '../domain/market.js';
import {needStrings} from './locale.js';

needStrings('treatment-menu');

/** What the menu says beside the spa's own words. */
export const menuText = {
  title: () => msg('Treatments', {id: 'treatment-menu.title'}),
  book: () =>
    msg('Book', {
      id: 'treatment-menu.book',
      desc: 'Link beside a price. As short as can be. At most 9 characters.',
    }),
  call: () =>
    msg('Call', {
      id: 'treatment-menu.call',
      desc: 'Link beside a price: books by telephone. At most 9 characters.',
    }),
  chosen: () =>
    msg('Your choice', {id: 'treatment-menu.chosen', desc: 'Beside the chosen treatment'}),
  from: (price: string) =>
    msg(str`from ${price}`, {id: 'treatment-menu.from', desc: '“from £78”: it costs that or more'}),
  onRequest: () => msg('Price on request', {id: 'treatment-menu.on-request'}),
  pressure: (how: string) =>
    msg(str`Pressure: ${how}`, {
      id: 'treatment-menu.pressure',
      desc: '“Pressure: Light to medium”',
    }),
  note: () =>
    msg(
      'Pregnant, taking medicines, or living with a health condition? Please check with a doctor first, then ask us.',
      {id: 'treatment-menu.note'},
    ),
};

/** What is usual to say of taxes, by the market. True as well where none is due. */
const vat = () => msg('Prices include VAT where it is due.', {id: 'treatment-menu.vat'});
const gst = () =>
  msg('Prices include GST where it is due.', {
    id: 'treatment-menu.gst',
    desc: 'Goods and services tax, in Australia and New Zealand',
  });
const added = () => msg('Tax is added where it is due.', {id: 'treatment-menu.tax-added'});

export const taxText = (market: Market): string =>
  (/us|ca/.test(market) ? added : /au|nz/.test(market) ? gst : vat)();
