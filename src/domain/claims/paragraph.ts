/**
 * A stretch of the plain words and where it stands in the text. An `even` one has a character in
 * the text for each of its own; any other stands as a whole for what is between `start` and `end`.
 */
type Piece = {readonly at: number; readonly start: number; end: number; even: boolean};

/** A paragraph as the rules read it: ASCII, with single spaces and no line breaks. */
export class Paragraph {
  readonly #words: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  get plain(): string {
    return this.#words.join('');
  }

  /** Whether a line's end may part a word here: "pain-". */
  get endsWithHyphen(): boolean {
    return /\w-$/.test(this.#words.slice(-2).join('').slice(-2));
  }

  /** Adds what stands for a part of the text. */
  put(plain: string, start: number, end: number, even = plain.length === 1 && end - start === 1) {
    const last = this.#pieces.at(-1);
    if (even && last?.even && last.end === start) last.end = end;
    else this.#pieces.push({at: this.#length, start, end, even});
    this.#words.push(plain);
    this.#length += plain.length;
  }

  /** Takes in a mark on the last character, so that a match that ends there keeps it. */
  mark(end: number) {
    const last = this.#pieces.at(-1);
    if (!last) return;
    if (last.even && last.end - last.start > 1) {
      last.end--;
      this.#pieces.push({at: this.#length - 1, start: last.end, end, even: false});
    } else {
      last.even = false;
      last.end = end;
    }
  }

  /** Where the plain words between two places stand in the text. */
  span(from: number, to: number): readonly [start: number, end: number] {
    const first = this.#pieceAt(from);
    const last = this.#pieceAt(to - 1);
    return [
      first.even ? first.start + from - first.at : first.start,
      last.even ? last.start + to - last.at : last.end,
    ];
  }

  #pieceAt(place: number): Piece {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle]!.at <= place) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low]!;
  }
}
