import type {Problem} from '../problem.js';

/** The largest quiz we read, in characters. */
const mostCharacters = 100_000;
// No list or object of a quiz has more entries, and none lies deeper.
const mostEntries = 99;
const deepest = 9;

/**
 * What somebody passed in, as plain data that nothing can surprise us with: no accessors, no
 * prototypes, no circles, and no more than we are willing to read. Undefined, and a problem, where
 * that cannot be had.
 */
export function plainCopy(json: unknown, problems: Problem[]): object | undefined {
  let left = mostCharacters;
  const copy = (value: unknown, depth: number): unknown => {
    left -= typeof value === 'string' ? value.length : 1;
    if (left < 0 || depth > deepest) throw RangeError();
    // Nothing we read may be null, and so no function passes either.
    if (typeof value === 'function' || value === null) return null;
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      const {length} = list;
      // Too long for any field: it is refused by its length, so nobody asks what it holds.
      if (length > mostEntries) return Array(mostEntries + 1);
      return [...Array(length).keys()].map((index) => copy(list[index], depth + 1));
    }
    const object = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      left -= key.length;
      object[key] = copy((value as Record<string, unknown>)[key], depth + 1);
    }
    return object;
  };
  const refuse = (message: string) => void problems.push({path: '', message});
  try {
    if (typeof json === 'object' && json && !Array.isArray(json)) return copy(json, 0) as object;
    return refuse('Give the quiz as an object');
  } catch {
    return refuse(
      left < 0
        ? 'The quiz is larger than 100,000 characters: make it shorter'
        : 'Give the quiz as plain JSON: something in it cannot be read, or holds itself',
    );
  }
}
