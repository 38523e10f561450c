import {html} from 'lit';

import {quizRules} from '../../domain/generated/quiz-rules.js';
import {wordsOf} from './question-view.js';
import type {QuizSession} from './session.js';

/** A question and what the visitor answered, in the words they were asked in. */
export const answerView = ({quiz, visit}: QuizSession, id: string) => {
  const {title, option} = wordsOf(quiz, id);
  const answer = visit.answers[id] as string | number;
  return html`<li>
    <span class="small">${title}</span>
    <b>${typeof answer === 'number' ? answer : option[answer]}</b>
  </li>`;
};

/** What is worth knowing about the answers given. */
export const notesOf = ({quiz, visit}: QuizSession): string[] =>
  quizRules.questions.flatMap((question) => {
    if (question.type === 'gate') return [];
    const answer = visit.answers[question.id] as string | number;
    const id =
      question.type === 'single'
        ? answer
        : question.bands.find(({from, to}) => from <= Number(answer) && Number(answer) <= to)?.id;
    return wordsOf(quiz, question.id).note?.[id ?? ''] ?? [];
  });
