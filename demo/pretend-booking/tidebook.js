/*
 * What a visitor's browser does on Tidebook's pages. In a frame it speaks as Cal.com does
 * (calcom/cal.com packages/embeds/embed-core/src/embed-iframe.ts): hidden until the page around
 * it says that it listens.
 */
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const namespace = query.get('embed') ?? '';
  const pretend = query.get('pretend');
  // Opened in a tab of its own, the page for frames is a page like any other.
  const framed = 'embed' in root.dataset && window.parent !== window;
  if (framed) root.classList.add('waiting');

  function tell(type, data = {}) {
    if (!framed || pretend === 'silent') return;
    const message = {
      originator: 'CAL',
      type,
      namespace,
      fullType: `CAL:${namespace}:${type}`,
      data,
    };
    window.parent.postMessage(message, '*');
  }

  function listen() {
    window.addEventListener('message', ({source, data}) => {
      if (source !== window.parent || data?.originator !== 'CAL') return;
      if (data.method === 'parentKnowsIframeReady' && root.classList.contains('waiting')) show();
    });
    tell('__iframeReady', {isPrerendering: false});
    const {status} = root.dataset;
    if (status !== '200') {
      tell('linkFailed', {
        code: status,
        msg: 'Problem loading the link',
        data: {url: location.href},
      });
    }
  }

  function show() {
    if (pretend === 'silent') return;
    root.classList.remove('waiting');
    watchHeight();
    if (root.dataset.status !== '200') return;
    tell('linkReady');
    if (!document.querySelector('form')) return;
    const eventSlug = location.pathname.split('/').at(-2);
    tell('bookerViewed', {eventId: 1, eventSlug, slotsLoaded: true});
    tell('availabilityLoaded', {eventId: 1, eventSlug});
  }

  function watchHeight() {
    let known = 0;
    const report = (iframeHeight, isFirstTime) => {
      if (iframeHeight === known) return;
      known = iframeHeight;
      tell('__dimensionChanged', {iframeHeight, iframeWidth: root.scrollWidth, isFirstTime});
    };
    // The real ones measure once before they have painted anything.
    report(24, true);
    const measure = () => {
      report(Math.ceil(document.querySelector('main').getBoundingClientRect().height), false);
    };
    new ResizeObserver(measure).observe(document.body);
    measure();
  }

  function enhance() {
    const form = document.querySelector('form');
    if (!form) return;
    form.noValidate = true;
    form.addEventListener('change', ({target}) => {
      if (target.name === 'day') for (const slot of slots(form)) slot.checked = false;
      if (target.name === 'day' || target.name === 'slot') sayChosen(form);
    });
    form.addEventListener('input', ({target}) => say(form, target.name, ''));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void book(form);
    });
    // A browser that goes back restores the radios, sometimes of another day.
    sayChosen(form);
  }

  const slots = (form) => form.querySelectorAll('[name=slot]');

  function sayChosen(form) {
    const chosen = form.querySelector('[name=slot]:checked');
    form.querySelector('.chosen').textContent = chosen?.dataset.when ?? '';
  }

  function say(form, field, problem) {
    const place = form.querySelector(`#${field}-problem`);
    if (place) place.textContent = problem;
    const input = form.querySelector(`#${field}`);
    if (problem) input?.setAttribute('aria-invalid', 'true');
    else input?.removeAttribute('aria-invalid');
  }

  async function book(form) {
    const button = form.querySelector('button');
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = 'Booking…';
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: {accept: 'application/json'},
        body: new URLSearchParams(new FormData(form)),
      });
      const {problems, booking, location: page} = await response.json();
      if (problems) complain(form, problems);
      else await celebrate(booking, page);
    } catch {
      say(form, 'form', 'That did not reach us. Please try again.');
    }
    button.removeAttribute('aria-disabled');
    button.textContent = 'Confirm booking';
  }

  function complain(form, problems) {
    for (const field of ['slot', 'name', 'email', 'form']) say(form, field, problems[field] ?? '');
    const [first] = Object.keys(problems);
    const times = [...slots(form)].find((slot) => slot.offsetParent);
    (form.querySelector(`#${first}`) ?? times)?.focus();
  }

  async function celebrate(booking, page) {
    const text = await (await fetch(page)).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    document.title = next.title;
    document.querySelector('main').replaceWith(next.querySelector('main'));
    document.querySelector('h1').focus();
    tell('bookingSuccessfulV2', booking);
  }

  addEventListener('DOMContentLoaded', () => {
    if (framed) listen();
    enhance();
  });
})();
