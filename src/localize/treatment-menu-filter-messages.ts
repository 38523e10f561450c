import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('treatment-menu');

/** What the menu's filter says. */
export const filterText = {
  minutes: () => msg('How long', {id: 'treatment-menu.minutes', desc: 'Label of a choice'}),
  anyMinutes: () => msg('Any length', {id: 'treatment-menu.any-minutes'}),
  need: () =>
    msg('What you are looking for', {
      id: 'treatment-menu.need',
      desc: 'Label of a choice: warmth, …',
    }),
  anyNeed: () => msg('Anything', {id: 'treatment-menu.any-need'}),
  shown: (count: string, total: string) =>
    msg(str`${count} of ${total} treatments`, {
      id: 'treatment-menu.shown',
      desc: 'How many are left after a choice, such as “3 of 12 treatments”',
    }),
  none: () => msg('No treatment fits this choice.', {id: 'treatment-menu.none'}),
  all: () =>
    msg('Show all', {
      id: 'treatment-menu.all',
      desc: 'Button: undoes the choices. At most 14 characters.',
    }),
};
