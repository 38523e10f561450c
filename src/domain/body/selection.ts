import {bodyRegions} from './regions.js';

/** A region that is sore, and how much, from 0 to 10, where somebody said so. */
export type Sore = {readonly id: string; readonly pain?: number};

/** Nothing said yet, "none of these" as an empty list, or the sore regions. */
export type Selection = readonly Sore[] | undefined;

/** The selection with a region in it, or without, in the order of the body. */
export function toggled(selection: Selection, id: string): readonly Sore[] {
  const chosen = selection ?? [];
  if (chosen.some((sore) => sore.id === id)) return chosen.filter((sore) => sore.id !== id);
  const all = [...chosen, {id}];
  return bodyRegions.flatMap((region) => all.filter((sore) => sore.id === region.id));
}

/** The selection with a pain for one of its regions, or without one. */
export const withPain = (selection: Selection, id: string, pain?: number): readonly Sore[] =>
  (selection ?? []).map((sore) => (sore.id !== id ? sore : pain === undefined ? {id} : {id, pain}));
