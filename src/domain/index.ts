export {dots} from './benefits/grade.js';
export type {
  Benefit,
  BenefitFacts,
  Benefits,
  CheckedCitation,
  Citation,
  EvidenceFacts,
  Grade,
} from './benefits/benefit-types.js';
export {bookingUrl} from './booking/booking-url.js';
export type {BookingAddress, BookingMessage, BookingRequest} from './booking/booking-types.js';
export {detectProvider, frameable, takesNotes} from './booking/detect-provider.js';
export {fittingNotes, LONGEST_NOTES} from './booking/fitting-notes.js';
export {providerName} from './booking/provider-names.js';
export type {FrameContext, FrameMessage} from './booking/read-message-with.js';
export {confirmsBooking, handshake, readBookingMessage} from './booking/read-booking-message.js';
export {safeUrl} from './booking/safe-url.js';
export {calendarFile} from './calendar/calendar-file.js';
export {googleCalendarLink, outlookCalendarLink} from './calendar/calendar-links.js';
export type {CalendarEvent} from './calendar/calendar-types.js';
export type {
  ClaimFinding,
  Claims,
  ClaimScope,
  ClaimSeverity,
  Disclaimer,
  LintOptions,
} from './claims/claims-types.js';
export {reasonFor} from './claims/compile-rules.js';
export {disclaimersFor} from './claims/disclaimers-for.js';
export type {DisclaimerPlace} from './claims/disclaimers-for.js';
export {lintClaims} from './claims/lint-claims.js';
export {benefits} from './generated/benefits.js';
export {claims} from './generated/claims.js';
export {quiz} from './generated/quiz.js';
export {safety} from './generated/safety.js';
export type {Day, Opening, OpeningHours} from './hours/hours-types.js';
export {openingAt} from './hours/opening-at.js';
export {isMarket} from './market.js';
export type {Market} from './market.js';
export type {Problem} from './problem.js';
export {checkProfile} from './profile/check-profile.js';
export {findTreatment, sessionsOf} from './profile/find-treatment.js';
export type {TreatmentSession} from './profile/find-treatment.js';
export {parseProfile} from './profile/parse-profile.js';
export type {AddOn, Profile, ProfileTreatment, TreatmentPrice} from './profile/profile-types.js';
export {evaluateQuiz} from './quiz/evaluate-quiz.js';
export type {OwnQuestionWords, OwnQuiz, OwnQuizWords} from './quiz/own-quiz-types.js';
export {parseQuiz} from './quiz/parse-quiz.js';
export type {
  Quiz,
  QuizAnswers,
  QuizOptions,
  QuizReason,
  QuizResult,
  QuizRules,
  ShowIf,
} from './quiz/quiz-types.js';
export {shownQuestions} from './quiz/shown-questions.js';
export {checkSafety} from './safety/check-safety.js';
export {sessionLength, sessionSchedule, stepAt} from './session/schedule.js';
export type {ScheduledStep} from './session/schedule.js';
export type {SessionLength, StonePlace, StoneUse} from './session/session-types.js';
export {stonesOn} from './session/stones.js';
export {stopVariant} from './safety/stop-variant.js';
export type {SafetyStop} from './safety/stop-variant.js';
export type {
  Safety,
  SafetyItem,
  SafetyLevel,
  SafetyLists,
  SafetyResult,
  SafetyRules,
} from './safety/safety-types.js';
