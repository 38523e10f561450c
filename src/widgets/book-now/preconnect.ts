import type {BasaltBookNow} from './book-now.js';

const met = new WeakSet<Element>();
const greeted = new Set<string>();

/** Opens a connection to the booking system's host when the visitor points at the button. */
export function greetOnIntent(button: BasaltBookNow): void {
  if (met.has(button)) return;
  met.add(button);
  for (const act of ['pointerover', 'focusin', 'touchstart']) {
    button.addEventListener(act, () => greet(button), {passive: true});
  }
  // A button that waited for the visitor was brought by what it would have waited for.
  if (button.matches(':hover, :focus-within')) greet(button);
}

function greet(button: BasaltBookNow) {
  const {booking, halt} = button;
  if (!booking || button.getAttribute('preconnect') !== 'hover' || halt !== undefined) return;
  const {origin} = new URL(booking.url);
  // A phone number has no host, and our own is connected.
  if (origin === 'null' || origin === location.origin || greeted.has(origin)) return;
  greeted.add(origin);
  document.head.append(
    Object.assign(document.createElement('link'), {rel: 'preconnect', href: origin}),
  );
}
