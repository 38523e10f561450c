import {quizRules} from '../generated/quiz-rules.js';
import type {Problem} from '../problem.js';
import type {BandRules, Weights} from './quiz-types.js';
import {byId, checked, fields, list, listById, optional} from './read-fields.js';
import type {Read} from './read-fields.js';
import {id, oneOf, quoted, text, whole} from './read-values.js';

/** The points of a scale. */
export const points: readonly number[] = [...Array(11).keys()];

/** The areas of the body that can be pointed at. */
const areas = quizRules.questions.flatMap((question) =>
  question.id === 'area' && question.type === 'single' ? question.options.map(({id}) => id) : [],
);

const zeroToTen = whole(0, 10);

const weight: Read<number> = (value, path, problems) => {
  if (typeof value !== 'number' || !(value < 0)) return zeroToTen(value, path, problems);
  problems.push({path, message: 'Write 0 or more: to rule services out use floor or excludeHeat'});
  return 0;
};

function readWeights(services: readonly string[]): Read<Weights> {
  const weights = fields(
    byId(services.map((service) => [service, optional(weight)])),
    'Say how much it speaks for each service, such as {"hot-stone-60": 2}, or {} if for none',
    `No service has this id. Known are ${quoted(services)}`,
  );
  return (value, path, problems) => byId(Object.entries(weights(value, path, problems))) as Weights;
}

const scores = (services: readonly string[]) => ({
  weights: readWeights(services),
  floor: optional(whole(0, 4)),
  note: optional(text(600)),
});

const excludeHeat = optional(list(oneOf('hot', 'mild'), 0, 2, 'words: "hot", "mild"'));

/** The answers to choose from. */
export const readOptions = (services: readonly string[]) =>
  listById(
    fields(
      {id: id(), label: text(), ...scores(services), excludeHeat},
      'Write an answer as {"id": "…", "label": "…", "weights": {…}}',
    ),
    2,
    20,
    'answers',
  );

/** The areas of the body to choose from. They have words already. */
export const readAreas = (services: readonly string[]) =>
  listById(
    fields(
      {id: oneOf(...areas), label: optional(text()), ...scores(services), excludeHeat},
      'Write an area as {"id": "lower-back", "weights": {…}}',
    ),
    2,
    20,
    'areas',
  );

/** What each stretch of a scale counts as. */
export const readBands = (services: readonly string[]) =>
  checked(
    listById(
      fields(
        {id: id(), from: zeroToTen, to: zeroToTen, ...scores(services)},
        'Write a band as {"id": "…", "from": 0, "to": 3, "weights": {…}}',
      ),
      1,
      11,
      'bands',
    ),
    checkCover,
  );

function checkCover(bands: readonly BandRules[], path: string, problems: Problem[]) {
  for (const point of points) {
    const {length} = bands.filter(({from, to}) => from <= point && point <= to);
    const message = `${length ? 'More than one band has' : 'No band has'} ${point}: each number from 0 to 10 needs one`;
    if (length !== 1) problems.push({path, message});
  }
}
