import {html, nothing} from 'lit';

import type {QuizWords} from '../../localize/words/quiz.js';
import {heading} from './heading.js';
import type {QuizSession} from './session.js';
import type {QuestionStep} from './steps.js';

/** The words of a question. Which of them there are depends on its kind. */
interface QuestionWords {
  title: string;
  option: Readonly<Record<string, string>>;
  min: string;
  max: string;
  note?: Readonly<Record<string, string>>;
}

export const wordsOf = (quiz: QuizWords, id: string) =>
  quiz[id as 'area'] as unknown as QuestionWords;

/** A question with one answer: an option, or a number on a scale. */
export const questionView = (
  {visit, quiz, host, choose}: QuizSession,
  {id, type, values}: QuestionStep,
) => {
  const scale = type === 'scale';
  const {title, option, min, max} = wordsOf(quiz, id);
  const [least, most] = [values[0], values.at(-1)];
  return html`<fieldset aria-describedby=${scale ? 'ends' : nothing}>
    <legend>${heading(host.headingLevel, title, 'where')}</legend>
    <div class=${scale ? 'scale' : 'options'}>
      ${values.map(
        (value) =>
          html`<label class="option">
            <input
              type="radio"
              name="answer"
              .checked=${visit.answer === value}
              @change=${() => choose(value)}
            />
            <span>${scale ? value : option[value]}</span>
          </label>`,
      )}
    </div>
    ${scale ? html`<p class="row small" id="ends"><span>${least}: ${min}</span><span>${most}: ${max}</span></p>` : nothing}
  </fieldset>`;
};
