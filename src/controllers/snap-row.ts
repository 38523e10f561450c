/*
 * The measures of a row that scrolls sideways and snaps. All its children are items of one width.
 * Snapping makes good the few pixels by which gaps between them blur what is counted here.
 */

const pitch = (row: HTMLElement) => row.scrollWidth / row.children.length;

/** 1 where a row runs from left to right, -1 where it runs from right to left. */
export const wayOf = (row: HTMLElement): 1 | -1 =>
  getComputedStyle(row).direction === 'rtl' ? -1 : 1;

/** How many items fit into the row at once. */
export const fitting = (row: HTMLElement): number => Math.round(row.clientWidth / pitch(row));

/** The item that stands first. */
export const firstIn = (row: HTMLElement): number =>
  Math.round(Math.abs(row.scrollLeft) / pitch(row));

/**
 * Brings an item to the start: at once, or as the row's own `scroll-behavior` has it. Prototype.js
 * has a `scrollTo` of its own, which moves the page.
 */
export const bring = (row: HTMLElement, index: number, behavior: 'auto' | 'instant'): void =>
  row.scroll({left: wayOf(row) * index * pitch(row), behavior});

/** How far a key steps: by one with the arrows, to an end with Home and End, else not at all. */
export function stepOf({key, altKey, ctrlKey, metaKey}: KeyboardEvent, row: HTMLElement): number {
  if (altKey || ctrlKey || metaKey) return 0;
  const way = wayOf(row);
  const all = row.children.length;
  return {ArrowLeft: -way, ArrowRight: way, Home: -all, End: all}[key] ?? 0;
}
