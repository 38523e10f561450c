import {html, nothing} from 'lit';

import {endingText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import type {QuizSession} from './session.js';

const TAG = 'basalt-treatment-menu';

/** A menu of ours, as much of it as a quiz knows: a widget never imports another. */
interface Menu extends HTMLElement {
  draws?(treatment: string): boolean;
  show?(treatment: string): Promise<void>;
  readonly updateComplete?: Promise<unknown>;
}

const menus = () => [...document.querySelectorAll<Menu>(TAG)];

/** Looks again once the page's menus know what they have. They come with the quiz's beginning. */
export async function awaitMenus({host}: QuizSession): Promise<void> {
  // On a page without one its name may never be taken, and the promise would keep the quiz.
  if (!menus().length) return;
  await customElements.whenDefined(TAG);
  await Promise.all(menus().flatMap(({updateComplete}) => updateComplete ?? []));
  host.requestUpdate();
}

/**
 * A button that brings the visitor to the suggestion in the page's menu, where it stands out. Only
 * with a menu that draws it itself: a mark in the page's own list would tell the page.
 */
export const menuLinkView = ({host, visit}: QuizSession) => {
  const {outcome, cta} = visit.ending!;
  const menu = cta === 'book' && menus().find((each) => each.draws?.(outcome));
  if (!menu) return nothing;
  const go = () => {
    host.close();
    void menu.show!(outcome);
  };
  return html`<div class="row in-menu">
    <button type="button" class="btn quiet" part="menu" @click=${go}>${text.inMenu()}</button>
  </div>`;
};
