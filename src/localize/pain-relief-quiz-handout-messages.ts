import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('pain-relief-quiz');

/** What the quiz says about the summary of a suggestion: in it, and around it. */
export const handoutText = {
  tell: () =>
    msg('To tell the therapist:', {
      id: 'pain-relief-quiz.summary-tell',
      desc: 'In a summary for the spa, before a list of health conditions',
    }),
  closing: () =>
    msg('From the guest’s own answers to a quiz. It is not medical advice.', {
      id: 'pain-relief-quiz.summary-closing',
      desc: 'Last line of a summary that the guest takes or sends to the spa',
    }),
  answers: () => msg('Your answers', {id: 'pain-relief-quiz.answers', desc: 'Heading, on paper'}),
  copy: () =>
    msg('Copy summary', {id: 'pain-relief-quiz.copy', desc: 'Button. At most 20 characters.'}),
  copied: () => msg('Copied', {id: 'pain-relief-quiz.copied', desc: 'The summary was copied'}),
  byHand: () =>
    msg('Copy it from here', {
      id: 'pain-relief-quiz.copy-by-hand',
      desc: 'Label of a text field, where the browser does not copy',
    }),
  print: () => msg('Print', {id: 'pain-relief-quiz.print', desc: 'Button. At most 12 characters.'}),
  send: () =>
    msg('Send this summary along with my booking', {
      id: 'pain-relief-quiz.send',
      desc: 'Checkbox, not ticked before the visitor ticks it',
    }),
  sendTo: (host: string) =>
    msg(
      str`The spa’s booking system at ${host} gets this text when you open it, for the spa to read. Nothing is sent unless you tick this.`,
      {id: 'pain-relief-quiz.send-to', desc: 'Under that checkbox; the value is like cal.com'},
    ),
  read: () =>
    msg('Read what would be sent', {
      id: 'pain-relief-quiz.send-read',
      desc: 'Opens the exact text of the summary',
    }),
};
