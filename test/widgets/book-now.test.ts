import {expect} from 'chai';
import {fixture, html, oneEvent} from '@open-wc/testing-helpers';

import '../../src/widgets/book-now/book-now.define.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {setLocale} from '../../src/localize/locale.js';
import {expectAccessible} from '../axe.js';

/** A booking system on this very host: a self-hosted Cal.com, as far as the page can tell. */
const PAGE = `${location.origin}/stillwater/hot-stone`;

async function until(what: () => unknown) {
  while (!what()) await new Promise(requestAnimationFrame);
}

const dialogOf = (widget: BasaltBookNow) => widget.renderRoot.querySelector('dialog')!;
const frameOf = (widget: BasaltBookNow) => widget.renderRoot.querySelector('iframe');
const pressedButton = (widget: BasaltBookNow, name: string) => {
  const buttons = [...widget.renderRoot.querySelectorAll<HTMLElement>('button, dialog a')];
  buttons.find((button) => (button.ariaLabel ?? button.textContent)?.trim() === name)!.click();
};

/** Presses the link and keeps the test on its page. */
function press(widget: BasaltBookNow, init: MouseEventInit = {}): MouseEvent {
  const link = widget.renderRoot.querySelector('a[part]') ?? widget.querySelector('a')!;
  const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init});
  let left = false;
  const stay = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, {once: true});
  link.dispatchEvent(click);
  return Object.assign(click, {left});
}

/** Where a press leads, without going there: the address of the link that the widget follows. */
async function followed(act: () => void): Promise<string> {
  const {click} = HTMLAnchorElement.prototype;
  let address = '';
  HTMLAnchorElement.prototype.click = function () {
    address = this.href;
  };
  act();
  await until(() => address);
  HTMLAnchorElement.prototype.click = click;
  return address;
}

/** As if the framed booking system had spoken. */
function say(widget: BasaltBookNow, type: string, data: object = {}, from: MessageEventInit = {}) {
  const message = {
    originator: 'CAL',
    type,
    namespace: 'basalt',
    fullType: `CAL:basalt:${type}`,
    data,
  };
  const source = frameOf(widget)!.contentWindow;
  dispatchEvent(
    new MessageEvent('message', {source, origin: location.origin, data: message, ...from}),
  );
}

async function opened(widget: BasaltBookNow): Promise<BasaltBookNow> {
  press(widget);
  await until(() => dialogOf(widget)?.open);
  return widget;
}

const framed = () =>
  fixture<BasaltBookNow>(
    html`<basalt-book-now provider="calcom"><a href=${PAGE}>Book now</a></basalt-book-now>`,
  );

/** What the console was told. */
function listen() {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => said.push(text);
  return {said, stop: () => (console.warn = warn)};
}

const profile = document.createElement('script');
/** The page's profile is read once, so all tests share it. */
before(() => {
  profile.type = 'application/json';
  profile.dataset.basaltProfile = '';
  const pages = ['gentle-relaxation', 'hot-stone-60'].map((id) => ({
    id,
    booking: {url: `${location.origin}/${id}`},
  }));
  profile.textContent = JSON.stringify({
    booking: {provider: 'calcom', url: PAGE},
    treatments: pages,
  });
  document.head.append(profile);
});
after(() => profile.remove());

afterEach(async () => {
  document
    .querySelectorAll<BasaltBookNow>('basalt-book-now')
    .forEach((widget) => dialogOf(widget)?.close());
  await setLocale('en');
});

describe('the link', () => {
  it('is the page’s own, and looks like a button', async () => {
    const widget = await framed();
    const link = widget.querySelector('a')!;
    expect(getComputedStyle(link).display).to.equal('inline-flex');
    expect(link.getBoundingClientRect().height).to.be.at.least(48);
    expect(widget.renderRoot.querySelector('a')).to.equal(null);
    await expectAccessible(widget);
  });

  it('keeps its look where a page paints every link', async () => {
    const page = document.createElement('style');
    page.textContent = 'a {color: blue; background: yellow; display: inline}';
    document.head.append(page);
    const link = (await framed()).querySelector('a')!;
    expect(getComputedStyle(link).display).to.equal('inline-flex');
    expect(getComputedStyle(link).color).to.not.equal('rgb(0, 0, 255)');
    page.remove();
  });

  it('is made from attributes where a builder allows no children', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now
        url="https://calendly.com/a/b"
        label="Choose a time"
      ></basalt-book-now>`,
    );
    const link = widget.renderRoot.querySelector('a')!;
    expect([link.href, link.textContent]).to.deep.equal([
      'https://calendly.com/a/b',
      'Choose a time',
    ]);
    await expectAccessible(widget);
  });

  it('says “Book now” in the page’s language when nothing else is given', async () => {
    await setLocale('de');
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now url="https://a.example"></basalt-book-now>`,
    );
    expect(widget.renderRoot.querySelector('a')!.textContent).to.equal('Jetzt buchen');
  });

  it('stands for one that an editor wrapped in a paragraph', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now
        ><p><a href="https://a.example/">Book</a></p></basalt-book-now
      >`,
    );
    const link = widget.renderRoot.querySelector('a')!;
    expect([link.href, link.textContent]).to.deep.equal(['https://a.example/', 'Book']);
  });

  it('takes a child that comes late', async () => {
    const widget = await fixture<BasaltBookNow>(html`<basalt-book-now></basalt-book-now>`);
    widget.append(Object.assign(document.createElement('a'), {href: PAGE, textContent: 'Book'}));
    await until(() => widget.renderRoot.querySelector('a') === null);
    expect(widget.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(48);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:text/html,hi',
    'java\nscript:alert(1)',
    'ftp://a.example',
  ]) {
    it(`leads to the profile’s page instead of ${JSON.stringify(address)}, and says why`, async () => {
      const {said, stop} = listen();
      const widget = await fixture<BasaltBookNow>(
        html`<basalt-book-now url=${address} label="Book"></basalt-book-now>`,
      );
      await until(() => widget.renderRoot.querySelector('a')!.href === PAGE);
      stop();
      expect(said[0]).to.contain('<basalt-book-now>').and.contain('https');
    });
  }

  it('gives way to the profile’s when it holds a script', async () => {
    const {said, stop} = listen();
    const widget = await framed();
    widget.querySelector('a')!.setAttribute('href', 'javascript:void 0');
    widget.requestUpdate();
    await until(() => widget.renderRoot.querySelector('a')?.href === PAGE);
    stop();
    expect(said).to.have.length(1);
    expect(
      getComputedStyle(widget.querySelector('a')!.assignedSlot!.parentElement!).display,
    ).to.equal('none');
  });
});

describe('a suggestion', () => {
  it('leads to the treatment’s own page, never to the one the link was written for', async () => {
    const widget = await framed();
    widget.suggestion = 'gentle-relaxation';
    await until(() => widget.renderRoot.querySelector('a'));
    const link = widget.renderRoot.querySelector('a')!;
    expect([link.href, link.textContent]).to.deep.equal([
      `${location.origin}/gentle-relaxation`,
      'Book now',
    ]);
    await expectAccessible(widget);
  });

  it('shows in no attribute and no event', async () => {
    const widget = await framed();
    widget.suggestion = 'gentle-relaxation';
    await until(() => widget.renderRoot.querySelector('a'));
    let asked: unknown;
    widget.addEventListener('basalt-book-request', (event) => {
      asked = event.detail;
      event.preventDefault();
    });
    press(widget);
    expect(asked).to.deep.equal({provider: 'calcom', treatment: undefined, url: PAGE});
    expect(widget.outerHTML).to.not.contain('gentle');
  });

  it('shows in no event of a button that has its address from the profile', async () => {
    const widget = await fixture<BasaltBookNow>(html`<basalt-book-now></basalt-book-now>`);
    widget.suggestion = 'gentle-relaxation';
    await widget.updateComplete;
    const link = widget.renderRoot.querySelector('a')!;
    await until(() => link.href === `${location.origin}/gentle-relaxation`);
    let asked: unknown;
    widget.addEventListener('basalt-book-request', (event) => {
      asked = event.detail;
      event.preventDefault();
    });
    link.click();
    expect(asked).to.deep.equal({provider: 'calcom', treatment: undefined, url: PAGE});
  });

  it('goes back to the page’s own link when it is withdrawn', async () => {
    const widget = await framed();
    widget.suggestion = 'gentle-relaxation';
    await until(() => widget.renderRoot.querySelector('a'));
    widget.suggestion = '';
    await until(() => !widget.renderRoot.querySelector('a'));
  });

  it('leaves the page’s own link where the profile has no page for the treatment', async () => {
    const widget = await framed();
    widget.suggestion = 'deep-tissue';
    await new Promise((go) => setTimeout(go, 50));
    expect(widget.renderRoot.querySelector('a')).to.equal(null);
  });

  it('gives the profile’s address to a button with none of its own', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now treatment="hot-stone-60"></basalt-book-now>`,
    );
    await until(
      () => widget.renderRoot.querySelector('a')?.href === `${location.origin}/hot-stone-60`,
    );
  });
});

describe('a press', () => {
  it('asks first, with the address before anything is added', async () => {
    const widget = await framed();
    widget.treatment = 'hot-stone-60';
    setTimeout(() => press(widget));
    const {detail} = await oneEvent(widget, 'basalt-book-request');
    expect(detail).to.deep.equal({provider: 'calcom', treatment: 'hot-stone-60', url: PAGE});
  });

  it('goes nowhere when the page holds it', async () => {
    const widget = await framed();
    widget.addEventListener('basalt-book-request', (event) => event.preventDefault());
    expect(press(widget).defaultPrevented).to.be.true;
    expect(dialogOf(widget)?.open ?? false).to.be.false;
  });

  for (const {url, provider} of [
    {url: 'https://www.fresha.com/book-now/a', provider: 'fresha'},
    {url: 'https://a.example/book', provider: 'link'},
    {url: 'tel:+441632960118', provider: 'tel'},
    {url: 'mailto:a@a.example', provider: 'mailto'},
    {url: 'https://wa.me/441632960118', provider: 'whatsapp'},
  ]) {
    it(`follows ${url} as a link and tells that it opened`, async () => {
      const widget = await fixture<BasaltBookNow>(
        html`<basalt-book-now><a href=${url}>Book</a></basalt-book-now>`,
      );
      let told;
      widget.addEventListener('basalt-book-open', ({detail}) => (told = detail));
      expect(await followed(() => press(widget))).to.equal(url);
      expect(told).to.deep.equal({provider, treatment: undefined});
    });
  }

  it('follows the link where the spa wants links', async () => {
    const widget = await framed();
    widget.mode = 'link';
    expect(await followed(() => press(widget))).to.equal(PAGE);
  });

  it('is the browser’s own with a modifier key', async () => {
    const widget = await framed();
    let asked = false;
    widget.addEventListener('basalt-book-request', () => (asked = true));
    expect(press(widget, {ctrlKey: true})).to.include({left: true});
    expect(asked).to.be.false;
  });
});

describe('the dialog', () => {
  it('loads the booking system only after the press', async () => {
    const widget = await framed();
    expect(frameOf(widget)).to.equal(null);
    await opened(widget);
    await until(() => frameOf(widget));
    expect(frameOf(widget)!.src).to.equal(`${PAGE}/embed?embed=basalt`);
    expect(widget.renderRoot.textContent)
      .to.contain('Opening Cal.com')
      .and.contain('Open in a new tab');
    await expectAccessible(widget);
  });

  it('waits for a second press where consent is asked', async () => {
    const widget = await framed();
    widget.consent = 'ask';
    let told = false;
    widget.addEventListener('basalt-book-open', () => (told = true));
    await opened(widget);
    expect(frameOf(widget)).to.equal(null);
    expect(told).to.be.false;
    await expectAccessible(widget);
    pressedButton(widget, 'Show the calendar');
    await until(() => frameOf(widget));
    expect(told).to.be.true;
  });

  it('shows the booking system once it has shaken hands', async () => {
    const widget = await opened(await framed());
    await until(() => frameOf(widget));
    const answers: unknown[] = [];
    frameOf(widget)!.contentWindow!.postMessage = ((answer: unknown) =>
      answers.push(answer)) as typeof postMessage;
    say(widget, '__iframeReady', {isPrerendering: false});
    expect(answers).to.deep.equal([{originator: 'CAL', method: 'parentKnowsIframeReady'}]);
    say(widget, 'linkReady');
    await widget.updateComplete;
    expect(frameOf(widget)!.className).to.equal('open');
    await expectAccessible(widget);
  });

  it('takes a height from the frame, but no tiny first one and no endless one', async () => {
    const widget = await opened(await framed());
    await until(() => frameOf(widget));
    for (const {told, taken} of [
      {told: 3, taken: ''},
      {told: 700, taken: '700'},
      {told: 90000, taken: '3000'},
    ]) {
      say(widget, '__dimensionChanged', {iframeHeight: told, iframeWidth: 300, isFirstTime: true});
      await widget.updateComplete;
      expect(frameOf(widget)!.height).to.equal(taken);
    }
  });

  for (const {because, from} of [
    {because: 'from another origin', from: {origin: 'https://evil.example'}},
    {because: 'from another window', from: {source: window}},
  ]) {
    it(`does not believe a booking ${because}`, async () => {
      const widget = await opened(await framed());
      await until(() => frameOf(widget));
      say(widget, 'bookingSuccessfulV2', {uid: 'x'}, from);
      await widget.updateComplete;
      expect(widget.renderRoot.textContent).to.not.contain('You are booked');
    });
  }

  it('says that a booking was made, once, and carries no more than its reference', async () => {
    const widget = await opened(await framed());
    widget.treatment = 'hot-stone-60';
    await until(() => frameOf(widget));
    const told: unknown[] = [];
    widget.addEventListener('basalt-book-complete', ({detail}) => told.push(detail));
    say(widget, 'bookingSuccessfulV2', {
      uid: 'abc',
      status: 'ACCEPTED',
      title: 'Hot stone with Ada',
      organizer: {email: 'a@a.example'},
    });
    await widget.updateComplete;
    expect(told).to.deep.equal([{provider: 'calcom', treatment: 'hot-stone-60', reference: 'abc'}]);
    expect(widget.renderRoot.textContent).to.contain('You are booked').and.contain('abc');
    await expectAccessible(widget);
  });

  it('does not say booked while the booking waits to be confirmed', async () => {
    const widget = await opened(await framed());
    await until(() => frameOf(widget));
    let told = false;
    widget.addEventListener('basalt-book-complete', () => (told = true));
    say(widget, 'bookingSuccessfulV2', {uid: 'abc', status: 'PENDING'});
    await widget.updateComplete;
    expect(widget.renderRoot.textContent)
      .to.contain('not yet confirmed')
      .and.not.contain('You are booked');
    expect(told).to.be.false;
  });

  it('gives the link and another try when the booking system says it failed', async () => {
    const widget = await opened(await framed());
    await until(() => frameOf(widget));
    say(widget, 'linkFailed', {code: '404', msg: 'no', data: {url: ''}});
    await widget.updateComplete;
    expect(widget.renderRoot.querySelector('[role="alert"]')!.textContent).to.contain(
      'did not load',
    );
    await expectAccessible(widget);
    pressedButton(widget, 'Try again');
    await until(() => frameOf(widget));
  });

  it('closes by its button and by Escape’s event, lets the page scroll again, and forgets the frame', async () => {
    document.documentElement.style.overflow = 'clip';
    const widget = await opened(await framed());
    expect(document.documentElement.style.overflow).to.equal('hidden');
    pressedButton(widget, 'Close');
    await until(() => document.documentElement.style.overflow === 'clip');
    await widget.updateComplete;
    expect(frameOf(widget)).to.equal(null);
    document.documentElement.style.overflow = '';
    await opened(widget);
    await until(() => frameOf(widget));
  });

  it('lets the page scroll again when the widget is taken away', async () => {
    const widget = await opened(await framed());
    widget.remove();
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('speaks Arabic from right to left', async () => {
    await setLocale('ar');
    const widget = await opened(await framed());
    expect(getComputedStyle(dialogOf(widget)).direction).to.equal('rtl');
    expect(widget.renderRoot.textContent).to.contain('حجز الزيارة');
    await expectAccessible(widget);
  });
});
