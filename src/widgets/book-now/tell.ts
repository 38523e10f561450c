import {warn} from '../../services/diagnostics.js';

/** What the console was told of each button. */
const told = new WeakMap<Element, Set<string>>();

/** Tells the console of a mistake, once for a button. */
export function tell(button: Element, mistake: string): void {
  const before = told.get(button) ?? new Set<string>();
  told.set(button, before);
  if (before.has(mistake)) return;
  before.add(mistake);
  warn(button, mistake);
}
