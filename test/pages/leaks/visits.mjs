/** What runs in the page whose widgets come and go. Nothing here uses anything from outside. */

/** Stands before our script: counts the observers and timers that are at work. */
export const SPY = `{
  const counts = {observers: 0, timers: 0, frames: 0};
  for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const {observe, disconnect} = kind.prototype;
    const working = new WeakSet();
    kind.prototype.observe = function (...what) {
      if (!working.has(this)) counts.observers++;
      working.add(this);
      return observe.apply(this, what);
    };
    kind.prototype.disconnect = function () {
      if (working.delete(this)) counts.observers--;
      return disconnect.call(this);
    };
  }
  const running = new Set();
  const {setTimeout: wait, clearTimeout: stop, setInterval: repeat, clearInterval: end} = window;
  window.setTimeout = (then, ...more) => {
    const id = wait((...given) => (running.delete(id), then(...given)), ...more);
    running.add(id);
    return id;
  };
  window.setInterval = (...given) => {
    const id = repeat(...given);
    running.add(id);
    return id;
  };
  window.clearTimeout = (id) => (running.delete(id), stop(id));
  window.clearInterval = (id) => (running.delete(id), end(id));
  const {requestAnimationFrame: paint, cancelAnimationFrame: leave} = window;
  const painting = new Set();
  window.requestAnimationFrame = (then) => {
    const id = paint((now) => (painting.delete(id), then(now)));
    painting.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => (painting.delete(id), leave(id));
  window.pending = () => ({observers: counts.observers, timers: running.size, paintings: painting.size});
}`;

/**
 * Puts one after another into the page, uses every third turn of them as a visitor might, and takes
 * each out. Says how many were drawn.
 */
export async function come(ways, times) {
  const place = document.querySelector('#place');
  // What is long does the same unseen, without the time that it takes to lay it out.
  place.hidden = /quiz|check|article|map|guide/.test(ways[0]);
  // Not a timer: browsers slow down those that follow each other.
  const soon = () => scheduler.postTask(() => undefined);
  const press = (element) =>
    element?.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}),
    );
  const until = async (ask) => {
    for (const end = performance.now() + 5000; !ask() && performance.now() < end;) await soon();
    return ask();
  };
  const uses = {
    'basalt-benefits-carousel': async (root) => {
      root.querySelector('section')?.dispatchEvent(new Event('pointerover'));
      const next = root.querySelector('[part="controls"] button:last-of-type');
      press(next);
      press(root.querySelector('[aria-expanded="false"]'));
      if (root.querySelector('[aria-expanded]'))
        await until(() => root.querySelector('[aria-expanded="true"]'));
    },
    'basalt-book-now': async (root, button) => {
      if (button.booking?.provider !== 'calcom') return;
      press(root.querySelector('[part="button"]') ?? button.querySelector('a'));
      await until(() => root.querySelector('dialog[open] h2, [part="inline"] button'));
    },
    'basalt-pain-relief-quiz': async (root) => {
      press(root.querySelector('[part="open"]'));
      await until(() => root.querySelector('[part="begin"], form'));
      press(root.querySelector('[part="begin"]'));
      await until(() => root.querySelector('form'));
      root.querySelector('input[value="none"]')?.click();
      root.querySelector('form')?.requestSubmit();
    },
    'basalt-safety-check': async (root) => {
      root.querySelector('input[type="checkbox"]')?.click();
      press(root.querySelector('form button, button.solid'));
      const field = root.querySelector('input[type="search"]');
      if (field) field.value = 'heart';
      field?.dispatchEvent(new Event('input', {bubbles: true}));
    },
    'basalt-benefits-article': async (root) => {
      press(root.querySelector('[part="evidence"] summary'));
      if (root.querySelector('[part="evidence"]'))
        await until(() => root.querySelector('[part="evidence"] [role="status"] + *'));
    },
    'basalt-body-map': async (root) => {
      await until(() => root.querySelector('[part="list"]'));
      root.querySelector('[part="list"] input')?.click();
      root.host.checkValidity();
    },
    'basalt-session-guide': async (root) => {
      await until(() => root.querySelector('[part="slider"]'));
      const slider = root.querySelector('[part="slider"]');
      slider?.dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
      if (slider) slider.value = '20';
      slider?.dispatchEvent(new Event('input', {bubbles: true}));
      await until(() => root.querySelector('[part="advice"] details > :not(summary)'));
    },
    'basalt-treatment-menu': async (root) => {
      root.querySelector('.own,.menu')?.dispatchEvent(new Event('pointerover'));
      root.querySelector('[part="filter"] input')?.click();
      press(root.querySelector('[part="evidence"] summary'));
    },
  };
  let drawn = 0;
  for (let time = 0; time < times; time++) {
    place.innerHTML = ways[time % ways.length];
    const ready = () => {
      const widget = place.firstElementChild;
      return widget.shadowRoot?.querySelector('.root')?.childElementCount && widget;
    };
    const widget = await until(ready);
    if (widget) {
      await widget.updateComplete;
      if (Math.floor(time / ways.length) % 3 === 0)
        await uses[widget.localName](widget.shadowRoot, widget);
      await widget.updateComplete;
      drawn++;
    }
    place.replaceChildren();
    if (time % 20 === 0) await soon();
  }
  return drawn;
}
