import type {Problem} from '../problem.js';
import {isMet} from './hear.js';
import type {PreferenceRules, ShowIf} from './quiz-types.js';
import {points} from './read-answer.js';
import type {OwnQuestion} from './read-question.js';
import {quoted} from './read-values.js';

type Report = (field: string, message: string) => void;

/** Whether every question can be asked, and every question lets somebody past. */
export function checkReachable(
  questions: readonly OwnQuestion[],
  path: string,
  problems: Problem[],
): void {
  const all = questions.map(({rules}) => rules);
  all.forEach((question, index) => {
    const report: Report = (field, message) =>
      problems.push({path: `${path}/${index}/${field}`, message});
    // Many answers may be none, and none stops nobody.
    if (question.type !== 'multi' && !passing(question).length)
      report(
        question.type === 'scale' ? 'bands' : 'options',
        'Every answer has floor 4, which stops the quiz: give at least one a lower floor',
      );
    if (question.showIf) checkShowIf(question.showIf, index, all, report);
  });
}

function checkShowIf(
  showIf: ShowIf,
  index: number,
  all: readonly PreferenceRules[],
  report: Report,
): void {
  const earlier = all.slice(0, index);
  const asked = earlier.find(({id}) => id === showIf.question);
  if (asked) return checkAnswers(showIf, asked, report);
  const refuse = (message: string) => report('showIf/question', message);
  const ring = ringFrom(all[index]!.id, all);
  if (ring.length === 1) refuse('A question cannot wait for its own answer: name an earlier one');
  else if (ring.length)
    refuse(`${quoted(ring)} wait for each other, so none of them is asked: take one showIf out`);
  else if (all.some(({id}) => id === showIf.question))
    refuse('That question is asked later: move it in front of this one');
  else if (index) refuse(`Name an earlier question: ${quoted(earlier.map(({id}) => id))}`);
  else refuse('Nothing is asked before the first question: leave showIf out');
}

/** The questions that wait for each other, beginning with this one; none if it is in no such ring. */
function ringFrom(start: string, all: readonly PreferenceRules[]): readonly string[] {
  const awaited = new Map(all.map(({id, showIf}) => [id, showIf?.question]));
  const ring: string[] = [];
  let id: string | undefined = start;
  while (id !== undefined && !ring.includes(id)) {
    ring.push(id);
    id = awaited.get(id);
  }
  return id === start ? ring : [];
}

function checkAnswers(showIf: ShowIf, asked: PreferenceRules, report: Report): void {
  const {is, from = NaN, to = NaN} = showIf;
  const isRange = from <= to;
  if (asked.type === 'scale') {
    if (is || !isRange)
      return report('showIf', `"${asked.id}" is a scale: write from and to, such as 0 and 3`);
  } else {
    if (!is || 'from' in showIf || 'to' in showIf)
      return report('showIf', `"${asked.id}" has answers to choose from: write is, and their ids`);
    const ids = asked.options.map(({id}) => id);
    const unknown = is.findIndex((id) => !ids.includes(id));
    if (unknown >= 0) return report(`showIf/is/${unknown}`, `Name its answers: ${quoted(ids)}`);
  }
  if (!passing(asked).some((given) => isMet(showIf, given)))
    report('showIf', 'These answers stop the quiz, so this is never asked: name another answer');
}

/** The answers after which the quiz goes on. */
function passing(question: PreferenceRules): readonly unknown[] {
  if (question.type !== 'scale')
    return question.options.filter(({floor}) => floor !== 4).map(({id}) => id);
  const stops = question.bands.filter(({floor}) => floor === 4);
  return points.filter((point) => !stops.some(({from, to}) => from <= point && point <= to));
}
