import {expect} from 'chai';

import {checkProfile} from '../../src/domain/profile/check-profile.js';
import {parseProfile} from '../../src/domain/profile/parse-profile.js';
import {whole} from './profile-sample.js';

type Schema = {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  minItems?: number;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  propertyNames?: {pattern: string};
  description?: string;
  $defs?: Record<string, Schema>;
};

const load = (path: string) => fetch(new URL(`../../${path}`, import.meta.url));
const schema = (await (await load('src/domain/profile/profile.schema.json')).json()) as Schema;

/** A description with what it refers to. */
const resolved = (given: Schema): Schema => {
  const {$ref, ...own} = given;
  return $ref ? {...schema.$defs![$ref.replace('#/$defs/', '')], ...own} : own;
};

/** Whether a value is as the schema says, as far as ours goes. */
function fits(given: Schema, value: unknown): boolean {
  const {type, pattern = '', minimum = 0, minItems = 0, items = {}, ...rest} = resolved(given);
  if (rest.enum) return rest.enum.includes(value);
  if (typeof value === 'boolean') return type === 'boolean';
  if (typeof value === 'number') return type === 'number' && value >= minimum;
  if (typeof value === 'string') return type === 'string' && RegExp(pattern, 'u').test(value);
  if (Array.isArray(value))
    return type === 'array' && value.length >= minItems && value.every((each) => fits(items, each));
  if (typeof value !== 'object' || value === null || type !== 'object') return false;
  const {required = [], properties = {}} = rest;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, inner]) => {
      const {additionalProperties: others} = rest;
      if (typeof others === 'object')
        return RegExp(rest.propertyNames!.pattern).test(key) && fits(others, inner);
      expect(others).to.equal(false);
      return Object.hasOwn(properties, key) && fits(properties[key]!, inner);
    })
  );
}

type Place = {path: (string | number)[]; described: Schema};

/** What describes a field: its own words, or those for all that have no name of ours. */
const fieldOf = ({properties, additionalProperties}: Schema, key: string): Schema =>
  properties?.[key] ?? (additionalProperties as Schema);

/** Every place in the sample that holds a value, with its description. */
function places(given: Schema, value: unknown, path: Place['path'] = []): Place[] {
  const described = resolved(given);
  const inner = Array.isArray(value)
    ? value.flatMap((each, index) => places(described.items!, each, [...path, index]))
    : typeof value === 'object'
      ? Object.entries(value!).flatMap(([key, each]) =>
          places(fieldOf(described, key), each, [...path, key]),
        )
      : [];
  return [{path, described}, ...inner];
}

/** The sample with another value at a place. */
function changed(path: Place['path'], value: unknown): unknown {
  const copy = structuredClone(whole) as unknown;
  const last = path.at(-1);
  if (last === undefined) return value;
  const holder = path.slice(0, -1).reduce((at, key) => (at as never)[key], copy);
  (holder as Record<string | number, unknown>)[last] = value;
  return copy;
}

const all = places(schema, whole);

describe('the schema of a profile', () => {
  it('fits the sample, which has every field that it describes', () => {
    expect(fits(schema, whole)).to.equal(true);
    for (const {path, described} of all) {
      // The first of several things is the whole one.
      if (!described.properties || path.includes(1) || path[0] === 'hours') continue;
      const found = path.reduce((at, key) => (at as never)[key], whole as unknown);
      expect(Object.keys(described.properties), path.join('/')).to.have.members(
        Object.keys(found as object),
      );
    }
  });

  it('describes every field in a sentence', () => {
    for (const {path, described} of all)
      if (typeof path.at(-1) === 'string')
        expect(described.description, path.join('/')).to.match(/\S.*[.)]$/);
  });

  // What only a browser or a list of all time zones can tell.
  const stricter = /^((.*\/)?timeZone|.*\/(url|manageUrl))$/;
  const values = [
    ...['', ' ', 'x', 'X', '7', '+44', 'a@b', '@', 'GBP', 'gbp', 'uk', 'UK', 'mon', 'Mon', 'ref'],
    ...['a&b', 'mc_cid', 'a.b-c', '09:00', '9:00', '23:59', '24:00', '24:01', '00:60', '12:00\n'],
    ...[
      '2026-12-25',
      '2026-1-1',
      '2026-00-10',
      '2026-12-32',
      '2026-12-25T00:00',
      'https://a.example',
    ],
    ...['http://a.example', 'http://localhost/a', 'tel:+44', 'mailto:a@b', 'javascript:1', '/book'],
    ...['Europe/London', '+01:00', 'UTC', 'hot', 'Hot', 'firm', 'light-medium'],
    ...[0, 1, -1, 0.5, null, true, false, [], {}, [1], [''], {id: 'x'}, {id: 'x', name: 'X'}],
  ];
  for (const {path} of all) {
    const place = path.join('/');
    if (place === '$schema') continue;
    it(`takes the same as the parser at ${place || 'the top'}`, () => {
      for (const value of [...values, {zodiac: 1}, undefined]) {
        const json = changed(path, value);
        const {problems} = parseProfile(json);
        const isSound = problems.length === 0;
        if (isSound) expect(fits(schema, json), JSON.stringify(value)).to.equal(true);
        else if (!stricter.test(place))
          expect(fits(schema, json), JSON.stringify(value)).to.equal(false);
      }
    });
  }
});

describe('the guide to the profile', () => {
  it('has an example that is read whole, and has every field in a table', async () => {
    const guide = await (await load('docs/profile.md')).text();
    const [, example = ''] = /```html\n<script[^>]*>\n([\s\S]*?)<\/script>/.exec(guide) ?? [];
    const json = JSON.parse(example) as object;

    expect(parseProfile(json)).to.deep.equal({profile: json, problems: []});
    expect(fits(schema, json)).to.equal(true);
    for (const {path} of all) {
      const key = path.at(-1);
      // The spa chooses the names below its messages.
      if (typeof key === 'string' && key !== '$schema' && (path[0] !== 'messages' || !path[1]))
        expect(guide, path.join('/')).to.match(RegExp(`^\\| \`${key}\` +\\|`, 'm'));
    }
  });
});

describe('the examples', () => {
  for (const name of ['one-room', 'three-houses']) {
    it(`(${name}) is read whole, and nothing in it is to be put right`, async () => {
      const json = (await (await load(`docs/examples/${name}.json`)).json()) as object;
      expect(parseProfile(json)).to.deep.equal({profile: json, problems: []});
      expect(fits(schema, json)).to.equal(true);
      expect(checkProfile(json)).to.deep.equal([]);
    });
  }
});
