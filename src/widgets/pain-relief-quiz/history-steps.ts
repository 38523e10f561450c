import type {ReactiveController} from 'lit';

import {warn} from '../../services/diagnostics.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';

/** The steps on the way to an entry, of every quiz on the page: whose, and its number. */
type Way = readonly (readonly [quiz: number, step: number])[];

/** Tells the quizzes of a page apart, and says nothing else. */
const numbers = new WeakMap<Element, number>();
let count = 0;
/** The way to the entry that the browser is at, or will be in a moment. */
let way: Way = [];

/**
 * Lets the browser's Back lead to the question before. An entry has the numbers that the page was
 * told by `basalt-quiz-step`, so it tells nothing that the events do not; the address stays as it
 * is. A stop makes no entry, and neither does a question that only some are asked.
 */
export class HistorySteps implements ReactiveController {
  /** The step that the browser's entry is of; 0 before the quiz. */
  #at: number;
  /** Where the page was before the first step. */
  #address = location.href;
  readonly #quiz: number;

  constructor(
    readonly host: BasaltPainReliefQuiz,
    readonly revisit: (step: number) => void,
  ) {
    if (host.history !== 'steps') {
      warn(host, `history="${host.history}" is not known. Write history="steps", or leave it out.`);
    }
    if (!numbers.has(host)) numbers.set(host, ++count);
    this.#quiz = numbers.get(host)!;
    this.#at = this.#look();
    host.addController(this);
  }

  hostConnected() {
    addEventListener('popstate', this.#moved);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#moved);
  }

  /** The visitor came to a step: further on are new entries, back again is an older one. */
  reach(step: number): void {
    if (this.host.history !== 'steps') return;
    try {
      if (step < this.#at) this.#goBack(step);
      while (step > this.#at) this.#push(this.#at + 1);
    } catch {
      // A page in a sandbox may have no history of its own: the quiz does without.
    }
  }

  /** Goes back to where the page was before the quiz, for one that will not be gone on with. */
  end(): void {
    this.reach(0);
    this.hostDisconnected();
    this.host.removeController(this);
  }

  #push(step: number) {
    const {state} = history as {state: unknown};
    const others = typeof state === 'object' ? state : {};
    const further: Way = [...way, [this.#quiz, step]];
    history.pushState({...others, basaltQuiz: further}, '');
    if (!this.#at) this.#address = location.href;
    way = further;
    this.#at = step;
  }

  // Only from an entry of ours, and only as far as they are of this quiz: nobody is taken away from
  // where a link or another quiz has brought them.
  #goBack(step: number) {
    if (!wayHere()) return;
    const later = [...way].reverse();
    const first = later.findIndex(([quiz, at]) => quiz !== this.#quiz || at <= step);
    const entries = first < 0 ? later.length : first;
    if (!entries) return;
    history.go(-entries);
    // The browser takes its time; where it will arrive is no news then.
    way = way.slice(0, -entries);
    this.#at = this.#step;
  }

  readonly #moved = () => {
    const before = this.#at;
    this.#at = this.#look();
    if (this.#at !== before) this.revisit(this.#at);
  };

  /** Reads the entry that the browser is at, and says of which step it is. */
  #look(): number {
    const here = wayHere();
    // An entry without a step at another address is a link within the page, and no step back.
    if (here || location.href === this.#address) way = here ?? [];
    return this.#step;
  }

  get #step(): number {
    return Number([...way].reverse().find(([quiz]) => quiz === this.#quiz)?.[1] ?? 0);
  }
}

function wayHere(): Way | undefined {
  try {
    const {basaltQuiz} = history.state as {basaltQuiz?: unknown};
    return Array.isArray(basaltQuiz)
      ? (basaltQuiz.filter(Array.isArray) as unknown as Way)
      : undefined;
  } catch {
    return undefined;
  }
}
