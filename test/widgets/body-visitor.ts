import {fixture, html} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import '../../src/widgets/body-map/body-map.define.js';
import type {BasaltBodyMap} from '../../src/widgets/body-map/body-map.js';

/** Somebody who fills in a form with a body map, by what is on screen. */
export class BodyVisitor {
  constructor(readonly map: BasaltBodyMap) {}

  static async arrives(
    page: TemplateResult = html`<basalt-body-map name="sore"></basalt-body-map>`,
  ): Promise<BodyVisitor> {
    const root = await fixture(page);
    const map = root.matches('basalt-body-map') ? root : root.querySelector('basalt-body-map')!;
    const visitor = new BodyVisitor(map as BasaltBodyMap);
    await visitor.until(() => visitor.find('[data-region]'));
    return visitor;
  }

  find<Found extends Element = HTMLElement>(selector: string): Found | null {
    return this.map.renderRoot.querySelector<Found>(selector);
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.map.renderRoot.querySelectorAll<Found>(selector)];
  }

  region(id: string): SVGGElement {
    return this.find<SVGGElement>(`[data-region="${id}"]`)!;
  }

  /** What the keyboard is on. */
  get at(): string | undefined {
    return (this.map.shadowRoot!.activeElement as SVGElement | null)?.dataset['region'];
  }

  get chosen(): string[] {
    return this.all<SVGElement>('[aria-checked="true"]').map(({dataset}) => dataset['region']!);
  }

  get error(): string {
    return this.find('[part="error"]')!.innerText.trim();
  }

  async until(what: () => unknown) {
    while (!what()) await new Promise(requestAnimationFrame);
    await this.map.updateComplete;
  }

  /** Presses a region as a key or a screen reader does: without a place. */
  async points(...ids: string[]) {
    for (const id of ids) this.region(id).dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await this.map.updateComplete;
  }

  async ticks(...ids: string[]) {
    for (const id of ids) {
      this.find<HTMLInputElement>(`input[value="${id}"]`)!.click();
      await this.map.updateComplete;
    }
  }

  async rates(id: string, pain: string) {
    const place = this.chosen.indexOf(id);
    const selects = () => this.all<HTMLSelectElement>('.chosen select');
    await this.until(() => selects()[place]);
    const select = selects()[place]!;
    select.value = pain;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.map.updateComplete;
  }
}
