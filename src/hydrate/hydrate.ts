/**
 * For pages that a server rendered with `@lit-labs/ssr`: import this before anything else of ours
 * or of Lit. What the server wrote is taken over as it is, and at once becomes what the widget has
 * to show on this page, before anything is painted.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

import {adoptStyles, type CSSResultOrNative} from 'lit';

import {BasaltElement} from '../base/basalt-element.js';
import {servedView} from '../base/served.js';

interface Inside {
  createRenderRoot(): ShadowRoot;
  update(changed: Map<PropertyKey, unknown>): void;
  render(): unknown;
}

const inside = BasaltElement.prototype as unknown as Inside;
const {createRenderRoot, update, render} = inside;
/** Those that show what a server wrote. */
const served = new WeakSet<object>();

inside.createRenderRoot = function (this: BasaltElement) {
  if (this.shadowRoot) served.add(this);
  return createRenderRoot.call(this);
};

inside.render = function () {
  return served.has(this) ? servedView() : render.call(this);
};

inside.update = function (this: BasaltElement & Inside, changed) {
  update.call(this, changed);
  if (!served.delete(this)) return;
  // A policy may have refused the server's <style>; the sheets of the script it does not.
  const root = this.shadowRoot!;
  root.querySelector('style')?.remove();
  const {elementStyles} = this.constructor as unknown as {elementStyles: CSSResultOrNative[]};
  adoptStyles(root, elementStyles);
  update.call(this, changed);
};
