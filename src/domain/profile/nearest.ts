/** How many letters must change to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  for (const [down, letter] of [...one].entries()) {
    const next = [down + 1];
    for (const [across, match] of [...other].entries()) {
      const swapped = row[across]! + (letter === match ? 0 : 1);
      next.push(Math.min(swapped, row[across + 1]! + 1, next[across]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** The word that somebody who wrote another one may have meant: at most a third of it differs. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  const [best] = words
    .map((each) => ({each, far: distance(word.toLowerCase(), each.toLowerCase())}))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, word.length / 3) ? best.each : undefined;
}
