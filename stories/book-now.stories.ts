import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltBookNow} from '../src/widgets/book-now/book-now.js';

export default {
  title: 'Booking button',
  component: 'basalt-book-now',
} satisfies Meta;

type Story = StoryObj;

const link = (label = 'Book now') =>
  html`<a href="https://cal.com/stillwater/hot-stone">${label}</a>`;

/** Keeps a story on its page: a click there would leave Storybook. */
const held = (story: unknown) =>
  html`<div @basalt-book-request=${(event: Event) => event.preventDefault()}>${story}</div>`;

/** What a spa pastes. Without scripts the visitor follows the same link. */
export const OwnLink: Story = {
  render: () => held(html`<basalt-book-now>${link()}</basalt-book-now>`),
};

/** A second choice beside a solid button. */
export const Quiet: Story = {
  render: () => held(html`<basalt-book-now variant="quiet">${link()}</basalt-book-now>`),
};

/** In a row of text, or at the end of a price list. */
export const Text: Story = {
  render: () => held(html`<basalt-book-now variant="text">${link('Book')}</basalt-book-now>`),
};

/** Where a builder allows no children, the address and the words come as attributes. */
export const FromAttributes: Story = {
  args: {url: 'https://calendly.com/stillwater/hot-stone', label: 'Choose a time'},
  render: ({url, label}) =>
    held(html`<basalt-book-now url=${String(url)} label=${String(label)}></basalt-book-now>`),
};

/** A spa without a booking system books by phone. */
export const ByPhone: Story = {
  render: () =>
    held(
      html`<basalt-book-now><a href="tel:+441632960118">Call 01632 960118</a></basalt-book-now>`,
    ),
};

/** Nothing of the booking system is loaded before a second click. */
export const AsksForConsent: Story = {
  render: () => html`<basalt-book-now consent="ask">${link()}</basalt-book-now>`,
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector<BasaltBookNow>('basalt-book-now')!;
    widget.querySelector('a')!.click();
    await waitFor(() => expect(widget.renderRoot.querySelector('dialog')?.open).toBe(true));
    await expect(widget.renderRoot.querySelector('iframe')).toBe(null);
  },
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
  render: () => held(frame(html`<basalt-book-now mode="bar">${link()}</basalt-book-now>`)),
};

/** The booking system in the page. Pressed, it says what will load before it does. */
export const Inline: Story = {
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
    held(html`<basalt-book-now manage-url="https://cal.com/bookings">${link()}</basalt-book-now>`),
};

/** A mode that there is not acts as a dialog, and the console says which there are. */
export const UnknownMode: Story = {
  render: () =>
    held(html`<basalt-book-now mode=${'popup' as 'dialog'}>${link()}</basalt-book-now>`),
};
