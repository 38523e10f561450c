import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('safety-check');

/** What the safety check says around its conditions, which are in `words/`. */
export const safetyCheckText = {
  title: () => msg('Is hot stone massage right for me today?', {id: 'safety-check.title'}),
  promise: () => msg('Nothing you tick is saved or sent.', {id: 'safety-check.promise'}),
  find: () =>
    msg('Find a condition', {
      id: 'safety-check.find',
      desc: 'Label of a field that searches the list',
    }),
  found: (count: string) =>
    msg(str`Found: ${count}`, {
      id: 'safety-check.found',
      desc: 'How many conditions the search found; the value is a number',
    }),
  foundNone: () =>
    msg('Nothing found. Please tell your therapist about it anyway, before the massage.', {
      id: 'safety-check.found-none',
      desc: 'The search found no condition',
    }),
  ticked: (count: string) =>
    msg(str`${count} ticked`, {
      id: 'safety-check.ticked',
      desc: 'How many conditions are ticked in a group; the value is a number',
    }),
  see: () =>
    msg('See what it means', {
      id: 'safety-check.see',
      desc: 'Button below the list of conditions: goes to the answer. At most 26 characters.',
    }),
  tickOne: (none: string) =>
    msg(str`Please tick what is true for you, or “${none}”.`, {
      id: 'safety-check.tick-one',
      desc: 'The value is the choice “None of these”',
    }),
  waiting: () =>
    msg('Once you have ticked something, you can read here what it means.', {
      id: 'safety-check.waiting',
    }),
  notice: () =>
    msg(
      'This is general information, not a diagnosis. It cannot rule out a health problem, and it does not replace advice from a health professional.',
      {id: 'safety-check.notice', desc: 'Legal. Keep the meaning exactly.'},
    ),
  sources: () =>
    msg('Sources (they open in a new tab)', {
      id: 'safety-check.sources',
      desc: 'Opens the list of sources of a condition',
    }),
  youTicked: () =>
    msg('You ticked:', {id: 'safety-check.you-ticked', desc: 'Before the conditions ticked'}),
  change: () =>
    msg('Change what I ticked', {
      id: 'safety-check.change',
      desc: 'Button: goes back to the list of conditions. At most 28 characters.',
    }),
  instead: () =>
    msg('Please do not book for now. The safety check on this page says why.', {
      id: 'safety-check.instead',
      desc: 'Stands in the place of a booking button while the answer is not to have a massage',
    }),
  failed: () =>
    msg(
      'The safety check did not load. Please check your connection and try again, and tell your therapist before the massage about anything that may matter.',
      {id: 'safety-check.failed'},
    ),
  tryAgain: () => msg('Try again', {id: 'safety-check.try-again'}),
};

/** What the ticks mean, where they do not advise against a massage. */
export const answerText = {
  clear: {
    title: () =>
      msg('Nothing you told us speaks against it', {
        id: 'safety-check.clear-title',
        desc: 'Heading of the answer when “none of these” is ticked',
      }),
    text: () =>
      msg(
        'None of what we ask about applies to you today. Please tell your therapist about anything else that matters, and say at once if a stone feels too hot.',
        {id: 'safety-check.clear-text'},
      ),
  },
  'tell-therapist': {
    title: () => msg('Tell your therapist', {id: 'safety-check.tell-title'}),
    text: () =>
      msg('The massage can be adapted to this. Please tell your therapist before it begins.', {
        id: 'safety-check.tell-text',
      }),
  },
  'ask-clinician': {
    title: () => msg('Check first', {id: 'safety-check.ask-title'}),
    text: () =>
      msg(
        'Please check with a doctor, midwife or physiotherapist before any massage, and then talk to the spa. Until then no hot stones.',
        {id: 'safety-check.ask-text'},
      ),
  },
};
