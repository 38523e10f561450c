import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltBookNow} from '../src/widgets/book-now/book-now.js';
import {playground} from './playground.js';

export default {
  title: 'Widgets/Booking button',
  component: 'basalt-book-now',
  // A press there would leave Storybook.
  parameters: {held: true},
} satisfies Meta;

type Story = StoryObj;

const link = (label = 'Book now') =>
  html`<a href="https://cal.com/stillwater/hot-stone">${label}</a>`;

/** A link of the page, and all that can be said of it. */
export const Playground = playground('basalt-book-now', link());

/** What a spa pastes. Without scripts the visitor follows the same link. */
export const OwnLink: Story = {
  render: () => html`<basalt-book-now>${link()}</basalt-book-now>`,
};

/** A second choice beside a solid button. */
export const Quiet: Story = {
  render: () => html`<basalt-book-now variant="quiet">${link()}</basalt-book-now>`,
};

/** In a row of text, or at the end of a price list. */
export const Text: Story = {
  render: () => html`<basalt-book-now variant="text">${link('Book')}</basalt-book-now>`,
};

/** Where a builder allows no children, the address and the words come as attributes. */
export const FromAttributes: Story = {
  args: {url: 'https://calendly.com/stillwater/hot-stone', label: 'Choose a time'},
  render: ({url, label}) =>
    html`<basalt-book-now url=${String(url)} label=${String(label)}></basalt-book-now>`,
};

/** A spa without a booking system books by phone. */
export const ByPhone: Story = {
  render: () =>
    html`<basalt-book-now><a href="tel:+441632960118">Call 01632 960118</a></basalt-book-now>`,
};

/** Nothing of the booking system is loaded before a second click. */
export const AsksForConsent: Story = {
  parameters: {held: false},
  render: () => html`<basalt-book-now consent="ask">${link()}</basalt-book-now>`,
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector<BasaltBookNow>('basalt-book-now')!;
    widget.querySelector('a')!.click();
    await waitFor(() => expect(widget.renderRoot.querySelector('dialog')?.open).toBe(true));
    await expect(widget.renderRoot.querySelector('iframe')).toBe(null);
  },
};

/** Says what a booking system would, as from the frame: a story has no booking system. */
const said =
  (type: string, data: object = {}): Story['play'] =>
  async ({canvasElement}) => {
    const widget = canvasElement.querySelector<BasaltBookNow>('basalt-book-now')!;
    widget.querySelector('a')!.click();
    const frame = () => widget.renderRoot.querySelector('iframe')?.contentWindow;
    await waitFor(() => expect(frame()).toBeTruthy());
    const message = {originator: 'CAL', type, namespace: 'basalt', data};
    const {origin} = location;
    dispatchEvent(new MessageEvent('message', {source: frame() ?? null, origin, data: message}));
  };

const visit = {
  uid: '7f3a9c21be04',
  status: 'ACCEPTED',
  startTime: '2026-12-01T18:00:00Z',
  endTime: '2026-12-01T19:00:00Z',
};

const here = () =>
  html`<basalt-book-now provider="calcom"
    ><a href=${`${location.origin}/stillwater`}>Book now</a></basalt-book-now
  >`;

/** The booking system said that it booked, and when: it can go into the visitor's calendar. */
export const Booked: Story = {
  parameters: {held: false},
  render: here,
  play: said('bookingSuccessfulV2', visit),
};

/** It said that it booked, and no more: Calendly tells no time. */
export const BookedWithoutTimes: Story = {
  parameters: {held: false},
  render: here,
  play: said('bookingSuccessfulV2', {uid: visit.uid}),
};

/** The spa has still to say yes, or the visitor to pay: the frame stays. */
export const AskedFor: Story = {
  parameters: {held: false},
  render: here,
  play: said('bookingSuccessfulV2', {...visit, status: 'PENDING'}),
};

/** The visitor cancelled it there. */
export const Cancelled: Story = {
  parameters: {held: false},
  render: here,
  play: said('bookingCancelled'),
};

/** The booking system says that its page does not work. */
export const Failed: Story = {
  parameters: {held: false},
  render: here,
  play: said('linkFailed', {code: '404'}),
};

/** An address that could run a script is refused, and the console says why. */
export const RefusedAddress: Story = {
  render: () =>
    html`<basalt-book-now url="javascript:alert(1)" label="Book now"></basalt-book-now>`,
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector<BasaltBookNow>('basalt-book-now')!;
    await widget.updateComplete;
    await expect(widget.renderRoot.querySelector('a')?.hasAttribute('href')).toBe(false);
  },
};

const frame = (story: unknown) =>
  html`<p>
      Warm stones and massage focused on your back. Slow, unhurried, and at a heat you choose.
    </p>
    ${story}`;

/** On a small screen it floats at the foot; on a wide one it is the button that it was. */
export const Bar: Story = {
  globals: {viewport: {value: 'mobile1'}},
  render: () => frame(html`<basalt-book-now mode="bar">${link()}</basalt-book-now>`),
};

/** The booking system in the page. Pressed, it says what will load before it does. */
export const Inline: Story = {
  parameters: {held: false},
  render: () =>
    html`<basalt-book-now mode="inline" consent="ask">${link('Show the times')}</basalt-book-now>`,
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector<BasaltBookNow>('basalt-book-now')!;
    widget.querySelector('a')!.click();
    await waitFor(() => expect(widget.renderRoot.querySelector('.card')).not.toBe(null));
    await expect(widget.renderRoot.querySelector('iframe')).toBe(null);
  },
};

/** For who has booked already. */
export const ChangeOrCancel: Story = {
  render: () =>
    html`<basalt-book-now eager manage-url="https://cal.com/bookings">${link()}</basalt-book-now>`,
};

/** A second link of the page's own stands beside the button, with or without scripts. */
export const SecondLink: Story = {
  render: () =>
    html`<basalt-book-now
      >${link()} <a href="https://cal.com/bookings">Change or cancel a booking</a></basalt-book-now
    >`,
};

/** A mode that there is not acts as a dialog, and the console says which there are. */
export const UnknownMode: Story = {
  render: () => html`<basalt-book-now mode=${'popup' as 'dialog'}>${link()}</basalt-book-now>`,
};
