import {shownQuestions} from '../../domain/quiz/shown-questions.js';
import {minutesText} from '../../localize/figures.js';
import {handoutText} from '../../localize/pain-relief-quiz-handout-messages.js';
import {endingText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {heatText, pressureText} from '../../localize/treatment-messages.js';
import {answerText} from './answer-view.js';
import {tickedConditions} from './conditions.js';
import type {QuizSession} from './session.js';

type Taken = Pick<QuizSession, 'visit' | 'questionnaire'> & Partial<Pick<QuizSession, 'offer'>>;

/**
 * A suggestion in plain text, as a therapist reads it on a phone: the massage, what was ticked in
 * the safety questions, every answer, and what this is. What matters most stands first.
 */
export function summaryOf(taken: Taken): string {
  const {outcomes} = taken.questionnaire.rules;
  const {id, minutes, heat, pressure} = outcomes.find(
    ({id}) => id === taken.visit.ending!.outcome,
  )!;
  const ticked = tickedConditions(taken);
  const paragraphs = [
    [
      taken.offer?.name ?? taken.questionnaire.service(id).title,
      `${text.time()}: ${minutesText(taken.offer?.minutes ?? minutes!)}`,
      `${text.heat()}: ${heatText[heat!]()}`,
      `${text.pressure()}: ${pressureText[pressure!]()}`,
    ],
    ticked.length
      ? [
          handoutText.tell(),
          ...ticked.map(({part, id}) => `- ${taken.questionnaire.condition(part, id).label}`),
        ]
      : [],
    answeredQuestions(taken).map((question) => {
      const title = onOneLine(taken.questionnaire.question(question).title);
      const answer = answerText(taken, question, taken.visit.answers[question]!);
      return `${title}${/\p{P}$/u.test(title) ? '' : ':'} ${answer}`;
    }),
    [handoutText.closing()],
  ];
  return paragraphs
    .filter((lines) => lines.length)
    .map((lines) => lines.map(onOneLine).join('\n'))
    .join('\n\n');
}

/** The questions after the safety gate that were asked and answered, in order. */
export const answeredQuestions = ({visit, questionnaire}: Taken): string[] =>
  shownQuestions(questionnaire.rules, visit.answers).filter(
    (id) => visit.answers[id] !== undefined,
  );

// A spa writes its own questions: what an address would change is changed before it is shown.
const onOneLine = (line: string) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim();
