/** Tells whether the sentence around a span is spared. Ask from left to right. */
export type Spares = (from: number, to: number) => boolean;

/** Where the sentences of a paragraph begin. A full stop within a number ends none. */
export function sentenceStarts(plain: string): number[] {
  const starts = [0];
  const end = /\d[.!?]\d|[.!?]/g;
  for (let found = end.exec(plain); found; found = end.exec(plain))
    if (found[0].length === 1) starts.push(end.lastIndex);
  return starts;
}

/**
 * Looks for `unless` in the sentence of each span and no further. Each sentence is read once,
 * however many spans it has, or a long one would take the square of its length.
 */
export function sparing(plain: string, starts: readonly number[], unless: RegExp): Spares {
  let sentence = 0;
  let read = '';
  let spared = false;
  return (from, to) => {
    while ((starts[sentence + 1] ?? Infinity) <= from) sentence++;
    let next = sentence + 1;
    while ((starts[next] ?? Infinity) < to) next++;
    const span = `${sentence}-${next}`;
    if (read !== span) {
      read = span;
      spared = unless.test(plain.slice(starts[sentence], starts[next]));
    }
    return spared;
  };
}
