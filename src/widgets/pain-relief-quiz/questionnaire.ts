import {quizRules} from '../../domain/generated/quiz-rules.js';
import type {OwnQuiz} from '../../domain/quiz/own-quiz-types.js';
import type {QuizRules} from '../../domain/quiz/quiz-types.js';
import type {QuizWords} from '../../localize/words/quiz.js';
import type {ReasonsWords} from '../../localize/words/reasons.js';
import type {SafetyWords} from '../../localize/words/safety.js';
import type {ConditionReason} from '../../parts/safety/condition-view.js';
import type {ConditionWords} from '../../parts/safety/checks-view.js';
import {type Step, stepsOf} from './steps.js';

/** The words of a question. Which of them there are depends on its kind. */
export interface QuestionWords {
  title: string;
  help?: string;
  option: Readonly<Record<string, string | undefined>>;
  min?: string;
  max?: string;
  note?: Readonly<Record<string, string>>;
}

/** What a massage is called, what it is, and whom it suits. */
export interface ServiceWords {
  title: string;
  summary: string;
  why: string;
}

/** The rules of the shipped quiz, or of the spa's own. */
export const rulesOf = (own?: OwnQuiz): QuizRules => own?.rules ?? quizRules;

/**
 * What a quiz asks and what it can say: the shipped one, or the spa's own. The safety questions and
 * the stops are the shipped ones in both.
 */
export class Questionnaire {
  readonly rules: QuizRules;
  readonly steps: readonly Step[];
  /** Why a condition matters, once that is there: an ending stands without. */
  reasons?: ReasonsWords;

  /** The words are those of the page's language, and change with it. */
  constructor(
    public quiz: QuizWords,
    public safety: SafetyWords,
    readonly own?: OwnQuiz,
  ) {
    this.rules = rulesOf(own);
    this.steps = stepsOf(this.rules);
  }

  question(id: string): QuestionWords {
    const own = this.own?.words.question[id];
    if (!own) return this.quiz[id as 'area'];
    // A place on the body has a name already.
    return {...own, option: {...this.quiz.area.option, ...own.option}};
  }

  service(id: string): ServiceWords {
    return this.own?.words.outcome[id] ?? this.quiz.outcome[id as 'hot-stone-60'];
  }

  condition(part: string, id: string): ConditionWords {
    return this.own?.words.condition[id] ?? this.safety[part as 'redFlags'][id as 'both-legs'];
  }

  reason(part: string, id: string): ConditionReason | undefined {
    return (
      this.own?.words.condition[id] ??
      this.reasons?.[part as 'contraindications'][id as 'pregnancy']
    );
  }
}
