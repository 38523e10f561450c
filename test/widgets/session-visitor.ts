import {fixture, html} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import '../../src/widgets/session-guide/session-guide.define.js';
import type {BasaltSessionGuide} from '../../src/widgets/session-guide/session-guide.js';

/** Somebody who reads the guide, by what is on screen. */
export class SessionVisitor {
  constructor(readonly guide: BasaltSessionGuide) {}

  static async arrives(
    page: TemplateResult = html`<basalt-session-guide></basalt-session-guide>`,
  ): Promise<SessionVisitor> {
    const root = await fixture(page);
    const guide = root.matches('basalt-session-guide')
      ? root
      : root.querySelector('basalt-session-guide')!;
    const visitor = new SessionVisitor(guide as BasaltSessionGuide);
    await visitor.until(() => visitor.find('[part="print"]'));
    return visitor;
  }

  find<Found extends Element = HTMLElement>(selector: string): Found | null {
    return this.guide.renderRoot.querySelector<Found>(selector);
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.guide.renderRoot.querySelectorAll<Found>(selector)];
  }

  get slider(): HTMLInputElement {
    return this.find<HTMLInputElement>('[part="slider"]')!;
  }

  /** What a screen reader says of the slider. */
  get said(): string {
    return this.slider.ariaValueText ?? this.slider.getAttribute('aria-valuetext')!;
  }

  get titles(): string[] {
    return this.all('.steps button').map(({innerText}) => innerText.trim());
  }

  /** The step that is looked at, in the list. */
  get step(): string | undefined {
    return this.find('[aria-current="step"]')?.innerText.trim();
  }

  /** How many stones lie on the drawn back. */
  get stones(): number {
    return this.all('.on').length;
  }

  async until(what: () => unknown) {
    while (!what()) await new Promise(requestAnimationFrame);
    await this.guide.updateComplete;
  }

  async moves(minute: number) {
    this.slider.value = String(minute);
    this.slider.dispatchEvent(new Event('input', {bubbles: true}));
    await this.guide.updateComplete;
  }

  async presses(title: string) {
    this.all('.steps button')
      .find(({innerText}) => innerText.trim() === title)!
      .click();
    await this.guide.updateComplete;
  }

  async chooses(place: 0 | 1) {
    this.all('[type="radio"]')[place]!.click();
    await this.guide.updateComplete;
  }

  /** Acts for the first time, and what comes then is there. */
  async acts() {
    dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift'}));
    await this.until(() => this.find('details ul'));
  }
}
