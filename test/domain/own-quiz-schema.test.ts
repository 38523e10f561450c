import {expect} from 'chai';
import fc from 'fast-check';

import {parseQuiz} from '../../src/domain/quiz/parse-quiz.js';
import {changed, sample} from './own-quiz-sample.js';
import {ownQuizJson, spoiltQuizJson} from './own-quizzes.js';

type Schema = {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: false | Schema;
  oneOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  description?: string;
  $defs?: Record<string, Schema>;
};

const url = new URL('../../src/domain/quiz/quiz.schema.json', import.meta.url);
const schema = (await (await fetch(url)).json()) as Schema;
const defs = schema.$defs!;
const named = ({$ref}: Schema) => defs[$ref!.replace('#/$defs/', '')]!;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  array: Array.isArray,
  object: isObject,
};

/** Whether a value is as a schema says, as far as our schema goes. */
function fits(given: Schema, value: unknown): boolean {
  const {type, required = [], properties = {}, additionalProperties, oneOf} = given;
  if (given.$ref && !fits(named(given), value)) return false;
  if (type && !types[type]!(value)) return false;
  if ('const' in given && given.const !== value) return false;
  if (given.enum && !given.enum.includes(value)) return false;
  if (oneOf && oneOf.filter((each) => fits(each, value)).length !== 1) return false;
  if (given.not && fits(given.not, value)) return false;
  if (given.if && fits(given.if, value) && !fits(given.then!, value)) return false;
  if (typeof value === 'number')
    return (given.minimum ?? value) <= value && value <= (given.maximum ?? value);
  if (typeof value === 'string')
    return RegExp(given.pattern ?? '', 'u').test(value) && value.length <= (given.maxLength ?? 1e9);
  if (Array.isArray(value)) {
    const items = [...(value as unknown[])];
    const {minItems = 0, maxItems = 1e9} = given;
    const isSize = minItems <= items.length && items.length <= maxItems;
    return isSize && items.every((item) => fits(given.items ?? {}, item));
  }
  if (!isObject(value)) return true;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, inner]) => {
      const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return known !== false && fits(known ?? {}, inner);
    })
  );
}

/** The fields that the parser says it knows at a place. */
function knownAt(place: string): string[] {
  const {problems} = parseQuiz(changed(`${place}/zodiac`, 1));
  const [, known = ''] = /^Leave it out\. Known here: (.*)$/.exec(problems[0]!.message) ?? [];
  return known.split(', ');
}

describe('the schema of a spa’s own quiz', () => {
  for (const {name, place, described} of [
    {name: 'the quiz', place: '', described: schema},
    {name: 'a question with answers', place: '/questions/1', described: defs['chosen']},
    {name: 'a question about the body', place: '/questions/0', described: defs['body']},
    {name: 'a scale', place: '/questions/2', described: defs['scale']},
    {name: 'an answer', place: '/questions/1/options/0', described: defs['option']},
    {name: 'an area', place: '/questions/0/options/0', described: defs['area']},
    {name: 'a band', place: '/questions/2/bands/0', described: defs['band']},
    {name: 'a condition for a question', place: '/questions/2/showIf', described: defs['showIf']},
    {name: 'a service', place: '/outcomes/0', described: defs['outcome']},
    {name: 'a shipped service', place: '/outcomes/1', described: defs['outcome']},
    {name: 'a condition of the gate', place: '/gate/add/0', described: defs['condition']},
  ]) {
    it(`describes the fields of ${name} that the parser reads, and no others`, () => {
      expect(Object.keys(described!.properties!)).to.have.members(knownAt(place));
      expect(described!.additionalProperties).to.equal(false);
      for (const [key, field] of Object.entries(described!.properties!)) {
        const {description} = field.description ? field : named(field);
        expect(description, key).to.match(/\S.*\.$/);
      }
    });
  }

  it('has "add" as all there is in the gate', () => {
    const {properties, additionalProperties} = schema.properties!['gate']!;

    expect(properties).to.have.all.keys('add');
    expect(additionalProperties).to.equal(false);
  });

  it('fits the sample, and the same without a field it needs does not fit', () => {
    expect(fits(schema, sample)).to.equal(true);
    for (const place of [
      '/questions',
      '/questions/0/type',
      '/outcomes/0/heat',
      '/gate/add/0/level',
    ])
      expect(fits(schema, changed(place, undefined)), place).to.equal(false);
  });

  it('fits every quiz that is accepted', () => {
    fc.assert(
      fc.property(ownQuizJson, (json) => {
        expect(fits(schema, json)).to.equal(true);
      }),
    );
  });

  it('fits nothing that the parser would have accepted otherwise', () => {
    fc.assert(
      fc.property(spoiltQuizJson, (json) => {
        if (parseQuiz(json).quiz) expect(fits(schema, json)).to.equal(true);
      }),
      {numRuns: 1000},
    );
  });
});
