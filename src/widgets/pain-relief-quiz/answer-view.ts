import {html, type TemplateResult} from 'lit';

import {listText} from '../../localize/figures.js';
import {questionText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import type {QuizSession} from './session.js';
import type {Answer} from './visit.js';

/** What was answered, in the words it was asked in. */
export function answerText(
  {questionnaire}: Pick<QuizSession, 'questionnaire'>,
  id: string,
  answer: Answer,
): string {
  const {option} = questionnaire.question(id);
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') return option[answer] ?? '';
  return answer.length ? listText(answer.map((each) => option[each] ?? '')) : text.none();
}

/** A question and what the visitor answered. */
export const answerView = (session: QuizSession, id: string): TemplateResult =>
  html`<li>
    <span class="small">${session.questionnaire.question(id).title}</span>
    <b>${answerText(session, id, session.visit.answers[id]!)}</b>
  </li>`;

/** What is worth knowing about the answers given. */
export const notesOf = ({questionnaire, visit}: QuizSession): string[] =>
  questionnaire.rules.questions.flatMap((question) => {
    if (question.type === 'gate') return [];
    const answer = visit.answers[question.id];
    const ids =
      question.type === 'scale'
        ? question.bands
            .filter(({from, to}) => from <= Number(answer) && Number(answer) <= to)
            .map(({id}) => id)
        : [answer].flat();
    const {note} = questionnaire.question(question.id);
    return ids.flatMap((id) => note?.[id as string] ?? []);
  });
