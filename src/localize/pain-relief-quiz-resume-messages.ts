import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('pain-relief-quiz');

/** What the quiz says where a visitor may have the tab keep their place. */
export const resumeText = {
  keep: () =>
    msg('Keep my place in this tab', {
      id: 'pain-relief-quiz.keep',
      desc: 'Checkbox below a question; unticked unless the visitor ticks it',
    }),
  kept: () =>
    msg('This tab keeps your answers until you finish, or for 30 minutes. Nothing is sent.', {
      id: 'pain-relief-quiz.kept',
      desc: 'In the place of “Your answers stay on this device, and nothing is saved.” once the box is ticked',
    }),
  refused: () =>
    msg('This browser does not let us keep it.', {
      id: 'pain-relief-quiz.keep-refused',
      desc: 'Beside the checkbox “Keep my place in this tab”, which goes back to unticked',
    }),
  goOn: () =>
    msg('Go on where you were', {
      id: 'pain-relief-quiz.go-on',
      desc: 'Button on the first screen, after the page was loaded anew. At most 28 characters.',
    }),
  startAgain: () =>
    msg('Start again', {id: 'pain-relief-quiz.start-again', desc: 'At most 20 characters.'}),
};
