import english from '../locales/translated.json' with {type: 'json'};
import {PSEUDO, pseudo, pseudoMessages} from '../scripts/pseudo.mjs';
import type {OwnWords} from '../src/localize/locale.js';
import {ownWords} from '../src/localize/own-words.js';

export {PSEUDO};

/** Long words lie as their ids say: every text in them is dressed. */
const dressed = <Words>(words: Words): Words =>
  (typeof words === 'string'
    ? pseudo(words)
    : Object.fromEntries(
        Object.entries(words as object).map(([key, inner]) => [key, dressed(inner as unknown)]),
      )) as Words;

/** Every text of ours in a language that nobody speaks, to see what has no room and no translator. */
export const pseudoEverything: OwnWords = {
  ...ownWords(pseudoMessages(Object.entries(english))),
  words: (_topic, locale, words) => (locale === PSEUDO ? dressed(words) : words),
};
