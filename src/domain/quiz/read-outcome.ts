import {quizRules} from '../generated/quiz-rules.js';
import {cautionRankOf} from './caution-rank.js';
import type {OutcomeRules} from './quiz-types.js';
import {checked, fields, isObject, listById, optional} from './read-fields.js';
import type {Read} from './read-fields.js';
import {id, oneOf, text, whole} from './read-values.js';

/** A service in the spa's words. One that we ship has no rules here: it keeps its own. */
export type OwnOutcome = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  readonly rules?: OutcomeRules;
};

const idsOf = (kind: OutcomeRules['kind']) =>
  quizRules.outcomes.filter((outcome) => outcome.kind === kind).map(({id}) => id);

/** The ids of the services that every quiz knows. */
export const shippedServices: readonly string[] = idsOf('service');

const remedy = 'Write a service as {"id": "…", "title": "…", …}';
const worded = {
  id: id(idsOf('stop'), 'The stop screens cannot be changed: choose another id'),
  title: text(),
  summary: text(600),
  why: text(),
};

const service = checked(
  fields(
    {
      ...worded,
      minutes: whole(1, 240),
      heat: oneOf('none', 'mild', 'hot'),
      pressure: oneOf('light', 'light-medium', 'medium', 'firm'),
      cautionRank: optional(whole(0, 3)),
    },
    remedy,
  ),
  ({minutes, heat, pressure, cautionRank = 0}, path, problems) => {
    const most = cautionRankOf(minutes, heat, pressure);
    if (cautionRank > most)
      problems.push({
        path: `${path}/cautionRank`,
        message: `Its time, heat and pressure allow ${most} at most: write less, or leave it out`,
      });
  },
);

const asShipped = <Value>(shipped: Value): Read<Value | undefined> =>
  optional((value, path, problems) => {
    const message = 'Leave it out: of a service that we ship only the words can be changed';
    if (value !== shipped) problems.push({path, message});
    return shipped;
  });

/** For each service that we ship, what a spa may say of it. */
const reworded = new Map<unknown, Read<OwnOutcome>>(
  quizRules.outcomes
    .filter(({kind}) => kind === 'service')
    .map(({id, minutes, heat, pressure, cautionRank}) => {
      const facts = {
        minutes: asShipped(minutes),
        heat: asShipped(heat),
        pressure: asShipped(pressure),
        cautionRank: asShipped(cautionRank),
      };
      return [id, fields({...worded, ...facts}, remedy)];
    }),
);

const outcome: Read<OwnOutcome> = (value, path, problems) => {
  const shipped = isObject(value) && reworded.get(value['id']);
  if (shipped) return shipped(value, path, problems);
  const {minutes, heat, pressure, cautionRank, ...own} = service(value, path, problems);
  const rank = cautionRank ?? cautionRankOf(minutes, heat, pressure);
  const facts = {minutes, heat, pressure, cautionRank: rank};
  return {...own, rules: {id: own.id, kind: 'service', ...facts, cta: 'book'}};
};

/** The services that a spa adds, or words anew. */
export const readOutcomes = listById(outcome, 0, 30, 'services');
