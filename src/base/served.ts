import {html, type LitElement} from 'lit';

type Inside = {willUpdate: () => void; render: () => unknown};
type Class = {shadowRootOptions: ShadowRootInit; elementStyles: unknown[]};

/** Nothing is attached by this mode: the template stays an empty one among the children. */
const NONE = 'none' as ShadowRootMode;

/**
 * What a server writes into a widget's shadow root: the page's own content, where it stands before
 * the script. What a widget makes of it depends on the page around it, which no server has.
 */
export const servedView = (): unknown => html`<div class="root inherit"><slot></slot></div>`;

const rootless = new WeakSet<object>();

/** Whether a server sends an element as its children alone. */
export const isRootless = (element: object): boolean => rootless.has(element);

/**
 * Turns an element into one that a server can render. A widget that assigns its slots itself is
 * served without a shadow root: a declared one could never become such a root, and it would show
 * nothing before the script.
 */
export function serve(element: LitElement): void {
  const inside = element as unknown as Inside;
  inside.willUpdate = () => undefined;
  inside.render = servedView;
  const made = element.constructor as unknown as Class;
  if (made.shadowRootOptions.slotAssignment !== 'manual') return;
  rootless.add(element);
  // Where the server does not know better (see hydrate/server.ts), its template is an empty one.
  made.shadowRootOptions = {...made.shadowRootOptions, mode: NONE};
  made.elementStyles = [];
  inside.render = () => '';
}
