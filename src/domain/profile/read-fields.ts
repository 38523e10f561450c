import type {Problem} from '../problem.js';

/** Reads one value: what may stay of it, and a problem for what may not. */
export type Read<Value> = (value: unknown, path: string, problems: Problem[]) => Value | undefined;
export type Readers<Whole> = {[Key in keyof Whole]-?: Read<NonNullable<Whole[Key]>>};

/** The remedy is a sample to copy: whoever reads it may never have seen JSON before. */
export const like =
  <Value>(sample: Value, fits: (value: Value) => unknown): Read<Value> =>
  (value, path, problems) => {
    if (typeof value === typeof sample && fits(value as Value)) return value as Value;
    problems.push({path, message: `Write it like ${JSON.stringify(sample)}`});
    return undefined;
  };

export const text = (sample: string, pattern = /\S/): Read<string> =>
  like(sample, (value) => pattern.test(value));

/** One of a few words; the first is the sample. */
export const oneOf = <Word extends string>(...allowed: [Word, ...Word[]]): Read<Word> =>
  like<Word>(allowed[0], (value) => allowed.includes(value));

const array = like<unknown[]>([], Array.isArray);
const object = like<object>({}, (value) => value && !Array.isArray(value));

/** An item that cannot be used is left out, as is one that lacks what it needs. */
export const list =
  <Item>(read: Read<Item>, fits?: (item: Item) => unknown, remedy = ''): Read<Item[]> =>
  (value, path, problems) =>
    array(value, path, problems)?.flatMap((item, index) => {
      const at = `${path}/${index}`;
      const kept = read(item, at, problems);
      if (kept !== undefined && (!fits || fits(kept))) return [kept];
      if (fits) problems.push({path: at, message: remedy});
      return [];
    });

/** A field that cannot be used is left out; its neighbours stay. */
export const fields =
  <Whole>(readers: Readers<Whole>): Read<Whole> =>
  (value, path, problems) => {
    const given = object(value, path, problems);
    const known = Object.keys(readers) as (keyof Whole & string)[];
    const whole: Partial<Whole> = {};
    for (const [name, found] of Object.entries(given ?? {})) {
      const key = known.find((key) => key === name);
      const at = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      const kept = key && readers[key](found, at, problems);
      if (kept !== undefined) whole[key!] = kept;
      else if (!key && name !== '$schema') {
        const near = known.find((key) => key.startsWith(name.slice(0, 2).toLowerCase()));
        problems.push({path: at, message: near ? `Did you mean ${near}?` : 'Leave it out'});
      }
    }
    return given && (whole as Whole);
  };

/** Values by names that the spa chooses. A name of no use is left out, as is what is no value. */
export const byName =
  <Value>(sample: string, named: (name: string) => unknown, read: Read<Value>) =>
  (value: unknown, path: string, problems: Problem[]): Record<string, Value> | undefined => {
    const given = object(value, path, problems);
    return (
      given &&
      Object.fromEntries(
        Object.entries(given).flatMap(([name, found]) => {
          const at = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
          if (!named(name)) problems.push({path: at, message: `Write a name like "${sample}"`});
          const kept = named(name) ? read(found, at, problems) : undefined;
          return kept === undefined ? [] : [[name, kept]];
        }),
      )
    );
  };

/** Half of it would say something wrong: with a problem anywhere in it, all of it is left out. */
export const allOrNone =
  <Value>(read: Read<Value>): Read<Value> =>
  (value, path, problems) => {
    const before = problems.length;
    const kept = read(value, path, problems);
    return problems.length > before ? undefined : kept;
  };
