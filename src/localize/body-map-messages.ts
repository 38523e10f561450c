import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('body-map');

/** What stands round a drawn body, in a form or in the quiz. Its regions are in `words/`. */
export const bodyMapText = {
  hint: () =>
    msg(
      'Press the body or use the list. By keyboard: arrow keys and space. Left and right are yours.',
      {
        id: 'body-map.hint',
        desc: 'How to use a drawn body. Left and right are the person’s own.',
      },
    ),
  back: () =>
    msg('From behind', {
      id: 'body-map.back',
      desc: 'A body seen from behind. At most 14 characters.',
    }),
  front: () =>
    msg('From the front', {
      id: 'body-map.front',
      desc: 'A body seen from the front. At most 14 characters.',
    }),
  whole: () =>
    msg('Show the whole body', {
      id: 'body-map.whole',
      desc: 'Button: after an area was enlarged. At most 24 characters.',
    }),
  chosen: () => msg('Chosen', {id: 'body-map.chosen', desc: 'Above the places that were chosen'}),
  howSore: () =>
    msg('How sore, from 0 to 10?', {id: 'body-map.how-sore', desc: 'Label of a choice of numbers'}),
};
