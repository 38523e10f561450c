import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import '../../src/widgets/book-now/book-now.define.js';
import {setLocale} from '../../src/localize/locale.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';

const PAGE = `${location.origin}/stillwater/hot-stone`;
const START = '2026-12-01T18:00:00Z';
const END = '2026-12-01T19:00:00Z';

async function until(what: () => unknown) {
  while (!what()) await new Promise(requestAnimationFrame);
}

const dialogOf = (widget: BasaltBookNow) => widget.renderRoot.querySelector('dialog')!;
const frameOf = (widget: BasaltBookNow) => widget.renderRoot.querySelector('iframe');
const wordsOf = (widget: BasaltBookNow) => widget.renderRoot.textContent;

/** A dialog with a booking system in it that speaks Cal.com's words. */
async function opened(treatment?: string, mode = 'dialog'): Promise<BasaltBookNow> {
  const widget = await fixture<BasaltBookNow>(
    html`<basalt-book-now provider="calcom" mode=${mode} .treatment=${treatment}
      ><a href=${PAGE}>Book now</a></basalt-book-now
    >`,
  );
  widget.querySelector('a')!.click();
  await until(() => frameOf(widget)?.contentWindow);
  return widget;
}

/** As if the framed booking system had spoken. */
async function say(widget: BasaltBookNow, type: string, data: object = {}) {
  const source = frameOf(widget)!.contentWindow;
  const message = {originator: 'CAL', type, namespace: 'basalt', data};
  dispatchEvent(new MessageEvent('message', {source, origin: location.origin, data: message}));
  await widget.updateComplete;
}

const booked = {uid: 'r-7', status: 'ACCEPTED', startTime: START, endTime: END};

/** The page's profile is read once, so all tests share it. */
const profile = document.createElement('script');
before(() => {
  profile.type = 'application/json';
  profile.dataset.basaltProfile = '';
  profile.textContent = JSON.stringify({
    name: 'Stillwater Bath House',
    address: '4 Quay Lane',
    phone: '01632 960 118',
    booking: {provider: 'calcom', url: PAGE, manageUrl: 'https://spa.example/change'},
    treatments: [{id: 'hot-stone-60', name: 'Hot stone massage', minutes: 60}],
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

describe('a confirmed booking', () => {
  it('says what, when and where, and offers the calendar', async () => {
    const widget = await opened('hot-stone-60');
    await say(widget, 'bookingSuccessfulV2', booked);
    await until(() => widget.renderRoot.querySelector('.keep'));
    for (const words of ['You are booked', '2026', 'Hot stone massage', '4 Quay Lane', 'r-7'])
      expect(wordsOf(widget)).to.contain(words);
    expect(widget.shadowRoot!.activeElement?.id).to.equal('title');
    expect(frameOf(widget)).to.equal(null);
    await expectAccessible(widget);
  });

  it('puts names and times into the links, and nothing else', async () => {
    const widget = await opened('hot-stone-60');
    await say(widget, 'bookingSuccessfulV2', {...booked, title: 'Ada and her sore back'});
    await until(() => widget.renderRoot.querySelector('.keep'));
    const [google, outlook] = [...widget.renderRoot.querySelectorAll<HTMLAnchorElement>('.keep a')];
    const asked = new URL(google!.href).searchParams;
    expect(asked.get('text')).to.equal('Hot stone massage, Stillwater Bath House');
    expect(asked.get('location')).to.equal('Stillwater Bath House, 4 Quay Lane');
    expect(asked.get('details')).to.equal('https://spa.example/change');
    for (const {href, rel, target} of [google!, outlook!]) {
      expect(href).not.to.match(/Ada|sore/);
      expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
    }
  });

  it('names no treatment that it cannot be sure of', async () => {
    const widget = await opened();
    widget.suggestion = 'hot-stone-60';
    await say(widget, 'bookingSuccessfulV2', booked);
    expect(wordsOf(widget)).to.contain('You are booked').and.not.contain('Hot stone massage');
  });

  for (const {because, data} of [
    {because: 'no times', data: {uid: 'r-7', status: 'ACCEPTED'}},
    {because: 'no end', data: {...booked, endTime: undefined}},
    {because: 'a start without its zone', data: {...booked, startTime: '2026-12-01T18:00:00'}},
  ]) {
    it(`offers no calendar with ${because}`, async () => {
      const widget = await opened('hot-stone-60');
      await say(widget, 'bookingSuccessfulV2', data);
      await new Promise((go) => setTimeout(go, 100));
      expect(wordsOf(widget)).to.contain('You are booked').and.not.contain('calendar');
      await expectAccessible(widget);
    });
  }

  for (const {locale, said, kept} of [
    {locale: 'de', said: /1\. Dezember 2026/, kept: 'In den Kalender eintragen'},
    {locale: 'ar', said: /ديسمبر/, kept: 'إضافة إلى التقويم'},
  ]) {
    it(`speaks ${locale}`, async () => {
      await setLocale(locale);
      const widget = await opened('hot-stone-60');
      await say(widget, 'bookingSuccessfulV2', booked);
      await until(() => widget.renderRoot.querySelector('.keep'));
      expect(wordsOf(widget)).to.match(said).and.contain(kept);
      await expectAccessible(widget);
    });
  }
});

describe('a confirmed booking in the page', () => {
  it('says the same in the place of the button, and gives the button back', async () => {
    const widget = await opened('hot-stone-60', 'inline');
    await say(widget, 'bookingSuccessfulV2', booked);
    await until(() => widget.renderRoot.querySelector('.keep'));
    expect(wordsOf(widget)).to.contain('You are booked').and.contain('4 Quay Lane');
    expect(widget.shadowRoot!.activeElement?.id).to.equal('title');
    await expectAccessible(widget);
    widget.renderRoot.querySelector<HTMLElement>('.ending > .quiet')!.click();
    await until(() => document.activeElement === widget.querySelector('a'));
  });
});

describe('a booking that is not confirmed', () => {
  it('keeps the same frame, to pay in, and says what it is', async () => {
    const widget = await opened('hot-stone-60');
    await say(widget, 'linkReady');
    const frame = frameOf(widget);
    await say(widget, 'bookingSuccessfulV2', {...booked, paymentRequired: true});
    expect(wordsOf(widget)).to.contain('not yet confirmed').and.not.contain('You are booked');
    expect(frameOf(widget)).to.equal(frame);
    expect(widget.renderRoot.querySelector('.keep')).to.equal(null);
    await expectAccessible(widget);
  });

  it('is not made one by the old message about the same', async () => {
    const widget = await opened('hot-stone-60');
    let told = false;
    widget.addEventListener('basalt-book-complete', () => (told = true));
    await say(widget, 'bookingSuccessfulV2', {...booked, status: 'PENDING'});
    await say(widget, 'bookingSuccessful', {booking: booked});
    expect(wordsOf(widget)).not.to.contain('You are booked');
    expect(told).to.equal(false);
  });

  it('can be cancelled, and another time chosen', async () => {
    const widget = await opened('hot-stone-60');
    await say(widget, 'linkReady');
    await say(widget, 'bookingCancelled');
    expect(wordsOf(widget))
      .to.contain('Your booking is cancelled')
      .and.contain('Open in a new tab')
      .and.contain('01632 960 118');
    await expectAccessible(widget);
    widget.renderRoot.querySelector<HTMLElement>('.ending .solid')!.click();
    await until(() => frameOf(widget));
  });
});

describe('a dialog that is moved with its widget', () => {
  it('is closed, and opens again', async () => {
    const widget = await opened();
    const {parentElement} = widget;
    widget.remove();
    parentElement!.append(widget);
    await widget.updateComplete;
    expect(dialogOf(widget).open).to.equal(false);
    expect(document.documentElement.style.overflow).to.equal('');
    widget.querySelector('a')!.click();
    await until(() => dialogOf(widget).open && frameOf(widget));
  });
});
