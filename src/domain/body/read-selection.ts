import type {Problem} from '../problem.js';
import {bodyRegions} from './regions.js';
import type {Selection} from './selection.js';
import {NONE, selectionOf} from './selection-text.js';

/** A selection out of a text, and what in it is no region or no pain. It never throws. */
export function readSelection(text: unknown): {selection: Selection; problems: Problem[]} {
  const problems: Problem[] = [];
  (typeof text === 'string' ? text : '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry)
    .forEach((entry, index) => {
      const [id = '', said] = entry.split(':');
      if (id === NONE) return;
      const refuse = (message: string) => problems.push({path: `/${index}`, message});
      if (!bodyRegions.some((region) => region.id === id))
        refuse(`"${id}" is no region: write one such as "lower-back-left", or "${NONE}"`);
      else if (said !== undefined && !/^(\d|10)$/.test(said))
        refuse(`"${entry}": write a whole number from 0 to 10 after the colon`);
    });
  return {selection: selectionOf(text), problems};
}
