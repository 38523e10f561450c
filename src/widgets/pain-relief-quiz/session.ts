import type {Profile} from '../../domain/profile/profile-types.js';
import {loadReasonsWords} from '../../localize/words/reasons.js';
import {choiceStyles} from '../../parts/choice.styles.js';
import {haltStyles} from '../../parts/safety/halt.styles.js';
import {holdBooking} from '../../parts/safety/hold-booking.js';
import {pageProfile} from '../../services/profile.js';
import {warningTokens} from '../../tokens/warning.styles.js';
import {endingStyles} from './ending.styles.js';
import {checkPage, hasBooker} from './page-facts.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';
import {QuizCompleteEvent, QuizStartEvent, QuizStepEvent} from './pain-relief-quiz.events.js';
import {questionStyles} from './question.styles.js';
import type {Questionnaire} from './questionnaire.js';
import {afterView, resultView} from './result-view.js';
import {stepView} from './step-view.js';
import {stopView} from './stop-view.js';
import {type Answer, Visit} from './visit.js';

const looks = [warningTokens, choiceStyles, questionStyles, endingStyles, haltStyles];

/** A quiz that was begun: what is on its screens, and what a visitor can do there. */
export class QuizSession {
  readonly visit: Visit;
  /** False while the visitor has gone back to the first screen. */
  asking = true;
  /** The visitor wanted to go on without an answer. */
  unanswered = false;
  /** The spa's own facts, once they are read. */
  profile: Profile = {};
  #told = 0;

  constructor(
    readonly host: BasaltPainReliefQuiz,
    readonly questionnaire: Questionnaire,
  ) {
    this.visit = new Visit(questionnaire);
    const sheets = host.shadowRoot!.adoptedStyleSheets;
    for (const {styleSheet} of looks) {
      if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
    }
    checkPage(host);
    holdBooking(host, () => (host.result?.cta === 'none' ? '' : undefined));
    void this.#gather();
  }

  /** What is on screen: a question, a suggestion, or a stop. */
  get stage(): 'step' | 'result' | 'stop' {
    const {ending} = this.visit;
    return !ending ? 'step' : ending.cta === 'none' ? 'stop' : 'result';
  }

  /** Whether the page's own way to book stands beside what is on screen. */
  get books(): boolean {
    return this.visit.ending?.cta === 'book' && hasBooker(this.host);
  }

  view() {
    return {step: stepView, result: resultView, stop: stopView}[this.stage](this);
  }

  /** What stands below the page's own way to book. */
  after() {
    return this.stage === 'result' ? afterView(this) : undefined;
  }

  readonly choose = (answer: Answer | undefined) => {
    this.#began();
    this.visit.answer = answer;
    this.unanswered = false;
    this.host.requestUpdate();
  };

  readonly chooseCountry = (country: string) => {
    this.visit.country = country;
    this.host.requestUpdate();
  };

  readonly advance = (event: Event) => {
    event.preventDefault();
    this.#began();
    if (this.visit.answer === undefined) {
      this.unanswered = true;
      this.host.requestUpdate();
    } else {
      this.visit.advance(this.#offered());
      void this.arrive();
    }
  };

  readonly back = () => {
    this.asking = this.visit.back();
    void this.arrive();
  };

  /** Goes back to a screen that the visitor has continued from. Any other is left alone. */
  goTo(id: string) {
    if (this.visit.goTo(id)) void this.arrive(false);
  }

  readonly startAgain = () => {
    this.asking = false;
    this.host.reset();
    void this.arrive();
  };

  /** Tells the page how far the visitor is, and brings them to the heading of the new screen. */
  async arrive(focus = true) {
    this.unanswered = false;
    if (this.asking) this.#tell();
    this.host.requestUpdate();
    await this.host.updateComplete;
    const heading = this.host.renderRoot.querySelector<HTMLElement>('[tabindex]');
    if (!heading || !focus) return;
    heading.focus({preventScroll: true});
    const {top, bottom} = heading.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) this.host.scrollIntoView({behavior: 'instant'});
  }

  /** A quiz that stood there begun is so only when the visitor does something. */
  #began() {
    if (!this.#told) this.#tell();
  }

  // A stop tells the page nothing, nor does the way back from it: the visitor might just have left.
  #tell() {
    const {ending, progress} = this.visit;
    const {step, total} = progress.told;
    const reached = ending ? total + 1 : step;
    if (this.stage === 'stop' || reached === this.#told) return;
    if (!this.#told) this.host.dispatchEvent(new QuizStartEvent());
    this.#told = reached;
    this.host.dispatchEvent(ending ? new QuizCompleteEvent() : new QuizStepEvent(reached, total));
  }

  // The massages the spa sells, when its profile lists any that the quiz knows; else it sells all.
  #offered() {
    const services = this.questionnaire.rules.outcomes.map(({id}) => id);
    const ids = this.profile.treatments?.map(({id}) => id);
    const known = ids?.filter((id) => services.includes(id));
    return known?.length ? known : undefined;
  }

  async #gather() {
    const reasons = loadReasonsWords().catch(() => undefined);
    this.profile = await pageProfile();
    this.host.requestUpdate();
    this.questionnaire.reasons = await reasons;
    this.host.requestUpdate();
  }
}
