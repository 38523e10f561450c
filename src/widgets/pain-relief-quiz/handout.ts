import {printAlone} from '../../controllers/print-alone.js';
import type {QuizSession} from './session.js';
import {summaryOf} from './summary.js';

/** What a visitor takes along from a suggestion: its summary, copied or on paper. */
export class Handout {
  /** How copying went. Refused, the text is shown to be copied by hand. */
  copying: '' | 'done' | 'refused' = '';

  constructor(readonly session: QuizSession) {}

  readonly copy = async () => {
    const {host} = this.session;
    // Said anew each time: a screen reader reads a text only when it changes.
    this.forget();
    try {
      await navigator.clipboard.writeText(summaryOf(this.session));
      this.copying = 'done';
    } catch {
      // Denied, or the page is not secure and there is no clipboard at all.
      this.copying = 'refused';
    }
    host.requestUpdate();
    await host.updateComplete;
    const field = host.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  };

  readonly print = () => {
    this.forget();
    printAlone(this.session.host);
  };

  /** "Copied" was true for a moment; a text that is to be copied by hand stays. */
  readonly moveOn = () => {
    if (this.copying === 'done') this.forget();
  };

  forget() {
    this.copying = '';
    this.session.host.requestUpdate();
  }
}
