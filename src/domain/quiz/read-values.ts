import type {Read} from './read-fields.js';

/** Words a visitor reads. */
export const text =
  (longest = 300): Read<string> =>
  (value, path, problems) => {
    const words = typeof value === 'string' ? value : '';
    const refuse = (message: string) => problems.push({path, message});
    const [markup] = /<[a-z!/?][^>]{0,20}>?|&#?\w{1,20};/i.exec(words) ?? [];
    if (!/\S/.test(words)) refuse('Write what visitors shall read, in "quotation marks"');
    else if (words.length > longest) refuse(`Make it shorter: at most ${longest} characters`);
    else if (/[\p{Cc}\u2028\u2029]/u.test(words))
      refuse('Write it in one line, without line breaks, tabs or other control characters');
    else if (markup) refuse(`Write plain text: "${markup}" would be shown as it stands`);
    return words;
  };

/** A whole number in a range. */
export const whole =
  (least: number, most: number): Read<number> =>
  (value, path, problems) => {
    const number = typeof value === 'number' ? value : NaN;
    if (Number.isInteger(number) && least <= number && number <= most) return number;
    problems.push({path, message: `Write a whole number from ${least} to ${most}`});
    return least;
  };

/** One of a few words. */
export const oneOf =
  <const Value>(...allowed: readonly Value[]): Read<Value> =>
  (value, path, problems) => {
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    problems.push({path, message: `Write one of these: ${quoted(allowed)}`});
    return allowed[0] as Value;
  };

/** The name of a thing. `taken` are those it may not have, and `why` says so. */
export const id =
  (taken: readonly string[] = [], why = ''): Read<string> =>
  (value, path, problems) => {
    const name = typeof value === 'string' ? value : '';
    const refuse = (message: string) => problems.push({path, message});
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(name))
      refuse('Give it an id of small letters, digits and hyphens, such as "lower-back"');
    // Every object has something by such a name already.
    else if (name in {}) refuse(`"${name}" means something to browsers: choose another id`);
    else if (taken.includes(name)) refuse(why);
    return name;
  };

/** Words in a message: `"hot", "mild"`. */
export const quoted = (words: readonly unknown[]): string =>
  words.map((word) => JSON.stringify(word)).join(', ');
