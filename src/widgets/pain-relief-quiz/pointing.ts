import {nextRegion} from '../../domain/body/next-region.js';
import {answersFrom, areasPointedAt, regionsOfQuiz} from '../../domain/body/quiz-answers.js';
import {BodyMap} from '../../parts/body-map/body-map.js';
import {RegionNames} from '../../parts/body-map/region-names.js';
import type {QuizSession} from './session.js';
import type {Step} from './steps.js';

/** The question whose answer may be known from the pains that were given with the places. */
const STRENGTH = 'intensity';

/**
 * The body that a visitor may point at, beside the list of the question about it. What they point at
 * chooses from that list, in sight, and the strongest pain answers how strong it is; neither is less
 * careful than their own choice would be (see `answersFrom`). What they choose from the list counts.
 */
export class Pointing {
  readonly map: BodyMap;
  readonly names: RegionNames;
  /** What the places answered of the strength, and the visitor has not changed since. */
  #strength: number | undefined;

  constructor(readonly session: QuizSession) {
    this.map = new BodyMap(
      session.host,
      regionsOfQuiz,
      () => this.#answer(),
      // Here already: a key is no request.
      () => Promise.resolve(nextRegion),
    );
    this.names = new RegionNames(session.host);
  }

  /** Whether a question asks for the areas that can be pointed at. A spa's own one may. */
  fits({type, ...step}: Step): boolean {
    return (
      (type === 'single' || type === 'body') &&
      'values' in step &&
      areasPointedAt.every((area) => step.values.includes(area))
    );
  }

  /** Somebody chose from the list instead. */
  forget() {
    if (this.fits(this.session.visit.step)) this.map.selection = undefined;
  }

  /** This session will not be gone on with. */
  end() {
    this.session.host.removeController(this.names);
  }

  #answer() {
    const {visit, questionnaire, choose} = this.session;
    const question = questionnaire.rules.questions.find(({id}) => id === visit.step.question);
    const areas = question && 'options' in question ? question.options : [];
    const {area, intensity} = answersFrom(this.map.selection, areas);
    this.#tellStrength(intensity);
    choose(area, true);
  }

  /** What a visitor said of the strength itself is never made less. */
  #tellStrength(strength: number | undefined) {
    const {visit, questionnaire} = this.session;
    const asked = questionnaire.rules.questions.find(({id}) => id === STRENGTH);
    if (asked?.type !== 'scale' || asked.min > 0 || asked.max < 10) return;
    const said = visit.answers[STRENGTH];
    const own = typeof said === 'number' && said !== this.#strength ? said : undefined;
    this.#strength = own === undefined || (strength ?? 0) > own ? strength : undefined;
    visit.answers = {...visit.answers, [STRENGTH]: this.#strength ?? own};
  }
}
