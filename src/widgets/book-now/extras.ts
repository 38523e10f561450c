import {warn} from '../../services/diagnostics.js';
import {Beside} from './beside.js';
import type {BasaltBookNow} from './book-now.js';
import {greetOnIntent} from './preconnect.js';

const MODES = ['dialog', 'link', 'inline', 'bar'];

/** Values the console was told of, each once for a button. */
const told = new WeakMap<Element, Set<string>>();
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
  if (!besides.has(button)) besides.set(button, new Beside(button, tell));
  void besides.get(button)!.look();
}

function tell(button: Element, mistake: string) {
  const before = told.get(button) ?? new Set<string>();
  told.set(button, before);
  if (before.has(mistake)) return;
  before.add(mistake);
  warn(button, mistake);
}
