import {define} from '../../base/define.js';
import {BasaltDiagnostics} from './diagnostics.js';
import {Mistakes} from './mistakes.js';

/**
 * Listens to the console from now on, and puts the panel into the page once there is a body. A
 * second copy of the script finds the first one's panel and leaves it alone.
 */
export function startDiagnostics(): void {
  const mistakes = new Mistakes();
  mistakes.listen();
  // Not before: unasked for, a second version of the script has nothing to say about its panel.
  define('basalt-diagnostics', BasaltDiagnostics);
  const show = () => {
    if (document.querySelector('basalt-diagnostics')) return;
    document.body.append(Object.assign(document.createElement('basalt-diagnostics'), {mistakes}));
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
  else show();
}
