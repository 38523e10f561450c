import {findTreatment} from '../../domain/profile/find-treatment.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {bodyMapStyles} from '../../parts/body-map/body-map.styles.js';
import {choiceStyles} from '../../parts/choice.styles.js';
import {haltStyles} from '../../parts/safety/halt.styles.js';
import {holdBooking} from '../../parts/safety/hold-booking.js';
import {warningTokens} from '../../tokens/warning.styles.js';
import {endingStyles} from './ending.styles.js';
import {Handout} from './handout.js';
import {handoutStyles} from './handout.styles.js';
import {HistorySteps} from './history-steps.js';
import {leafletStyles} from './leaflet.styles.js';
import {awaitMenus} from './menu-link.js';
import {bringImages, checkPage, hasBooker, massagesSold} from './page-facts.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';
import {QuizCompleteEvent, QuizStartEvent, QuizStepEvent} from './pain-relief-quiz.events.js';
import {Pointing} from './pointing.js';
import {questionStyles} from './question.styles.js';
import {Questionnaire} from './questionnaire.js';
import type {Resume} from './resume.js';
import {afterView, resultView} from './result-view.js';
import {Sending} from './sending.js';
import {SessionWords} from './session-words.js';
import {stepView} from './step-view.js';
import {stopView} from './stop-view.js';
import {type Answer, Visit} from './visit.js';

const looks = [
  warningTokens,
  choiceStyles,
  bodyMapStyles,
  questionStyles,
  endingStyles,
  handoutStyles,
  haltStyles,
  leafletStyles,
];

/** A quiz that was begun: what is on its screens, and what a visitor can do there. */
export class QuizSession {
  readonly visit: Visit;
  /** False while the first screen stands: before the quiz, or when the visitor went back to it. */
  asking = false;
  /** The visitor wanted to go on without an answer. */
  unanswered = false;
  /** The spa's own facts, once they are read. */
  profile: Profile = {};
  readonly handout = new Handout(this);
  readonly sending: Sending;
  readonly pointing: Pointing;
  #told = 0;
  readonly #words = new SessionWords(this);
  readonly #history: HistorySteps | undefined;

  readonly questionnaire: Questionnaire;

  constructor(
    readonly host: BasaltPainReliefQuiz,
    readonly memory: Resume | undefined,
    ...words: ConstructorParameters<typeof Questionnaire>
  ) {
    this.questionnaire = new Questionnaire(...words);
    this.visit = new Visit(this.questionnaire);
    const kept = memory?.take();
    if (kept) this.visit.resume(kept);
    if (host.history) this.#history = new HistorySteps(host, this.#revisit);
    const sheets = host.shadowRoot!.adoptedStyleSheets;
    for (const {styleSheet} of looks) {
      if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
    }
    this.sending = new Sending(this);
    this.pointing = new Pointing(this);
    checkPage(host);
    bringImages(host);
    holdBooking(host, () => (host.result?.cta === 'none' ? '' : undefined));
    void this.#words.gather();
    void awaitMenus(this);
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
    this.#words.follow();
    return {step: stepView, result: resultView, stop: stopView}[this.stage](this);
  }

  /** What the spa itself has for the suggestion. */
  get offer(): ProfileTreatment | undefined {
    return findTreatment(this.profile.treatments, this.visit.ending?.outcome);
  }

  /** What stands below the page's own way to book. */
  after() {
    return this.stage === 'result' ? afterView(this) : undefined;
  }

  readonly choose = (answer: Answer | undefined, pointed = false) => {
    this.#began();
    if (!pointed) this.pointing.forget();
    this.visit.answer = answer;
    this.unanswered = false;
    this.memory?.note(this);
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
      this.visit.advance(massagesSold(this));
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
    this.host.reset();
    this.asking = false;
    void this.arrive();
  };

  /** Nobody steps through a quiz that is closed; its entries are there again when it is opened. */
  seen(is: boolean) {
    this.#history?.reach(is && this.asking && this.#told ? this.#reached : 0);
  }

  /** This session will not be gone on with. */
  end() {
    this.#history?.end();
    this.pointing.end();
  }

  /** Tells the page how far the visitor is, and brings them to the heading of the new screen. */
  async arrive(focus = true) {
    this.unanswered = false;
    this.handout.forget();
    this.sending.forget();
    if (this.asking) this.#tell();
    else this.#history?.reach(0);
    this.memory?.note(this);
    this.host.requestUpdate();
    await this.host.updateComplete;
    const heading = this.host.renderRoot.querySelector<HTMLElement>('[tabindex]');
    if (!heading || !focus) return;
    heading.focus({preventScroll: true});
    const {top, bottom} = heading.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    (heading.closest('.sheet > *') ?? this.host).scrollIntoView({behavior: 'instant'});
  }

  /** A quiz that stood there begun is so only when the visitor does something. */
  #began() {
    if (!this.#told) this.#tell();
  }

  // A stop tells the page nothing, nor does the way back from it: the visitor might just have left.
  #tell() {
    const {total} = this.visit.progress.told;
    const reached = this.#reached;
    this.#history?.reach(reached);
    if (this.stage === 'stop' || reached === this.#told) return;
    if (!this.#told) this.host.dispatchEvent(new QuizStartEvent());
    this.#told = reached;
    this.host.dispatchEvent(
      reached > total ? new QuizCompleteEvent() : new QuizStepEvent(reached, total),
    );
  }

  /** The number of what is on screen, as the page knows it: a stop has that of its question. */
  get #reached(): number {
    const {step, total} = this.visit.progress.told;
    return this.stage === 'result' ? total + 1 : step;
  }

  /** The browser went to the entry of a step, or to the one before the quiz. */
  readonly #revisit = (step: number) => {
    const {visit} = this;
    this.asking = step > 0;
    if (step < this.#reached) visit.rewind(step);
    else visit.proceed(() => this.#reached >= step, massagesSold(this));
    void this.arrive();
  };
}
