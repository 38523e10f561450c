import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('session-guide');

/** What stands beside the long words of a session's leaflet. */
export const sessionLeafletText = {
  cited: (numbers: string) =>
    msg(str`Source: ${numbers}`, {
      id: 'session-guide.cited',
      desc: 'After a statement; the value is one number or several in the list of sources',
    }),
};
