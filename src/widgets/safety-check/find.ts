/** Letters that people type for each other, and that Unicode keeps apart. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};

/** A text without capitals, accents and vowel marks, for comparing. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłıىة]/g, (letter) => alike[letter]!);

/** The words somebody looks for. */
export const wordsIn = (query: string): string[] => plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text has all the words, or their beginnings and insides, in whatever order. */
export function has(text: string, words: readonly string[]): boolean {
  const where = plain(text);
  return words.every((word) => where.includes(word));
}
