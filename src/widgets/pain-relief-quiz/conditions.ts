import {conditionView} from '../../parts/safety/condition-view.js';
import type {QuizSession} from './session.js';

/** Everything ticked in the safety questions, in the order asked. */
export const tickedConditions = ({
  visit,
  questionnaire,
}: Pick<QuizSession, 'visit' | 'questionnaire'>) =>
  questionnaire.steps.flatMap((step) =>
    step.type === 'gate'
      ? step.conditions
          .filter(({id}) => [visit.answers[step.id]].flat().includes(id))
          .map((condition) => ({...condition, part: step.id}))
      : [],
  );

export type Ticked = ReturnType<typeof tickedConditions>[number];

/** A condition the visitor ticked, why it matters, and what can be done instead. */
export const tickedView = ({questionnaire}: QuizSession, {part, id}: Ticked) =>
  conditionView(questionnaire.condition(part, id).label, questionnaire.reason(part, id));
