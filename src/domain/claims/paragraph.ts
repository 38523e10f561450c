/** A paragraph as the rules read it: ASCII, with single spaces and no line breaks. */
export class Paragraph {
  #plain = '';
  /** Its last two characters: to cut them off the whole at each line would take a square of time. */
  #tail = '';
  /**
   * The stretches of the plain words: where each begins, there and in the text, and where it ends in
   * the text. Three lists of numbers, because a megabyte of accents has as many stretches as letters.
   */
  readonly #at: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  /** An even stretch has a character in the text for each of its own; any other stands as a whole. */
  readonly #even: boolean[] = [];

  get plain(): string {
    return this.#plain;
  }

  /** Whether a line's end may part a word here: "pain-". */
  get endsWithHyphen(): boolean {
    return /\w-$/.test(this.#tail);
  }

  /** Adds what stands for a part of the text. */
  put(plain: string, start: number, end: number, even = plain.length === 1 && end - start === 1) {
    const last = this.#at.length - 1;
    if (even && this.#even[last] && this.#end[last] === start) this.#end[last] = end;
    else this.#add(this.#plain.length, start, end, even);
    this.#plain += plain;
    this.#tail = (this.#tail + plain).slice(-2);
  }

  /** Takes in a mark on the last character, so that a match that ends there keeps it. */
  mark(end: number) {
    const last = this.#at.length - 1;
    if (last < 0) return;
    if (this.#even[last] && this.#end[last]! - this.#start[last]! > 1) {
      const start = --this.#end[last]!;
      this.#add(this.#plain.length - 1, start, end, false);
    } else {
      this.#even[last] = false;
      this.#end[last] = end;
    }
  }

  #add(at: number, start: number, end: number, even: boolean) {
    this.#at.push(at);
    this.#start.push(start);
    this.#end.push(end);
    this.#even.push(even);
  }

  /** Where the plain words between two places stand in the text. */
  span(from: number, to: number): readonly [start: number, end: number] {
    const first = this.#pieceAt(from);
    const last = this.#pieceAt(to - 1);
    const shift = (piece: number) => this.#start[piece]! - this.#at[piece]!;
    return [
      this.#even[first] ? from + shift(first) : this.#start[first]!,
      this.#even[last] ? to + shift(last) : this.#end[last]!,
    ];
  }

  #pieceAt(place: number): number {
    let low = 0;
    let high = this.#at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
