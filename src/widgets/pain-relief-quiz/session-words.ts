import {getLocale} from '../../localize/locale.js';
import {loadReasonsWords} from '../../localize/words/reasons.js';
import {pageProfile} from '../../services/profile.js';
import {loadWords} from './course.js';
import type {QuizSession} from './session.js';

/** What is said in a quiz that was begun, beyond its questions; and all of it in another language. */
export class SessionWords {
  #locale = getLocale();

  constructor(readonly session: QuizSession) {}

  /** Brings the spa's own facts, and the reasons: every ending stands without. */
  async gather() {
    const {session} = this;
    const reasons = loadReasonsWords().catch(() => undefined);
    session.profile = await pageProfile();
    session.host.requestUpdate();
    session.questionnaire.reasons = await reasons;
    session.host.requestUpdate();
  }

  /** Goes with a page that changes its language: the answers and the place stay as they are. */
  follow(): void {
    if (this.#locale !== getLocale()) void this.#reword();
  }

  async #reword() {
    const {host, questionnaire} = this.session;
    const locale = (this.#locale = getLocale());
    const reasons = loadReasonsWords().catch(() => undefined);
    const [quiz, safety] = await loadWords();
    // The page may have changed it again.
    if (locale !== getLocale()) return;
    Object.assign(questionnaire, {quiz, safety, reasons: (await reasons) ?? questionnaire.reasons});
    host.requestUpdate();
  }
}
