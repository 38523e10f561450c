/**
 * Words that are read in one go, and where each of them stands in the file. Between two passages
 * nothing is one sentence.
 */
export class Passage {
  text = '';
  /** Each stretch: where it begins in `text`, and its beginning and end in the file. */
  #stretches = [];

  /** @param {string} [scope] Held to the rules for this scope, and not to those that are asked for. */
  constructor(scope) {
    this.scope = scope;
  }

  /** Adds words that stand in the file as they are read. */
  addAsIs(text, from) {
    if (text) this.#add(text, from, from + text.length, true);
  }

  /** Adds what is read for a part of the file as a whole: `&` for `&amp;`. */
  addWhole(text, from, to) {
    if (text) this.#add(text, from, to, false);
  }

  #add(text, from, to, even) {
    this.#stretches.push({at: this.text.length, from, to, even});
    this.text += text;
  }

  /** Where a part of `text` stands in the file, from its first character to behind its last. */
  placeOf(index, length) {
    const first = this.#stretchAt(index);
    const last = this.#stretchAt(index + length - 1);
    return [
      first.even ? first.from + index - first.at : first.from,
      last.even ? last.from + index + length - last.at : last.to,
    ];
  }

  #stretchAt(index) {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#stretches[middle].at <= index) low = middle;
      else high = middle - 1;
    }
    return this.#stretches[low];
  }
}
