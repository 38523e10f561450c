/** What a visitor does in an attacked page. Both functions run in it, with nothing from outside. */

/**
 * Searches the safety list for the payload, looks at evidence, and opens what the booking buttons
 * open: the choice of a house, the dialog, the place in the page. Says what was seen meanwhile.
 *
 * @param {Function} inspect
 */
export async function visitWidgets(inspect) {
  const seen = [];
  const soon = (ms = 10) => new Promise((go) => setTimeout(go, ms));
  const until = async (ask) => {
    for (let tries = 0; tries < 300 && !ask(); tries++) await soon();
    return ask();
  };
  // Nobody leaves the page: what is followed is looked at, like any address in it.
  window.followed = [];
  HTMLAnchorElement.prototype.click = function () {
    window.followed.push(this.href);
  };
  for (const check of document.querySelectorAll('basalt-safety-check')) {
    const field = check.shadowRoot.querySelector('input[type="search"], input:not([type])');
    if (!field) continue;
    field.value = check.title;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }
  for (const carousel of [...document.querySelectorAll('basalt-benefits-carousel')].slice(0, 4)) {
    const opener = carousel.shadowRoot.querySelector('[aria-expanded="false"]');
    opener?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    if (opener) await until(() => carousel.shadowRoot.querySelector('.panel'));
    seen.push(inspect(carousel.shadowRoot));
  }
  let opened = 0;
  for (const button of document.querySelectorAll('basalt-book-now')) {
    if (opened >= 16) break;
    if (button.booking?.provider !== 'calcom') continue;
    button.consent = 'ask';
    const root = button.shadowRoot;
    const link = root.querySelector('[part="button"]') ?? button.querySelector('a');
    const press = () =>
      link.dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}),
      );
    if (press()) continue;
    const asks = () => root.querySelector('.branches[open]');
    const stands = () =>
      root.querySelector('[part="dialog"][open] h2, [part="inline"] button') ||
      window.followed.length > before;
    const before = window.followed.length;
    await until(() => asks() || stands());
    if (asks()) {
      seen.push(inspect(root));
      root.querySelector('.branches .solid').click();
      await until(stands);
    }
    if (stands()) opened++;
    seen.push(inspect(root));
    root.querySelector('dialog[open]')?.close();
  }
  await soon(100);
  return {seen, opened, followed: window.followed};
}

/** Goes through every quiz from the safety questions to its end. */
export async function visitQuizzes(inspect) {
  const seen = [];
  let screens = 0;
  const soon = () => new Promise((go) => setTimeout(go, 10));
  for (const quiz of document.querySelectorAll('basalt-pain-relief-quiz')) {
    for (let tries = 0; tries < 1000 && !quiz.shadowRoot?.querySelector('form'); tries++)
      await soon();
    const root = quiz.shadowRoot;
    for (let screen = 0; screen < 30; screen++) {
      await quiz.updateComplete;
      seen.push(inspect(root));
      const form = root.querySelector('form');
      if (!form) break;
      screens++;
      const before = root.textContent;
      const inputs = [...form.querySelectorAll('input')];
      // Everything that can be read is wanted: the questions that wait for a tick, and the notes.
      const wanted = inputs.find(({value}) => value === 'none') ?? inputs.at(-1);
      (quiz.question === 'wishes' ? inputs[1] : wanted).click();
      await quiz.updateComplete;
      form.requestSubmit();
      for (let tries = 0; tries < 50 && root.textContent === before; tries++) await soon();
    }
  }
  return {seen, screens};
}
