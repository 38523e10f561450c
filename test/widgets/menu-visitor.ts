import {fixture, html} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import '../../src/widgets/treatment-menu/treatment-menu.define.js';
import type {BasaltTreatmentMenu} from '../../src/widgets/treatment-menu/treatment-menu.js';

/** Text as it is read: spaces of every kind and marks of direction make no difference. */
export const plain = (text: string) =>
  text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export async function until(what: () => unknown) {
  while (!what()) await new Promise(requestAnimationFrame);
}

/** Somebody who reads a menu and books from it. */
export class MenuVisitor {
  constructor(
    readonly page: Element,
    readonly menu: BasaltTreatmentMenu,
  ) {}

  static async arrives(
    page: TemplateResult = html`<basalt-treatment-menu></basalt-treatment-menu>`,
  ) {
    const root = await fixture(html`<div>${page}</div>`);
    const menu = root.querySelector<BasaltTreatmentMenu>('basalt-treatment-menu')!;
    await menu.updateComplete;
    return new MenuVisitor(root, menu);
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.menu.renderRoot.querySelectorAll<Found>(selector)];
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.all<Found>(selector)[0] ?? null;
  }

  /** All that the menu itself says. */
  get reads(): string {
    return plain(this.find('.root')!.innerText);
  }

  get names(): string[] {
    return this.all('.name').map(({textContent}) => plain(textContent));
  }

  get prices(): string[] {
    return this.all('.price').map(({innerText}) => plain(innerText));
  }

  get links(): string[] {
    return this.all<HTMLAnchorElement>('a[href]').map(({href}) => href);
  }

  async chooses(label: 'minutes' | 'need', value: string) {
    const select = this.find<HTMLSelectElement>(`select[name="${label}"]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.menu.updateComplete;
    return this;
  }

  /** Presses a link and gives the address that the menu goes to, or that the browser would. */
  async presses(link: HTMLAnchorElement, init: MouseEventInit = {}): Promise<string> {
    const {click} = HTMLAnchorElement.prototype;
    let address = '';
    HTMLAnchorElement.prototype.click = function () {
      // One that stands in the page is pressed; the copy of one leads away.
      if (this.isConnected || this.getRootNode() instanceof ShadowRoot) click.call(this);
      else address = this.href;
    };
    const stay = (event: Event) => {
      if (!event.defaultPrevented) address = link.href;
      event.preventDefault();
    };
    addEventListener('click', stay);
    link.dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init}),
    );
    await until(() => address);
    HTMLAnchorElement.prototype.click = click;
    removeEventListener('click', stay);
    return address;
  }
}

/** What an element tells the console meanwhile. */
export async function toldDuring(act: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (text: string) => void told.push(text);
  await act();
  console.warn = warn;
  return told;
}
