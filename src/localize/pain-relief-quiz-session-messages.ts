import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('pain-relief-quiz');

/** What the quiz says beside its questions. The questions themselves are in `words/`. */
export const questionText = {
  progress: (number: string, total: string) =>
    msg(str`Question ${number} of ${total}`, {id: 'pain-relief-quiz.progress'}),
  progressUpTo: (number: string, most: string) =>
    msg(str`Question ${number} of up to ${most}`, {
      id: 'pain-relief-quiz.progress-up-to',
      desc: 'While an answer still to come may leave some questions out',
    }),
  none: () =>
    msg('None of these', {
      id: 'pain-relief-quiz.none',
      desc: 'Choice at the end of a list, when nothing in it is true',
    }),
  part: (title: string, part: string, parts: string) =>
    msg(str`${title}, part ${part} of ${parts}`, {
      id: 'pain-relief-quiz.part',
      desc: 'Above a part of the safety questions, which are question 1: Safety first, part 1 of 2',
    }),
  back: () =>
    msg('Back', {
      id: 'pain-relief-quiz.back',
      desc: 'Button: to the question before. At most 12 characters.',
    }),
  next: () =>
    msg('Continue', {
      id: 'pain-relief-quiz.next',
      desc: 'Button: to the next question. At most 12 characters.',
    }),
  chooseOne: () => msg('Please choose an answer to go on.', {id: 'pain-relief-quiz.choose-one'}),
  tickOne: (none: string) =>
    msg(str`Please tick what is true for you, or “${none}”, to go on.`, {
      id: 'pain-relief-quiz.tick-one',
      desc: 'The value is the choice “None of these”',
    }),
};

/** What the quiz says at its end: a suggestion, or why it makes none. */
export const endingText = {
  match: () =>
    msg('A good match for what you told us', {
      id: 'pain-relief-quiz.match',
      desc: 'Small, above the name of the suggested massage',
    }),
  time: () => msg('Time', {id: 'pain-relief-quiz.time', desc: 'Label: how long the massage takes'}),
  heat: () => msg('Heat', {id: 'pain-relief-quiz.heat', desc: 'Label: how warm the massage is'}),
  pressure: () => msg('Pressure', {id: 'pain-relief-quiz.pressure', desc: 'Label: how firm it is'}),
  price: () => msg('Price', {id: 'pain-relief-quiz.price'}),
  why: () => msg('Why this fits', {id: 'pain-relief-quiz.why'}),
  tell: () => msg('What to tell your therapist', {id: 'pain-relief-quiz.tell'}),
  leftOut1: () =>
    msg('Because of what you told us, the 90-minute hot stone massage was left out.', {
      id: 'pain-relief-quiz.left-out-1',
    }),
  leftOut2: () =>
    msg('Because of what you told us, hot stones and deep tissue massage were left out.', {
      id: 'pain-relief-quiz.left-out-2',
    }),
  leftOut3: () =>
    msg('Because of what you told us, everything but gentle massage without heat was left out.', {
      id: 'pain-relief-quiz.left-out-3',
    }),
  nothingLeftOut: () =>
    msg('Nothing was left out for safety.', {id: 'pain-relief-quiz.nothing-left-out'}),
  dropped: () =>
    msg('This tab no longer keeps your answers.', {
      id: 'pain-relief-quiz.dropped',
      desc: 'At the end, for who had ticked “Keep my place in this tab”',
    }),
  notStored: () => msg('Your answers were not stored.', {id: 'pain-relief-quiz.not-stored'}),
  book: () =>
    msg('Book this session', {id: 'pain-relief-quiz.book', desc: 'Link to the booking page'}),
  inMenu: () =>
    msg('See it in the menu', {
      id: 'pain-relief-quiz.in-menu',
      desc: 'Button: shows the suggested massage in the list of treatments on this page',
    }),
  enquire: () =>
    msg(
      'Please talk to the spa before you book. They will confirm whether this is right for you.',
      {
        id: 'pain-relief-quiz.enquire',
      },
    ),
  askFirst: () =>
    msg(
      'Please check with a doctor, midwife or physiotherapist first. Then talk to the spa: they will confirm whether this is right for you.',
      {id: 'pain-relief-quiz.ask-first', desc: 'Beside a suggestion that is not booked at once'},
    ),
  call: (phone: string) =>
    msg(str`Call ${phone}`, {
      id: 'pain-relief-quiz.call',
      desc: 'Link to the spa’s telephone number',
    }),
  write: (email: string) => msg(str`Write to ${email}`, {id: 'pain-relief-quiz.write'}),
  say: (treatment: string) =>
    msg(str`Tell the spa: “I would like to ask about this: ${treatment}. Is it right for me?”`, {
      id: 'pain-relief-quiz.say',
      desc: 'Words to say to the spa; the value is the name of a massage',
    }),
  startAgain: () =>
    msg('Start again', {id: 'pain-relief-quiz.start-again', desc: 'At most 20 characters.'}),
  youTicked: () =>
    msg('You ticked:', {id: 'pain-relief-quiz.you-ticked', desc: 'Before the conditions ticked'}),
  mistake: () => msg('I ticked this by mistake', {id: 'pain-relief-quiz.mistake'}),
  youAnswered: () =>
    msg('You answered:', {
      id: 'pain-relief-quiz.you-answered',
      desc: 'Before a question and its answer',
    }),
  change: () => msg('Change this answer', {id: 'pain-relief-quiz.change'}),
};
