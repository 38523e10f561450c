import {Beside} from './beside.js';
import type {BasaltBookNow} from './book-now.js';
import {greetOnIntent} from './preconnect.js';
import {tell} from './tell.js';

const MODES = ['dialog', 'link', 'inline', 'bar'];

const besides = new WeakMap<Element, Beside>();
const bars = new WeakSet<Element>();

/** What only some buttons have: a bar, an early greeting, a line or a second link beside the button. */
export function extras(button: BasaltBookNow): void {
  const {mode} = button;
  const preconnect = button.getAttribute('preconnect');
  if (!MODES.includes(mode)) {
    tell(button, `mode="${String(mode)}" is none of ${MODES.join(', ')}, so it acts as dialog.`);
  }
  if (preconnect === 'hover') greetOnIntent(button);
  else if (preconnect !== null) {
    tell(button, `preconnect="${preconnect}" does nothing: write preconnect="hover".`);
  }
  if (mode === 'bar' && !bars.has(button)) {
    bars.add(button);
    void import('./bar.js').then(({Bar}) => new Bar(button));
  }
  if (!besides.has(button)) besides.set(button, new Beside(button));
  void besides.get(button)!.look();
}
