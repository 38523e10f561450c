import {fixture, html} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';

import '../../src/widgets/book-now/book-now.define.js';
import {setLocale} from '../../src/localize/locale.js';
import {branch} from '../../src/services/branch.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';

/** A booking system on this very host: a self-hosted Cal.com, as far as the page can tell. */
export const PAGE = `${location.origin}/stillwater/hot-stone`;
const MILL = `${location.origin}/mill/stones`;

export async function until(what: () => unknown) {
  while (!what()) await new Promise(requestAnimationFrame);
}
export const settled = () => new Promise((go) => setTimeout(go, 150));

/** Two houses: one that is always open and chosen by the visitor, and one that is open for a minute. */
const spa = {
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
      phone: '+44 1632 960119',
      hours: [{days: ['mon'], from: '03:00', to: '03:01'}],
      booking: {provider: 'calcom', url: MILL},
      treatments: [{id: 'hot-stone-60', price: 72, booking: {location: 'mill'}}],
    },
  ],
  hours: [{days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '00:00', to: '24:00'}],
  timeZone: 'Europe/London',
};

let resized = false;
/** WebKit's driver has one size of window; there, `test/pages/book-modes` tries the bar. */
export async function screen(test: Mocha.Context, size: {width: number; height: number}) {
  if (!/Chrome|Firefox/.test(navigator.userAgent)) test.skip();
  await setViewport(size);
  resized = true;
}

const {click} = HTMLAnchorElement.prototype;
/** Where links led that the widgets followed. */
export const followed: string[] = [];
/** What the console was told. */
export const warnings: string[] = [];
const {warn} = console;

/** The page has a profile, links lead nowhere and the console is heard: for all tests of a file. */
export function onAPage() {
  const profile = document.createElement('script');
  // The page's profile is read once, so all tests share it.
  before(() => {
    profile.type = 'application/json';
    profile.dataset.basaltProfile = '';
    profile.textContent = JSON.stringify(spa);
    document.head.append(profile);
  });
  after(() => profile.remove());

  beforeEach(() => {
    followed.length = 0;
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
}

export const inside = <Found extends Element = HTMLElement>(
  widget: BasaltBookNow,
  selector: string,
) => widget.renderRoot.querySelector<Found>(selector);
export const press = (widget: BasaltBookNow) =>
  widget
    .querySelector('a')!
    .dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
export const button = (attributes: Record<string, string> = {}, href = PAGE) => {
  const widget = document.createElement('basalt-book-now');
  Object.entries(attributes).forEach(([name, value]) => widget.setAttribute(name, value));
  widget.append(Object.assign(document.createElement('a'), {href, textContent: 'Book now'}));
  return fixture<BasaltBookNow>(html`${widget}`);
};
export const hidden = (widget: BasaltBookNow) => getComputedStyle(widget).visibility === 'hidden';
