import type {ReactiveControllerHost} from 'lit';

import {hold, release} from '../../services/hold.js';

const holding = new WeakSet<Element>();

/**
 * Holds back the booking tied to a check for as long as `instead` gives a text: what stands in the
 * place of the buttons meanwhile. Nothing is held by a check that has left the page.
 */
export function holdBooking(
  check: ReactiveControllerHost & Element,
  instead: () => string | undefined,
): void {
  if (holding.has(check)) return;
  holding.add(check);
  check.addController({
    hostUpdated() {
      const text = check.isConnected ? instead() : undefined;
      if (text === undefined) release(check);
      else hold(check, text);
    },
    hostDisconnected: () => release(check),
  });
}
