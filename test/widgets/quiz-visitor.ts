import {fixture, html} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {stepsOf} from '../../src/widgets/pain-relief-quiz/steps.js';
import type {Answer} from '../../src/widgets/pain-relief-quiz/visit.js';
import '../../src/widgets/pain-relief-quiz/pain-relief-quiz.define.js';
import type {BasaltPainReliefQuiz} from '../../src/widgets/pain-relief-quiz/pain-relief-quiz.js';

/** The screens of the shipped quiz. */
export const steps = stepsOf(quizRules);

type Said = Readonly<Record<string, Answer>>;

/** Nothing ticked, no pain to speak of, and a liking for heat: ends with hot stones. */
export const untroubled: Said = {
  redFlags: [],
  contraindications: [],
  area: 'lower-back',
  duration: 'subacute',
  intensity: 3,
  worse: 'sitting',
  stress: 'low',
  sleep: 'good',
  stiffness: 'some',
  heat: 'love',
  goal: 'ease-tight',
};

/** The untroubled answers up to a step, which is left open. */
export const upTo = (id: string): Said => {
  const asked = steps.map((step) => step.id);
  return Object.fromEntries(
    asked.slice(0, asked.indexOf(id)).map((each) => [each, untroubled[each]!]),
  );
};

/** A kind of ending, and answers that lead there. */
export const endings: Readonly<Record<string, Said>> = {
  book: untroubled,
  tell: {
    ...untroubled,
    contraindications: ['metal-implant', 'varicose-veins'],
    duration: 'chronic',
  },
  enquire: {...untroubled, contraindications: ['pregnancy'], area: 'back-one-leg'},
  emergency: {redFlags: ['bladder-bowel']},
  'red-flag': {redFlags: ['weight-loss']},
  clinician: {redFlags: [], contraindications: ['blood-clot', 'oil-allergy']},
  postpone: {redFlags: [], contraindications: ['sunburn']},
  'severe-pain': {...untroubled, intensity: 9},
  'never-eases': {...untroubled, worse: 'rest-night'},
};

/** Somebody who takes the quiz, by what is on screen. */
export class Visitor {
  constructor(readonly quiz: BasaltPainReliefQuiz) {}

  static async arrives(
    quiz: TemplateResult = html`<basalt-pain-relief-quiz></basalt-pain-relief-quiz>`,
  ) {
    return new Visitor(await fixture<BasaltPainReliefQuiz>(quiz));
  }

  find<Found extends Element = HTMLElement>(selector: string): Found | null {
    return this.quiz.renderRoot.querySelector<Found>(selector);
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.quiz.renderRoot.querySelectorAll<Found>(selector)];
  }

  get heading() {
    return this.find('[part="heading"]')!;
  }

  /** All that can be read on the screen now. */
  get reads(): string {
    return (this.find('.root > div') as HTMLElement).innerText.replace(/[\u2066\u2069]/g, '');
  }

  get alert(): string {
    return this.find('[role="alert"]')!.textContent!.trim();
  }

  button(name: string): HTMLButtonElement {
    return this.all<HTMLButtonElement>('button').find((each) => each.textContent!.trim() === name)!;
  }

  async presses(name: string) {
    this.button(name).click();
    await this.quiz.updateComplete;
  }

  async until(what: () => unknown) {
    while (!what()) await new Promise(requestAnimationFrame);
    await this.quiz.updateComplete;
  }

  async begins(): Promise<this> {
    await this.presses('Begin');
    await this.until(() => this.find('form'));
    return this;
  }

  async ticks(...ids: string[]) {
    for (const id of ids) this.find<HTMLInputElement>(`input[value="${id}"]`)!.click();
    await this.quiz.updateComplete;
  }

  async chooses(answer: string | number, from: readonly (string | number)[]) {
    this.all<HTMLInputElement>('input[type="radio"]')[from.indexOf(answer)]!.click();
    await this.quiz.updateComplete;
  }

  /** Answers what is on screen and goes on. */
  async answers(said: Said) {
    const step = steps.find(({id}) => this.isAt(id))!;
    const answer = said[step.id]!;
    if (step.type === 'gate') {
      const ids = answer as readonly string[];
      await this.ticks(...(ids.length ? ids : ['none']));
    } else {
      await this.chooses(answer as string | number, step.values);
    }
    await this.presses('Continue');
  }

  /** Whether a step is on screen, told by what can be chosen there. */
  isAt(id: string): boolean {
    const step = steps.find((each) => each.id === id)!;
    if (step.type === 'gate') return Boolean(this.find(`input[value="${step.conditions[0]!.id}"]`));
    return Boolean(this.find('form')) && this.heading.textContent!.trim() === titles[id];
  }

  /** Begins, and answers for as long as there is something to answer with. */
  async takes(said: Said): Promise<this> {
    await this.begins();
    for (const {id} of steps)
      if (!this.quiz.result && said[id] !== undefined) await this.answers(said);
    return this;
  }
}

const titles: Record<string, string> = {
  area: 'Where would you most like care?',
  duration: 'How long has it bothered you?',
  intensity: 'How strong is it right now, from 0 to 10?',
  worse: 'What makes it worse?',
  stress: 'How stressed have you felt this week?',
  sleep: 'How have you been sleeping?',
  stiffness: 'How stiff does your back feel when you move?',
  heat: 'How do you feel about heat?',
  goal: 'What would make this visit worth it?',
};
