import fc from 'fast-check';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import type {QuizAnswers, QuizRules} from '../../src/domain/quiz/quiz-types.js';
import {changed} from './own-quiz-sample.js';

type Scored = {id: string; weights: Record<string, number>; floor?: number};
type Question = {
  id: string;
  type: 'single' | 'multi' | 'body' | 'scale';
  title: string;
  showIf?: object;
  options?: (Scored & {label?: string; excludeHeat?: string[]})[];
  bands?: (Scored & {from: number; to: number})[];
};
export type Json = {questions: Question[]; outcomes: {id: string}[]; gate?: {add: {id: string}[]}};

const absent = {requiredKeys: []} as {requiredKeys: []};
const shipped = quizRules.outcomes.filter(({kind}) => kind === 'service').map(({id}) => id);
const areas = ['lower-back', 'upper-back', 'neck', 'whole-back', 'back-one-leg', 'all-over'];
const words = fc.constantFrom('Rest', 'شارع & Söhne', '“5 < 6”', 'Ünï cödé 💆', 'x'.repeat(300));

/** Least careful first: what each rank from 0 to 3 can be at most. */
const facts = fc.oneof(
  fc.record({
    minutes: fc.integer({min: 1, max: 240}),
    heat: fc.constantFrom('none', 'mild', 'hot'),
    pressure: fc.constantFrom('light', 'light-medium', 'medium', 'firm'),
  }),
  fc.record({
    minutes: fc.integer({min: 1, max: 60}),
    heat: fc.constant('none'),
    pressure: fc.constant('light'),
    cautionRank: fc.integer({min: 0, max: 3}),
  }),
);
const texts = {title: words, summary: words, why: words};
const outcomes = fc
  .tuple(
    fc.array(fc.tuple(fc.record(texts), facts), {maxLength: 3}),
    fc.subarray(shipped, {maxLength: 2}),
    fc.record(texts),
  )
  .map(([own, reworded, said]) => [
    ...own.map(([text, fact], index) => ({id: `own-${index}`, ...text, ...fact})),
    ...reworded.map((id) => ({id, ...said})),
  ]);

const condition = fc
  .tuple(
    fc.record({label: words, question: words, reason: words}),
    fc.option(fc.record({alternative: words}), {nil: {}}),
    fc.constantFrom(
      {level: 'stop'},
      {level: 'stop', stopKind: 'postpone'},
      {level: 'stop', floor: 4, stopKind: 'clinician'},
      {level: 'stop', urgency: 'emergency'},
      {level: 'stop', urgency: 'see-doctor-soon'},
      {level: 'ask-clinician'},
      {level: 'tell-therapist'},
      {level: 'tell-therapist', floor: 1},
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as object);
const gate = fc
  .array(condition, {maxLength: 4})
  .map((added) => ({add: added.map((each, index) => ({...each, id: `own-${index}`}))}));

const points = (services: string[]) => fc.dictionary(fc.constantFrom(...services), fc.nat(10));
const scoresOf = (services: string[]) => ({
  weights: points(services),
  floor: fc.constantFrom(undefined, 0, 1, 2, 3, 4),
  note: fc.option(words, {nil: undefined}),
});
/** At least one answer goes on. */
const lenient = <Answer extends {floor?: number}>(answers: Answer[], open: number): Answer[] =>
  answers.map((answer, index) =>
    index === open % answers.length && answer.floor === 4 ? {...answer, floor: 3} : answer,
  );

const questionOf = (services: string[]): fc.Arbitrary<Omit<Question, 'id'>> => {
  const heat = {excludeHeat: fc.option(fc.subarray(['hot', 'mild']), {nil: undefined})};
  const said = {title: words, help: fc.option(words, {nil: undefined}), open: fc.nat()};
  const answer = fc.record({...scoresOf(services), ...heat, label: words});
  const area = fc.record({
    ...scoresOf(services),
    ...heat,
    label: fc.option(words, {nil: undefined}),
  });
  const chosen = fc
    .record({
      ...said,
      type: fc.constantFrom('single' as const, 'multi' as const),
      options: fc.array(answer, {minLength: 2, maxLength: 5}),
    })
    .map(({open, options, ...rest}) => ({
      ...rest,
      options: lenient(options, open).map((each, index) => ({...each, id: `a${index}`})),
    }));
  const body = fc
    .record({
      ...said,
      type: fc.constant('body' as const),
      ids: fc.shuffledSubarray(areas, {minLength: 2}),
      options: fc.array(area, {minLength: areas.length, maxLength: areas.length}),
    })
    .map(({open, ids, options, ...rest}) => ({
      ...rest,
      options: lenient(options.slice(0, ids.length), open).map((each, index) => ({
        ...each,
        id: ids[index]!,
      })),
    }));
  const scale = fc
    .record({
      ...said,
      type: fc.constant('scale' as const),
      minLabel: words,
      maxLabel: words,
      starts: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      scores: fc.array(fc.record(scoresOf(services)), {minLength: 11, maxLength: 11}),
    })
    .map(({open, starts, scores, ...rest}) => ({
      ...rest,
      bands: lenient(scores.slice(0, starts.length + 1), open).map((score, index) => ({
        ...score,
        id: `b${index}`,
        from: index ? starts[index - 1]! : 0,
        to: (starts[index] ?? 11) - 1,
      })),
    }));
  return fc.oneof(chosen, body, scale);
};

/** Waits for an answer that goes on, and perhaps for others besides. */
function showIfFor(asked: Question, pick: number, extra: boolean): object | undefined {
  const open = (asked.options ?? asked.bands)!.filter(({floor}) => floor !== 4);
  const answer = open[pick % Math.max(open.length, 1)];
  if (!answer) return undefined;
  const question = asked.id;
  if ('from' in answer)
    return {question, from: answer.from as number, to: extra ? 10 : answer.from};
  const others = extra ? asked.options!.filter((each) => each !== answer) : [];
  return {question, is: [answer.id, ...others.map(({id}) => id)]};
}

const waits = fc.option(fc.record({which: fc.nat(), pick: fc.nat(), extra: fc.boolean()}), {
  nil: undefined,
});

/** A spa's own quiz without a mistake, as JSON. */
export const ownQuizJson: fc.Arbitrary<Json> = outcomes.chain((own) => {
  const services = [...shipped, ...own.map(({id}) => id)];
  const asked = fc.tuple(questionOf(services), waits);
  return fc
    .record({
      asked: fc.array(asked, {minLength: 1, maxLength: 7}),
      more: fc.record({title: words, intro: words, gate}, absent),
    })
    .map(({asked, more}) => {
      const questions: Question[] = [];
      for (const [index, [question, wait]] of asked.entries()) {
        const showIf =
          index && wait
            ? showIfFor(questions[wait.which % index]!, wait.pick, wait.extra)
            : undefined;
        questions.push({...question, id: `q${index}`, ...(showIf && {showIf})});
      }
      // As JSON has it: what is undefined is not there.
      return JSON.parse(JSON.stringify({...more, questions, outcomes: own})) as Json;
    });
});

/** What a visitor may answer to each question of a quiz, hidden ones too, with no red flag ticked. */
export function answersTo({questions}: QuizRules): fc.Arbitrary<QuizAnswers> {
  const entries = questions.flatMap((question): [string, fc.Arbitrary<QuizAnswers[string]>][] => {
    if (question.type === 'gate')
      return question.parts.map(({id, options}) => [
        id,
        id === 'redFlags'
          ? fc.constant([])
          : fc.subarray(
              options.map((each) => each.id),
              {maxLength: 3},
            ),
      ]);
    if (question.type === 'scale') return [[question.id, fc.integer({min: 0, max: 10})]];
    const ids = question.options.map(({id}) => id);
    const answer = question.type === 'multi' ? fc.subarray(ids) : fc.constantFrom(...ids);
    return [[question.id, answer]];
  });
  return fc.record(Object.fromEntries(entries));
}

/** What nobody expects. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Every place in some JSON, as JSON pointers. */
function placesIn(json: unknown, path = ''): string[] {
  const below =
    typeof json === 'object' && json
      ? Object.entries(json).flatMap(([key, value]) => placesIn(value, `${path}/${key}`))
      : [];
  return path ? [path, ...below] : below;
}
/** A sound quiz with a value in it that may not belong there. */
export const spoiltQuizJson = fc
  .tuple(ownQuizJson, fc.nat(), fc.nat(), fc.oneof(anything, fc.constant(undefined)))
  .map(([json, which, from, value]) => {
    const places = placesIn(json);
    const place = places[which % places.length]!;
    const moved = placesIn(json)[from % places.length]!;
    const found = moved
      .split('/')
      .slice(1)
      .reduce((at, step) => (at as Record<string, unknown>)[step], json as unknown);
    return changed(place, from % 2 ? value : found, json);
  });
