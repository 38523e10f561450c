/**
 * For servers that render with `@lit-labs/ssr`: import this beside the widgets. Those that assign
 * their slots themselves are then sent as the children that the page gave them, and no template.
 *
 * Its own `disableSsr` would do the same, but then takes all that follows for children of what it
 * left out, and they wait for ever to be hydrated (seen in 4.1.0).
 */
import {LitElementRenderer} from '@lit-labs/ssr';

import {isRootless} from '../base/served.js';

const renderer = LitElementRenderer.prototype;
const {renderShadow} = renderer;

renderer.renderShadow = function (info) {
  if (!isRootless(this.element)) return renderShadow.call(this, info);
  info.customElementHostStack.pop();
  return undefined;
};
