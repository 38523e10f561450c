import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltSessionGuide} from '../src/widgets/session-guide/session-guide.js';
import {playground} from './playground.js';

export default {
  title: 'Widgets/Session guide',
  component: 'basalt-session-guide',
} satisfies Meta;

type Story = StoryObj;

/** What is in the guide, found without words: stories come in every language. */
async function open(canvas: HTMLElement) {
  const widget = canvas.querySelector<BasaltSessionGuide>('basalt-session-guide')!;
  const find = <Found extends HTMLElement>(selector: string) =>
    widget.renderRoot.querySelector<Found>(selector);
  await waitFor(() => expect(find('[part="slider"]')).not.toBe(null));
  return {
    widget,
    find,
    async go(minute: number) {
      const slider = find<HTMLInputElement>('[part="slider"]')!;
      slider.value = String(minute);
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      await widget.updateComplete;
    },
  };
}

const at =
  (minute: number): Story['play'] =>
  async ({canvasElement}) => {
    const {go} = await open(canvasElement);
    await go(minute);
  };

/** The guide, and all that can be said of it. */
export const Playground = playground('basalt-session-guide');

/** An hour. The visitor may look at ninety minutes too. */
export const Hour: Story = {
  render: () => html`<basalt-session-guide></basalt-session-guide>`,
  play: async ({canvasElement}) => {
    const {widget} = await open(canvasElement);
    await expect(widget.minutes).toBe(60);
  },
};

/** Ninety minutes, and no other length: the spa sells only these. */
export const NinetyMinutesOnly: Story = {
  render: () => html`<basalt-session-guide minutes="90" without-switch></basalt-session-guide>`,
};

/** The first warm stones glide beside the spine, further down with every minute. */
export const StonesGlide: Story = {
  render: () => html`<basalt-session-guide></basalt-session-guide>`,
  play: at(21),
};

/** All seventeen rest: in pairs beside the spine, never on it, one below its end, two in the palms. */
export const StonesRest: Story = {
  render: () => html`<basalt-session-guide></basalt-session-guide>`,
  play: async ({canvasElement}) => {
    const {go, widget} = await open(canvasElement);
    await go(30);
    await expect(widget.renderRoot.querySelectorAll('.on').length).toBe(17);
  },
};

/** In a narrow column what a step feels like stands in the list too. */
export const NarrowColumn: Story = {
  render: () =>
    html`<div style="max-width: 22em"><basalt-session-guide></basalt-session-guide></div>`,
  play: at(30),
};

/** Heat, burns and sources are folded, and come when the visitor first acts. */
export const HeatAndBurns: Story = {
  render: () => html`<basalt-session-guide></basalt-session-guide>`,
  play: async ({canvasElement}) => {
    const {widget, find} = await open(canvasElement);
    dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift'}));
    await waitFor(() => expect(find('.sources')).not.toBe(null));
    for (const details of widget.renderRoot.querySelectorAll('details')) details.open = true;
  },
};

/** A spa's own steps, with their minutes. `data-stones` says what the stones do at each. */
export const OwnSteps: Story = {
  render: () =>
    html`<basalt-session-guide heading="The Stillwater stone hour">
      <ol>
        <li data-minutes="10" data-stones="none">
          <strong>Tea and a talk</strong>
          <p>How are you today, and how much warmth do you like?</p>
        </li>
        <li data-minutes="15" data-stones="gliding">
          <strong>Warm stones in motion</strong>
          <p>From the shoulders to the lower back.</p>
        </li>
        <li data-minutes="25" data-stones="resting">
          <strong>Stones at rest</strong>
          <p>Over a towel, while hands work on your neck.</p>
        </li>
        <li data-minutes="10" data-stones="none">
          <strong>Quiet</strong>
          <p>Stay as long as you like.</p>
        </li>
      </ol>
    </basalt-session-guide>`,
  play: at(30),
};

/** Without its minutes a list stands as it is written, with what the guide knows below it. */
export const OwnListWithoutMinutes: Story = {
  render: () =>
    html`<basalt-session-guide>
      <ol>
        <li>We talk.</li>
        <li>You rest under warm stones.</li>
      </ol>
    </basalt-session-guide>`,
};
