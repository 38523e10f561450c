import type {OwnQuestionWords} from './own-quiz-types.js';
import type {AnswerRules, BandRules, PreferenceRules, ShowIf} from './quiz-types.js';
import {checkReachable} from './reachable.js';
import {readAreas, readBands, readOptions} from './read-answer.js';
import {byId, checked, fields, isObject, list, listById, optional, present} from './read-fields.js';
import type {Read} from './read-fields.js';
import {gateIds} from './read-gate.js';
import {id, oneOf, text, whole} from './read-values.js';

/** What a question asks, in rules and in words. */
export type OwnQuestion = {
  readonly id: string;
  readonly rules: PreferenceRules;
  readonly words: OwnQuestionWords;
};

type Answer = AnswerRules & {readonly label?: string; readonly note?: string};

const remedy = 'Write a question as {"id": "…", "type": "single", "title": "…", …}';
const anyType = oneOf('single', 'multi', 'body', 'scale');
const point = optional(whole(0, 10));
const asked = {
  id: id(gateIds, 'The safety questions have this name: choose another id'),
  type: anyType,
  title: text(),
  help: optional(text()),
  showIf: optional(
    fields<ShowIf>(
      {question: id(), is: optional(list(id(), 1, 20, 'ids of answers')), from: point, to: point},
      'Write {"question": "…", "is": ["…"]}, or for a scale {"question": "…", "from": 0, "to": 3}',
    ),
  ),
};

const rulesOf = ({id, from, to, weights, floor, excludeHeat}: AnswerRules & Partial<BandRules>) =>
  present({id, from, to, weights, floor, excludeHeat});

function wordsOf(answers: readonly Answer[]) {
  const option = answers.flatMap(({id, label}) => (label ? [[id, label] as const] : []));
  const note = answers.flatMap(({id, note}) => (note ? [[id, note] as const] : []));
  return {option: byId(option), ...(note.length && {note: byId(note)})};
}

/** The spa's questions, which weigh these services. */
export function readQuestions(services: readonly string[]): Read<readonly OwnQuestion[]> {
  const chosen = fields({...asked, options: readOptions(services)}, remedy);
  const body = fields({...asked, options: readAreas(services)}, remedy);
  const ends = {minLabel: text(), maxLabel: text()};
  const scale = fields({...asked, ...ends, bands: readBands(services)}, remedy);

  const question: Read<OwnQuestion> = (value, path, problems) => {
    const before = problems.length;
    const type = isObject(value) ? anyType(value['type'], `${path}/type`, problems) : 'single';
    // Which fields belong to a type that we do not know, nobody can say.
    const heard = problems.length > before ? [] : problems;
    if (type === 'scale') {
      const given = scale(value, path, heard);
      const {id, title, help, showIf, minLabel, maxLabel} = given;
      const bands = given.bands.map(rulesOf) as BandRules[];
      const rules = present({id, type, showIf, min: 0, max: 10, bands});
      const words = {title, help, min: minLabel, max: maxLabel, ...wordsOf(given.bands)};
      return {id, rules, words: present(words)};
    }
    const given = (type === 'body' ? body : chosen)(value, path, heard);
    const {id, title, help, showIf} = given;
    const rules = present({id, type, showIf, options: given.options.map(rulesOf)});
    return {id, rules, words: present({title, help, ...wordsOf(given.options)})};
  };
  return checked(listById(question, 1, 30, 'questions'), checkReachable);
}
