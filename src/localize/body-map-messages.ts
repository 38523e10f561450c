import {msg, str} from '@lit/localize';

/** What the body map says around its regions, which are in `words/`. */
export const bodyMapText = {
  title: () => msg('Where is it sore?', {id: 'body-map.title', desc: 'Heading of a drawn body'}),
  hint: () =>
    msg(
      'Press the body or use the list. By keyboard: arrow keys and space. Left and right are yours.',
      {
        id: 'body-map.hint',
        desc: 'How to use a drawn body. Left and right are the person’s own.',
      },
    ),
  back: () => msg('From behind', {id: 'body-map.back', desc: 'A body seen from behind'}),
  front: () => msg('From the front', {id: 'body-map.front', desc: 'A body seen from the front'}),
  whole: () =>
    msg('Show the whole body', {id: 'body-map.whole', desc: 'Button: after an area was enlarged'}),
  chosen: () => msg('Chosen', {id: 'body-map.chosen', desc: 'Above the places that were chosen'}),
  howSore: () =>
    msg('How sore, from 0 to 10?', {id: 'body-map.how-sore', desc: 'Label of a choice of numbers'}),
  none: () => msg('None of these', {id: 'body-map.none', desc: 'A choice: nothing is sore'}),
  count: (count: string) =>
    msg(str`${count} chosen`, {id: 'body-map.count', desc: 'The value is a number'}),
  missing: (none: string) =>
    msg(str`Please choose where it is sore, or “${none}”.`, {
      id: 'body-map.missing',
      desc: 'The value is the choice “None of these”',
    }),
  failed: () =>
    msg('The body map did not load. Please check your connection and try again.', {
      id: 'body-map.failed',
    }),
  tryAgain: () => msg('Try again', {id: 'body-map.try-again'}),
};
