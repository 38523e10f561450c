import {safeUrl} from '../booking/safe-url.js';
import {isMarket} from '../market.js';
import type {Problem} from '../problem.js';
import type {Profile, ProfileTreatment} from './profile-types.js';

/** Reads one value: what may stay of it, and a problem for what may not. */
type Read<Value> = (value: unknown, path: string, problems: Problem[]) => Value | undefined;
type Readers<Whole> = {[Key in keyof Whole]-?: Read<NonNullable<Whole[Key]>>};

/** The remedy is a sample to copy: whoever reads it may never have seen JSON before. */
const like =
  <Value>(sample: Value, fits: (value: Value) => unknown): Read<Value> =>
  (value, path, problems) => {
    if (typeof value === typeof sample && fits(value as Value)) return value as Value;
    problems.push({path, message: `Write it like ${JSON.stringify(sample)}`});
    return undefined;
  };

const text = (sample: string, pattern = /\S/) => like(sample, (value) => pattern.test(value));
const words = text('…');
const number = like(60, (value) => value >= 0);
const url = like('https://…', safeUrl);
const list = like<unknown[]>([], Array.isArray);
const object = like<object>({}, (value) => value && !Array.isArray(value));

/** A field that cannot be used is left out; its neighbours stay. */
const fields =
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

const treatment = fields<ProfileTreatment>({
  id: words,
  name: words,
  minutes: number,
  price: number,
  booking: fields({url}),
});

const readers: Readers<Profile> = {
  name: words,
  phone: text('+441632960118', /\d/),
  email: text('spa@example.com', /.@./),
  address: words,
  market: like('uk', isMarket),
  currency: text('GBP', /^[A-Z]{3}$/),
  booking: fields({provider: words, url}),
  treatments: (value, path, problems) =>
    list(value, path, problems)?.flatMap((item, index) => {
      const read = treatment(item, `${path}/${index}`, problems);
      if (read?.id) return read;
      problems.push({path: `${path}/${index}`, message: 'Give it an id'});
      return [];
    }),
  theme: words,
};

/**
 * The spa's own facts out of its JSON. What cannot be used is left out and reported with the
 * remedy, and all the rest stays: one slip costs one field.
 */
export function parseProfile(json: unknown): {profile: Profile; problems: Problem[]} {
  const problems: Problem[] = [];
  return {profile: fields(readers)(json, '', problems) ?? {}, problems};
}
