/**
 * The classes and types of Basalt. Importing this registers nothing: import
 * `basalt-widgets/define/<name>` for that, or use the loader.
 */
export {BasaltElement} from './base/basalt-element.js';
export {BasaltEvent} from './base/basalt-event.js';
export {getLocale, setLocale, setOwnWords} from './localize/locale.js';
export {ownWords} from './localize/own-words.js';
export {BasaltBenefitsArticle} from './widgets/benefits-article/benefits-article.js';
export {BasaltBenefitsCarousel} from './widgets/benefits-carousel/benefits-carousel.js';
export type {BenefitsCarouselChangeEvent} from './widgets/benefits-carousel/benefits-carousel.events.js';
export {BasaltBodyMap} from './widgets/body-map/body-map.js';
export type {BodyChangeEvent} from './widgets/body-map/body-map.events.js';
export {BasaltBookNow} from './widgets/book-now/book-now.js';
export type {BookRequestEvent} from './widgets/book-now/book-now.events.js';
export type {BookCompleteEvent, BookOpenEvent} from './widgets/book-now/book-told.events.js';
export {BasaltDiagnostics} from './widgets/diagnostics/diagnostics.js';
export {BasaltPainReliefQuiz} from './widgets/pain-relief-quiz/pain-relief-quiz.js';
export type {
  QuizCompleteEvent,
  QuizStartEvent,
  QuizStepEvent,
} from './widgets/pain-relief-quiz/pain-relief-quiz.events.js';
export {BasaltSafetyCheck} from './widgets/safety-check/safety-check.js';
export type {SafetyDoneEvent} from './widgets/safety-check/safety-check.events.js';
export {BasaltSessionGuide} from './widgets/session-guide/session-guide.js';
export {BasaltTreatmentMenu} from './widgets/treatment-menu/treatment-menu.js';
export type {TreatmentChooseEvent} from './widgets/treatment-menu/treatment-menu.events.js';
