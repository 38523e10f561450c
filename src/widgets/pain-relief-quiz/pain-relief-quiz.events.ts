import {BasaltEvent} from '../../base/basalt-event.js';

/** The visitor began the quiz. */
export class QuizStartEvent extends BasaltEvent {
  constructor() {
    super('basalt-quiz-start', null);
  }
}

/** The visitor came to a question, counted from 1. It says nothing of what they answered. */
export class QuizStepEvent extends BasaltEvent<{step: number; total: number}> {
  constructor(step: number, total: number) {
    super('basalt-quiz-step', {step, total});
  }
}

/**
 * The visitor got a suggestion. The event is the same for every treatment, since what is suggested
 * follows from health answers. When the quiz advises against a massage there is no event at all.
 */
export class QuizCompleteEvent extends BasaltEvent {
  constructor() {
    super('basalt-quiz-complete', null);
  }
}

declare global {
  interface HTMLElementEventMap {
    'basalt-quiz-start': QuizStartEvent;
    'basalt-quiz-step': QuizStepEvent;
    'basalt-quiz-complete': QuizCompleteEvent;
  }
}
