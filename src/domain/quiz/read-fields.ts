import type {Problem} from '../problem.js';

/**
 * Reads one value. What cannot be used is a problem, and a stand-in comes back so that reading can
 * go on: with a problem anywhere no quiz is made.
 */
export type Read<Value> = (value: unknown, path: string, problems: Problem[]) => Value;

type Readers<Whole> = {readonly [Key in keyof Whole]: Read<Whole[Key]>};

/** Whether a part of the copied JSON is an object with fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that have a value. */
export const present = <Whole extends object>(whole: Whole): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Whole;

/** Values by id. It has no prototype: what was not put in is never found. */
export const byId = <Value>(
  entries: readonly (readonly [id: string, value: Value])[],
): Readonly<Record<string, Value>> =>
  Object.assign(Object.create(null) as object, Object.fromEntries(entries));

/** What may be left out. */
export const optional =
  <Value>(read: Read<Value>): Read<Value | undefined> =>
  (value, path, problems) =>
    value === undefined ? undefined : read(value, path, problems);

/** Looks closer at what was read, but only when all of it was sound. */
export const checked =
  <Value>(
    read: Read<Value>,
    look: (value: Value, path: string, problems: Problem[]) => void,
  ): Read<Value> =>
  (value, path, problems) => {
    const before = problems.length;
    const found = read(value, path, problems);
    if (problems.length === before) look(found, path, problems);
    return found;
  };

/** An object with these fields and no others. What was left out is not in it. */
export const fields =
  <Whole extends object>(
    readers: Readers<Whole>,
    remedy: string,
    unknown?: string,
  ): Read<{[Key in keyof Whole]: Whole[Key]}> =>
  (value, path, problems) => {
    const given = isObject(value) ? value : {};
    // What is no object has one problem, not one for each of its fields.
    const heard = given === value ? problems : [];
    if (given !== value) problems.push({path, message: remedy});
    const known = Object.keys(readers);
    for (const key of Object.keys(given))
      if (!known.includes(key))
        problems.push({path: pathTo(path, key), message: unknown ?? nearest(key, known)});
    const read = Object.entries<Read<unknown>>(readers).map(
      ([key, reader]) => [key, reader(given[key], `${path}/${key}`, heard)] as const,
    );
    return present(Object.fromEntries(read)) as Whole;
  };

/** A list of so many things. One that is too long is not read at all. */
export const list =
  <Value>(read: Read<Value>, least: number, most: number, things: string): Read<readonly Value[]> =>
  (value, path, problems) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (items === value && least <= items.length && items.length <= most)
      return items.map((item, index) => read(item, `${path}/${index}`, problems));
    problems.push({path, message: `Give a list of ${least} to ${most} ${things}`});
    return [];
  };

/** A list of things that have each an id of their own. */
export const listById = <Value extends {readonly id: string}>(
  ...like: Parameters<typeof list<Value>>
): Read<readonly Value[]> =>
  checked(list(...like), (items, path, problems) => {
    const ids = items.map(({id}) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index)
        problems.push({
          path: `${path}/${index}/id`,
          message: `"${id}" is there already: choose another id`,
        });
    });
  });

/** A JSON pointer to a field. */
const pathTo = (path: string, key: string): string =>
  `${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;

function nearest(key: string, known: readonly string[]): string {
  const [first, second] = [2, 1].map((length) =>
    known.find((name) => name.startsWith(key.slice(0, length).toLowerCase())),
  );
  const near = first ?? second;
  return near ? `Did you mean ${near}?` : `Leave it out. Known here: ${known.join(', ')}`;
}
