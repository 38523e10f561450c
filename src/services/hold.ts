/**
 * While a check advises against a massage, the booking buttons that belong to it give way: every
 * floating bar of the page, the buttons that the check names in `for="id id2"`, and the menu that
 * books by one of them. They learn it by a property and by nothing else, so that no attribute, event
 * or line on the console tells the page what somebody ticked.
 */

/** A booking button, or a menu: `halt` is what stands in its place, `''` nothing at all. */
type Button = Element & {halt?: string};

const BUTTON = 'basalt-book-now';
const BAR = `${BUTTON}[mode="bar"]`;
const MENU = 'basalt-treatment-menu';

/** The checks that hold, each with what its own buttons say meanwhile. */
const checks = new Map<Element, string>();
let halted = new Map<Button, string>();

// Buttons may come, be named or be turned into bars while something is held, and a check may go.
let observer: MutationObserver | undefined;

/** Holds back the booking tied to a check. `instead` stands in the place of the buttons it names. */
export function hold(check: Element, instead: string): void {
  if (checks.get(check) === instead) return;
  checks.set(check, instead);
  apply();
  for (const root of [document, check.getRootNode()]) {
    (observer ??= new MutationObserver(apply)).observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['id', 'for', 'mode'],
    });
  }
}

/** Lets the booking tied to a check go on, unless another check holds it too. */
export function release(check: Element): void {
  if (checks.delete(check)) apply();
}

/** The ids that a check names and that are no booking button where it stands. */
export const untied = (check: Element): string[] =>
  named(check).filter((id) => !buttonIn(check, id));

const named = (check: Element): string[] => check.getAttribute('for')?.match(/\S+/g) ?? [];

/** As with a label, an id is looked for where the check stands: in the page or in a shadow root. */
function buttonIn(check: Element, id: string): Button | undefined {
  const found = (check.getRootNode() as Partial<Document>).getElementById?.(id);
  return found && [BUTTON, MENU].includes(found.localName) ? found : undefined;
}

function apply() {
  for (const check of checks.keys()) if (!check.isConnected) checks.delete(check);
  const now = new Map<Button, string>();
  for (const [check, instead] of checks) {
    for (const id of named(check)) {
      const button = buttonIn(check, id);
      if (button) now.set(button, now.get(button) || instead);
    }
  }
  for (const check of checks.keys()) {
    for (const root of [document, check.getRootNode() as Document]) {
      root.querySelectorAll(BAR).forEach((bar) => now.set(bar, ''));
    }
  }
  // A menu whose treatments are booked by a button gives way with it.
  for (const [button, instead] of [...now]) {
    const root = button.getRootNode() as Document;
    const menu =
      button.closest(MENU) ?? root.querySelector(`${MENU}[for="${CSS.escape(button.id)}"]`);
    if (menu) now.set(menu, instead);
  }
  for (const button of halted.keys()) if (!now.has(button)) button.halt = undefined;
  for (const [button, instead] of now) button.halt = instead;
  halted = now;
  if (!checks.size) observer?.disconnect();
}
