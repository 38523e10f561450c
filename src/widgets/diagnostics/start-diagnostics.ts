import {define} from '../../base/define.js';
import {BasaltDiagnostics} from './diagnostics.js';
import {Mistakes} from './mistakes.js';

let mistakes: Mistakes | undefined;

/**
 * Listens to the console from now on, and puts the panel into the page once there is a body. A
 * second copy of the script finds the first one's panel and leaves it alone.
 */
export async function startDiagnostics(): Promise<BasaltDiagnostics> {
  if (!mistakes) {
    mistakes = new Mistakes();
    mistakes.listen();
    mistakes.listenToPolicy();
    // Not before: unasked for, a second version of the script has nothing to say about its panel.
    define('basalt-diagnostics', BasaltDiagnostics);
  }
  if (document.readyState === 'loading')
    await new Promise((come) => addEventListener('DOMContentLoaded', come));
  const here = document.querySelector<BasaltDiagnostics>('basalt-diagnostics');
  if (here) return here;
  const panel = Object.assign(document.createElement('basalt-diagnostics'), {mistakes});
  document.body.append(panel);
  return panel;
}
