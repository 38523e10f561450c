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

/** A region that is named, with a pain from 0 to 10 where it has one. */
const FORM = /^([\w-]+)(?::(\d|10)$)?/;

/**
 * A selection out of such a text, in the order of the body; of a region that is named twice, the
 * stronger pain stands. What is no region, or no pain, is left out: `readSelection` tells it.
 */
export function selectionOf(text: unknown): Selection {
  const entries = (typeof text === 'string' ? text : '').split(',').map((entry) => entry.trim());
  // A pain below zero is one that nobody said.
  const found = new Map<string, number>();
  for (const entry of entries) {
    const [, id = '', pain = -1] = FORM.exec(entry) ?? [];
    found.set(id, Math.max(found.get(id) ?? -1, Number(pain)));
  }
  const selection = bodyRegions
    .filter(({id}) => found.has(id))
    .map(({id}): Sore => (found.get(id)! < 0 ? {id} : {id, pain: found.get(id)}));
  return selection.length || found.has(NONE) ? selection : undefined;
}
