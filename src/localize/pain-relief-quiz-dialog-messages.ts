import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('pain-relief-quiz');

/** What the dialog around the quiz says. */
export const dialogText = {
  close: () =>
    msg('Close', {id: 'pain-relief-quiz.close', desc: 'Button of the dialog that the quiz is in'}),
};
