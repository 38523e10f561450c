import {fixture, html} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import '../../src/widgets/safety-check/safety-check.define.js';
import type {BasaltSafetyCheck} from '../../src/widgets/safety-check/safety-check.js';

/** An answer, and what is ticked for it. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  clear: ['none'],
  tell: ['oil-allergy', 'metal-implant'],
  ask: ['pregnancy', 'oil-allergy'],
  postpone: ['sunburn'],
  clinician: ['blood-clot', 'sunburn'],
  'red-flag': ['weight-loss', 'blood-clot'],
  emergency: ['both-legs', 'weight-loss', 'oil-allergy'],
};

export const stops = ['postpone', 'clinician', 'red-flag', 'emergency'];

/** Somebody who uses the check, by what is on screen. */
export class SafetyVisitor {
  constructor(readonly check: BasaltSafetyCheck) {}

  static async arrives(
    page: TemplateResult = html`<basalt-safety-check></basalt-safety-check>`,
  ): Promise<SafetyVisitor> {
    const root = await fixture(page);
    const check = root.matches('basalt-safety-check')
      ? root
      : root.querySelector('basalt-safety-check')!;
    const visitor = new SafetyVisitor(check as BasaltSafetyCheck);
    await visitor.until(() => visitor.find('[part="search"]'));
    return visitor;
  }

  find<Found extends Element = HTMLElement>(selector: string): Found | null {
    return this.check.renderRoot.querySelector<Found>(selector);
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.check.renderRoot.querySelectorAll<Found>(selector)];
  }

  box(id: string): HTMLInputElement {
    return this.find<HTMLInputElement>(`input[value="${id}"]`)!;
  }

  get ids(): string[] {
    return this.all<HTMLInputElement>('[type="checkbox"]').map(({value}) => value);
  }

  /** All that can be read of the answer now. */
  get answer(): string {
    return this.find('[part="result"]')!.innerText.replace(/[\u2066\u2069]/g, '');
  }

  get announced(): string {
    return this.find('[part="result"] [role="status"]')!.innerText.trim();
  }

  async until(what: () => unknown) {
    while (!what()) await new Promise(requestAnimationFrame);
    await this.check.updateComplete;
  }

  async ticks(...ids: readonly string[]): Promise<this> {
    for (const id of ids) {
      this.box(id).click();
      await this.check.updateComplete;
    }
    return this;
  }

  async seeks(text: string) {
    const field = this.find<HTMLInputElement>('[part="search"]')!;
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await this.check.updateComplete;
  }

  async presses(part: string) {
    this.find(`[part="${part}"]`)!.click();
    await this.check.updateComplete;
    await new Promise((go) => setTimeout(go));
  }

  async sees() {
    await this.presses('done');
  }

  /** Reasons and sources are there. */
  async informed() {
    await this.until(() => this.find('[part="result"] li p'));
  }
}
