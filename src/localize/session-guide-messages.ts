import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('session-guide');

/** What the session guide says around its steps, which are in `words/`. */
export const sessionGuideText = {
  hour: () => msg('Your hour, minute by minute', {id: 'session-guide.hour'}),
  ninety: () => msg('Your ninety minutes', {id: 'session-guide.ninety'}),
  own: () => msg('Your session, minute by minute', {id: 'session-guide.own'}),
  pace: () =>
    msg('Every session moves at your pace. Ask for less heat, or none, at any point.', {
      id: 'session-guide.pace',
    }),
  length: () => msg('Length of the session', {id: 'session-guide.length'}),
  slider: () =>
    msg('Minute of the session', {
      id: 'session-guide.slider',
      desc: 'Name of a slider that moves through the session',
    }),
  minuteOf: (minute: string, total: string) =>
    msg(str`Minute ${minute} of ${total}`, {
      id: 'session-guide.minute-of',
      desc: 'The values are numbers',
    }),
  inUse: (time: string) =>
    msg(str`Stones in use, ${time}`, {
      id: 'session-guide.in-use',
      desc: 'Key of a chart; the value is a time such as “32 min”',
    }),
  byHand: (time: string) =>
    msg(str`Hands and rest, ${time}`, {
      id: 'session-guide.by-hand',
      desc: 'Key of a chart; the value is a time such as “28 min”',
    }),
  guide: () => msg('Times are a guide.', {id: 'session-guide.guide'}),
  wear: () => msg('What to wear', {id: 'session-guide.wear'}),
  after: () => msg('Afterwards', {id: 'session-guide.after'}),
  heat: () => msg('How warm the stones are', {id: 'session-guide.heat'}),
  burns: () => msg('How burns are avoided', {id: 'session-guide.burns'}),
  sources: () =>
    msg('Sources (they open in a new tab)', {
      id: 'session-guide.sources',
      desc: 'Opens the numbered list of sources',
    }),
  print: () =>
    msg('Print this guide', {id: 'session-guide.print', desc: 'Button. At most 24 characters.'}),
  failed: () =>
    msg('The session guide did not load. Please reload the page.', {id: 'session-guide.failed'}),
};
