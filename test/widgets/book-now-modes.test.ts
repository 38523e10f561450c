import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';

import '../../src/widgets/book-now/book-now.define.js';
import {setLocale} from '../../src/localize/locale.js';
import {branch} from '../../src/services/branch.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';

/** A booking system on this very host: a self-hosted Cal.com, as far as the page can tell. */
const PAGE = `${location.origin}/stillwater/hot-stone`;
const MILL = `${location.origin}/mill/stones`;

async function until(what: () => unknown) {
  while (!what()) await new Promise(requestAnimationFrame);
}
const settled = () => new Promise((go) => setTimeout(go, 150));

const profile = document.createElement('script');
/** The page's profile is read once, so all tests share it. */
before(() => {
  profile.type = 'application/json';
  profile.dataset.basaltProfile = '';
  profile.textContent = JSON.stringify({
    name: 'Stillwater Bath House',
    phone: '+44 1632 960118',
    currency: 'GBP',
    campaign: ['ref', 'wtr-session-id'],
    booking: {provider: 'calcom', url: PAGE, manageUrl: 'https://cal.com/bookings'},
    treatments: [
      {
        id: 'hot-stone-60',
        name: 'Hot stone massage',
        minutes: 60,
        price: 78,
        booking: {treatment: 'stones', staff: '12', location: 'quay'},
      },
    ],
    locations: [
      {id: 'quay', name: 'On the quay', address: '4 Quay Lane'},
      {
        id: 'mill',
        name: 'At the mill',
        address: 'Mill Road',
        booking: {provider: 'calcom', url: MILL},
        treatments: [{id: 'hot-stone-60', price: 72, booking: {location: 'mill'}}],
      },
    ],
    hours: [{days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '00:00', to: '24:00'}],
    timeZone: 'Europe/London',
  });
  document.head.append(profile);
});
after(() => profile.remove());

let resized = false;
/** WebKit's driver has one size of window; there, `test/pages/book-modes` tries the bar. */
async function screen(test: Mocha.Context, size: {width: number; height: number}) {
  if (!/Chrome|Firefox/.test(navigator.userAgent)) test.skip();
  await setViewport(size);
  resized = true;
}

const {click} = HTMLAnchorElement.prototype;
/** Where links led that the widgets followed. */
let followed: string[] = [];
const warnings: string[] = [];
const {warn} = console;

beforeEach(() => {
  followed = [];
  warnings.length = 0;
  branch.choose('quay');
  HTMLAnchorElement.prototype.click = function () {
    followed.push(this.href);
  };
  console.warn = (text: string) => warnings.push(text);
});
afterEach(async () => {
  HTMLAnchorElement.prototype.click = click;
  console.warn = warn;
  document.querySelectorAll<BasaltBookNow>('basalt-book-now').forEach((widget) => {
    widget.renderRoot.querySelectorAll('dialog').forEach((dialog) => dialog.close());
  });
  await setLocale('en');
  if (resized) await setViewport({width: 1000, height: 700});
  resized = false;
});

const inside = <Found extends Element = HTMLElement>(widget: BasaltBookNow, selector: string) =>
  widget.renderRoot.querySelector<Found>(selector);
const press = (widget: BasaltBookNow) =>
  widget
    .querySelector('a')!
    .dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
const button = (attributes: Record<string, string> = {}, href = PAGE) => {
  const widget = document.createElement('basalt-book-now');
  Object.entries(attributes).forEach(([name, value]) => widget.setAttribute(name, value));
  widget.append(Object.assign(document.createElement('a'), {href, textContent: 'Book now'}));
  return fixture<BasaltBookNow>(html`${widget}`);
};
const hidden = (widget: BasaltBookNow) => getComputedStyle(widget).visibility === 'hidden';

describe('a bar', () => {
  const bar = async (attributes = {}) => {
    const widget = await button({provider: 'calcom', mode: 'bar', ...attributes});
    await until(() => getComputedStyle(widget).position === 'fixed' || innerWidth >= 768);
    await settled();
    return widget;
  };

  it('floats at the foot of a small screen, with the treatment’s name, minutes and price', async function () {
    await screen(this, {width: 320, height: 600});
    const widget = await bar({treatment: 'hot-stone-60'});
    await until(() => inside(widget, '.facts'));
    expect(inside(widget, '.facts')!.innerText).to.match(/Hot stone massage\s+60 minutes.*£78/);
    const {bottom, width, left} = widget.getBoundingClientRect();
    expect([left, width, Math.round(bottom)]).to.deep.equal([0, 320, 600]);
    const [facts, link] = [inside(widget, '.facts')!, widget.querySelector('a')!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(facts!.right).to.be.below(link!.left);
    await expectAccessible(widget);
  });

  it('stands in the page on a wide screen', async () => {
    const widget = await bar({treatment: 'hot-stone-60'});
    expect(getComputedStyle(widget).position).to.equal('static');
    expect(inside(widget, '.facts')?.offsetHeight ?? 0).to.equal(0);
    expect(document.documentElement.style.scrollPaddingBottom).to.equal('');
  });

  it('mirrors in a page from right to left', async function () {
    await screen(this, {width: 390, height: 700});
    await setLocale('ar');
    const widget = await bar({treatment: 'hot-stone-60'});
    await until(() => inside(widget, '.facts'));
    const [facts, link] = [inside(widget, '.facts')!, widget.querySelector('a')!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(facts!.left).to.be.above(link!.right - 1);
    await expectAccessible(widget);
  });

  it('takes its room at the foot of the page, and gives it back', async function () {
    await screen(this, {width: 390, height: 700});
    document.documentElement.style.scrollPaddingBottom = '7px';
    const widget = await bar();
    const {style} = document.documentElement;
    expect(parseFloat(style.scrollPaddingBottom)).to.equal(Math.ceil(widget.offsetHeight));
    expect(parseFloat(style.paddingBottom)).to.equal(Math.ceil(widget.offsetHeight));
    widget.remove();
    expect([style.scrollPaddingBottom, style.paddingBottom]).to.deep.equal(['7px', '']);
    style.scrollPaddingBottom = '';
  });

  it('never covers what has the focus', async function () {
    await screen(this, {width: 390, height: 400});
    const widget = await bar();
    const list = await fixture<HTMLElement>(
      html`<div>
        ${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map(
          (each) => html`<p><button>Choice ${each}</button></p>`,
        )}
      </div>`,
    );
    for (const each of list.querySelectorAll('button')) {
      each.focus();
      await new Promise(requestAnimationFrame);
      const {bottom} = each.getBoundingClientRect();
      expect(bottom, each.textContent!).to.be.below(widget.getBoundingClientRect().top);
    }
  });

  it('is away while another booking button is in view', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar();
    expect(hidden(widget)).to.be.false;
    const other = await button({provider: 'calcom'});
    await until(() => hidden(widget));
    other.style.position = 'absolute';
    other.style.top = '3000px';
    await until(() => !hidden(widget));
    other.style.top = '';
    await until(() => hidden(widget));
    other.remove();
    await until(() => !hidden(widget));
  });

  it('is away while the visitor writes', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    const tick = await fixture<HTMLInputElement>(html`<input type="checkbox" aria-label="Yes" />`);
    field.focus();
    await until(() => hidden(widget));
    tick.focus();
    await until(() => !hidden(widget));
  });

  it('is nothing at all while a check holds it, and the page around it stays as it was', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar({treatment: 'hot-stone-60'});
    const {style} = document.documentElement;
    const before = [style.cssText, widget.outerHTML];
    widget.halt = '';
    await widget.updateComplete;
    await until(() => hidden(widget));
    expect(inside(widget, 'a, .facts')).to.equal(null);
    expect([style.cssText, widget.outerHTML]).to.deep.equal(before);
    widget.halt = undefined;
    await until(() => !hidden(widget));
  });

  it('opens the dialog, which is there though the bar is away', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar();
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '[part="dialog"]')?.open);
    await button({provider: 'calcom'});
    await until(() => hidden(widget));
    expect(getComputedStyle(inside(widget, '[part="dialog"]')!).visibility).to.equal('visible');
  });
});

describe('a booking in the page', () => {
  const inline = (attributes = {}) => button({provider: 'calcom', mode: 'inline', ...attributes});

  it('loads nothing before the press, and then stands where the button stood', async () => {
    const widget = await inline();
    expect(inside(widget, 'iframe')).to.equal(null);
    press(widget);
    await until(() => inside(widget, 'iframe'));
    const frame = inside<HTMLIFrameElement>(widget, 'iframe')!;
    expect(frame.referrerPolicy).to.equal('no-referrer');
    expect(frame.sandbox.contains('allow-top-navigation')).to.be.false;
    expect(widget.querySelector('a')!.offsetHeight).to.equal(0);
    expect(inside(widget, '.inline')!.textContent).to.contain('Open in a new tab');
    expect(getComputedStyle(widget).display).to.equal('block');
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget, '.inline'));
    expect(inside<HTMLDialogElement>(widget, '[part="dialog"]')).to.equal(null);
    await expectAccessible(widget);
  });

  it('says first what will load where consent is asked', async () => {
    const widget = await inline({consent: 'ask'});
    press(widget);
    await until(() => inside(widget, '.card'));
    expect(inside(widget, 'iframe')).to.equal(null);
    expect(inside(widget, '.card')!.textContent)
      .to.contain(location.host)
      .and.contain('Open in a new tab');
    await expectAccessible(widget);
    inside(widget, '.card .solid')!.click();
    await until(() => inside(widget, 'iframe'));
  });

  it('takes the frame’s heights between 160 and 3000', async () => {
    const widget = await inline();
    press(widget);
    await until(() => inside(widget, 'iframe'));
    for (const {told, taken} of [
      {told: 3, taken: ''},
      {told: 700, taken: '700'},
      {told: 90000, taken: '3000'},
    ]) {
      dispatchEvent(
        new MessageEvent('message', {
          source: inside<HTMLIFrameElement>(widget, 'iframe')!.contentWindow,
          origin: location.origin,
          data: {originator: 'CAL', type: '__dimensionChanged', data: {iframeHeight: told}},
        }),
      );
      await widget.updateComplete;
      expect(inside<HTMLIFrameElement>(widget, 'iframe')!.height).to.equal(taken);
    }
  });

  it('is a link for a system that may not be framed', async () => {
    const widget = await button({mode: 'inline'}, 'https://www.fresha.com/book-now/a');
    press(widget);
    await until(() => followed.length || inside(widget, '[open]'));
    inside(widget, '.ask .solid')!.click();
    await until(() => followed.length);
    expect(new URL(followed[0]!).host).to.equal('www.fresha.com');
    expect(inside(widget, '.inline')).to.equal(null);
  });

  it('goes when a check holds the button back', async () => {
    const widget = await inline();
    press(widget);
    await until(() => inside(widget, 'iframe'));
    widget.halt = 'Not now.';
    await widget.updateComplete;
    expect(inside(widget, 'iframe')).to.equal(null);
    widget.halt = undefined;
    await widget.updateComplete;
    expect(inside(widget, 'iframe')).to.equal(null);
  });

  it('offers to show the times where the page has no words of its own', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now mode="inline" provider="calcom" url=${PAGE}></basalt-book-now>`,
    );
    expect(inside(widget, '[part="button"]')!.textContent).to.equal('Show the times');
  });
});

describe('a spa of several houses', () => {
  beforeEach(() => branch.choose(undefined));
  const asked = async (widget: BasaltBookNow) => {
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '.branches')?.open);
  };
  const choose = (widget: BasaltBookNow, id: string) => {
    inside<HTMLInputElement>(widget, `input[value="${id}"]`)!.click();
    inside(widget, '.ask .solid')!.click();
  };

  it('asks which one before anything opens', async () => {
    const widget = await button({provider: 'calcom'});
    await asked(widget);
    expect(inside(widget, 'iframe')).to.equal(null);
    expect(inside(widget, '.branches')!.textContent)
      .to.contain('On the quay')
      .and.contain('Mill Road');
    await expectAccessible(widget);
  });

  it('books at the house’s own page, with its own ids, prices and name', async () => {
    const widget = await button({provider: 'calcom', treatment: 'hot-stone-60'});
    await asked(widget);
    choose(widget, 'mill');
    await until(() => inside(widget, 'iframe'));
    expect(inside<HTMLIFrameElement>(widget, 'iframe')!.src).to.contain('/mill/stones/embed');
    expect(inside(widget, '.summary')!.textContent)
      .to.contain('At the mill')
      .and.contain('£72')
      .and.contain('Choose another location');
  });

  it('asks no second time on the page, until the visitor wants another', async () => {
    const first = await button({provider: 'calcom'});
    await asked(first);
    choose(first, 'mill');
    await until(() => inside(first, 'iframe'));
    inside<HTMLDialogElement>(first, '[part="dialog"]')!.close();
    const second = await button({provider: 'calcom'});
    press(second);
    await until(() => inside(second, 'iframe'));
    expect(inside(second, '.branches')).to.equal(null);
    [...second.renderRoot.querySelectorAll('button')]
      .find((each) => each.textContent?.trim() === 'Choose another location')!
      .click();
    await until(() => inside<HTMLDialogElement>(second, '.branches')?.open);
    expect(inside<HTMLInputElement>(second, 'input[value="mill"]')!.checked).to.be.true;
    choose(second, 'quay');
    await until(() => inside<HTMLIFrameElement>(second, 'iframe')?.src.startsWith(PAGE));
    expect(JSON.stringify([{...localStorage}, {...sessionStorage}])).to.not.contain('mill');
  });

  it('opens nothing when the visitor turns away', async () => {
    const widget = await button({provider: 'calcom'});
    await asked(widget);
    inside<HTMLDialogElement>(widget, '.branches')!.close();
    await settled();
    expect(inside(widget, 'iframe')).to.equal(null);
    expect(inside<HTMLDialogElement>(widget, '[part="dialog"]')!.open).to.be.false;
    expect(branch.get()).to.equal(undefined);
  });
});

describe('a link', () => {
  const link = async (attributes: Record<string, string>, href: string) => {
    const widget = await button(attributes, href);
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '.branches')?.open);
    inside(widget, '.ask .solid')!.click();
    await until(() => followed.length);
    return {widget, url: new URL(followed[0]!)};
  };

  it('takes the page’s campaign parameters along', async () => {
    const {widget, url} = await link({mode: 'link'}, 'https://a.example/book?x=1');
    expect(url.searchParams.get('wtr-session-id')).to.equal(
      new URLSearchParams(location.search).get('wtr-session-id'),
    );
    expect(url.searchParams.get('x')).to.equal('1');
    expect(widget.querySelector('a')!.href).to.equal('https://a.example/book?x=1');
  });

  it('takes the profile’s ids of the treatment along', async () => {
    const {url} = await link(
      {mode: 'link', treatment: 'hot-stone-60'},
      'https://a.example/{treatment}?who={staff}&where={location}',
    );
    expect([
      url.pathname,
      url.searchParams.get('who'),
      url.searchParams.get('where'),
    ]).to.deep.equal(['/stones', '12', 'quay']);
  });

  it('is the browser’s own with a modifier key', async () => {
    const widget = await button({mode: 'link'}, 'https://a.example/book');
    const event = new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      ctrlKey: true,
    });
    let held = true;
    addEventListener(
      'click',
      (heard) => {
        held = heard.defaultPrevented;
        heard.preventDefault();
      },
      {once: true},
    );
    widget.querySelector('a')!.dispatchEvent(event);
    expect(held).to.be.false;
  });
});

describe('beside a button', () => {
  for (const {given, leads} of [
    {given: 'https://a.example/change', leads: 'https://a.example/change'},
    {given: 'tel:+441632960118', leads: 'tel:+441632960118'},
    {given: '', leads: 'https://cal.com/bookings'},
  ]) {
    it(`stands the way to change a booking: manage-url="${given}"`, async () => {
      const widget = await button({'manage-url': given});
      await until(() => inside(widget, '.manage'));
      const manage = inside<HTMLAnchorElement>(widget, '.manage')!;
      expect([manage.href, manage.textContent]).to.deep.equal([
        leads,
        'Change or cancel a booking',
      ]);
      expect(manage.getBoundingClientRect().height).to.be.at.least(44);
      await expectAccessible(widget);
    });
  }

  it('stands nothing for an address that cannot be opened, and the console says why', async () => {
    const widget = await button({'manage-url': 'javascript:alert(1)'});
    await until(() => warnings.length);
    widget.requestUpdate();
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('manage-url="javascript:alert(1)"').and.contain('https');
    expect(inside(widget, '.manage')).to.equal(null);
  });

  it('says whether somebody answers the phone', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now url="tel:+441632960118" label="Call us"></basalt-book-now>`,
    );
    await until(() => inside(widget, '.hours'));
    expect(inside(widget, '.hours')!.textContent).to.equal('Open now');
    await expectAccessible(widget);
  });

  it('grows no line under the pointer at a link that waited for it', async () => {
    const widget = await button({}, 'tel:+441632960118');
    await settled();
    expect(inside(widget, '.hours')).to.equal(null);
  });

  it('says nothing of hours to who books online', async () => {
    const widget = await button({eager: ''});
    await settled();
    expect(inside(widget, '.hours')).to.equal(null);
  });
});

describe('a mode or a wish that there is not', () => {
  it('acts as a dialog, and the console says so once', async () => {
    const widget = await button({provider: 'calcom', mode: 'popup'});
    await until(() => warnings.length);
    widget.requestUpdate();
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('mode="popup"').and.contain('dialog, link, inline, bar');
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '[part="dialog"]')?.open);
  });

  it('greets nobody, and the console says what to write', async () => {
    await button({preconnect: 'always'}, 'https://b.example/');
    await until(() => warnings.length);
    expect(warnings[0]).to.contain('preconnect="hover"');
    expect(document.head.querySelector('[rel="preconnect"]')).to.equal(null);
  });
});

describe('an early greeting', () => {
  it('is sent when the visitor points at the button, once for a host', async () => {
    const widgets = [
      await button({preconnect: 'hover'}, 'https://c.example/a'),
      await button({preconnect: 'hover'}, 'https://c.example/b'),
    ];
    await settled();
    const greetings = () => document.head.querySelectorAll('[rel="preconnect"]');
    expect(greetings()).to.have.length(0);
    for (const widget of widgets) {
      widget.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    }
    expect([...greetings()].map((each) => (each as HTMLLinkElement).href)).to.deep.equal([
      'https://c.example/',
    ]);
    greetings().forEach((each) => each.remove());
  });
});
