import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('body-map');

/** What the body map says as a form control. */
export const bodyFieldText = {
  title: () => msg('Where is it sore?', {id: 'body-map.title', desc: 'Heading of a drawn body'}),
  none: () => msg('None of these', {id: 'body-map.none', desc: 'A choice: nothing is sore'}),
  count: (count: string) =>
    msg(str`${count} chosen`, {
      id: 'body-map.count',
      desc: 'The value is a number. At most 14 characters.',
    }),
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
