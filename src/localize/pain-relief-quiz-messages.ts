import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('pain-relief-quiz');

/** What the first screen of the quiz says. The questions themselves are in `words/`. */
export const quizText = {
  title: () => msg('Find the massage that suits you', {id: 'pain-relief-quiz.title'}),
  intro: () => msg('Ten quick questions. We start with safety.', {id: 'pain-relief-quiz.intro'}),
  introOwn: () =>
    msg('A few quick questions. We start with safety.', {
      id: 'pain-relief-quiz.intro-own',
      desc: 'For a quiz that the spa wrote itself',
    }),
  promise: () =>
    msg('Your answers stay on this device, and nothing is saved.', {
      id: 'pain-relief-quiz.private',
    }),
  begin: () =>
    msg('Begin', {
      id: 'pain-relief-quiz.begin',
      desc: 'Button: starts the quiz. At most 16 characters.',
    }),
  opening: () =>
    msg('One moment', {
      id: 'pain-relief-quiz.opening',
      desc: 'On the button while the questions load. At most 16 characters.',
    }),
  timeNeeded: () => msg('About two minutes', {id: 'pain-relief-quiz.time-needed'}),
  timeNeededOwn: () =>
    msg('A few minutes', {
      id: 'pain-relief-quiz.time-needed-own',
      desc: 'How long a quiz takes that the spa wrote itself',
    }),
  disclaimer: () =>
    msg(
      'This helps you choose a relaxation service. It does not diagnose or treat anything and does not replace advice from a health professional.',
      {id: 'pain-relief-quiz.disclaimer'},
    ),
  failed: () =>
    msg(
      'The questions did not load. Please check your connection and try again, or reload the page.',
      {
        id: 'pain-relief-quiz.failed',
      },
    ),
  tryAgain: () => msg('Try again', {id: 'pain-relief-quiz.try-again'}),
};
