import type {Problem} from '../problem.js';
import {bodyRegions} from './regions.js';
import type {Selection, Sore} from './selection.js';

/** What stands for "none of these" where a form is sent. */
export const NONE = 'none';

/** What a form is sent: each region as an entry of its own, as checkboxes would be. */
export const entriesOf = (selection: Selection): string[] =>
  selection && !selection.length
    ? [NONE]
    : (selection ?? []).map(({id, pain}) => (pain === undefined ? id : `${id}:${pain}`));

/** A selection as text: `lower-back-left:6,neck`, `none`, or nothing. */
export const writeSelection = (selection: Selection): string => entriesOf(selection).join();

/**
 * A selection out of such a text, in the order of the body. What is no region, or no pain from 0 to
 * 10, is left out and told; of a region that is named twice, the stronger pain stands. It never throws.
 */
export function readSelection(text: unknown): {selection: Selection; problems: Problem[]} {
  const entries = (typeof text === 'string' ? text : '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry);
  const problems: Problem[] = [];
  // A pain below zero is one that nobody said.
  const found = new Map<string, number>();
  entries.forEach((entry, index) => {
    const [id = '', said] = entry.split(':');
    if (id === NONE) return;
    const refuse = (message: string) => problems.push({path: `/${index}`, message});
    if (!bodyRegions.some((region) => region.id === id)) {
      refuse(`"${id}" is no region: write one such as "lower-back-left", or "${NONE}"`);
      return;
    }
    const sound = said === undefined || /^(\d|10)$/.test(said);
    if (!sound) refuse(`"${entry}": write a whole number from 0 to 10 after the colon`);
    const pain = sound && said !== undefined ? Number(said) : undefined;
    found.set(id, Math.max(found.get(id) ?? -1, pain ?? -1));
  });
  const selection = bodyRegions
    .filter(({id}) => found.has(id))
    .map(({id}): Sore => (found.get(id)! < 0 ? {id} : {id, pain: found.get(id)}));
  const said = selection.length || entries.some((entry) => entry === NONE);
  return {selection: said ? selection : undefined, problems};
}
