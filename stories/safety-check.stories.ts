import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltSafetyCheck} from '../src/widgets/safety-check/safety-check.js';
import {playground} from './playground.js';

export default {
  title: 'Widgets/Safety check',
  component: 'basalt-safety-check',
} satisfies Meta;

type Story = StoryObj;

/** What a visitor without scripts reads. */
const children = html`<p>
    Please tell us before a hot stone massage if any of these is true for you, and ask your doctor
    when you are not sure:
  </p>
  <ul>
    <li>You are pregnant.</li>
    <li>You have or had a blood clot, a heart condition, or diabetes.</li>
    <li>Your skin is sunburnt, hurt or infected.</li>
    <li>You have a fever, or feel unwell.</li>
  </ul>`;

const check = () => html`<basalt-safety-check market="uk">${children}</basalt-safety-check>`;

/** What is in the check, found without words: stories come in every language. */
async function open(canvas: HTMLElement) {
  const widget = canvas.querySelector<BasaltSafetyCheck>('basalt-safety-check')!;
  const find = <Found extends HTMLElement>(selector: string) =>
    widget.renderRoot.querySelector<Found>(selector);
  await waitFor(() => expect(find('[part="search"]')).not.toBe(null));
  return {
    widget,
    find,
    async tick(...ids: string[]) {
      for (const id of ids) {
        find(`input[value="${id}"]`)!.click();
        await widget.updateComplete;
      }
    },
    async seek(text: string) {
      const field = find<HTMLInputElement>('[part="search"]')!;
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await widget.updateComplete;
    },
  };
}

const ticked =
  (...ids: string[]): Story['play'] =>
  async ({canvasElement}) => {
    const {tick} = await open(canvasElement);
    await tick(...ids);
  };

/** The check, and all that can be said of it. */
export const Playground = playground('basalt-safety-check', children, {market: 'uk'});

/** What the spa asks every guest, in calm groups. Nothing is ticked, and nothing is said. */
export const List: Story = {
  render: check,
  play: async ({canvasElement}) => {
    const {widget} = await open(canvasElement);
    await expect(widget.result).toBe(undefined);
  },
};

/** In a narrow column the topics are folded, with the names of what is in them. */
export const NarrowColumn: Story = {
  render: () => html`<div style="max-width: 22em">${check()}</div>`,
  play: async ({canvasElement}) => {
    const {find} = await open(canvasElement);
    await expect(find<HTMLDetailsElement>('fieldset:last-of-type details')!.open).toBe(false);
  },
};

/** A long list can be searched; what is ticked stays in sight. */
export const Search: Story = {
  render: check,
  play: async ({canvasElement}) => {
    const {tick, seek, find} = await open(canvasElement);
    await tick('sunburn');
    // A name that is the same in every language of the check.
    await seek('fentanyl');
    await expect(find('input[value="sunburn"]')).not.toBe(null);
    await expect(find('input[value="pregnancy"]')).toBe(null);
  },
};

/** Nothing found is no all-clear: tell your therapist anyway. */
export const SearchFindsNothing: Story = {
  render: check,
  play: async ({canvasElement}) => {
    const {seek, find} = await open(canvasElement);
    await seek('xyzzy');
    await expect(find('[type="checkbox"]')).toBe(null);
    await expect(find('.find [role="status"]')!.textContent!.trim()).not.toBe('');
  },
};

/** Going on with nothing ticked says what is missing. */
export const NothingTicked: Story = {
  render: check,
  play: async ({canvasElement}) => {
    const {widget, find} = await open(canvasElement);
    find('[part="done"]')!.click();
    await widget.updateComplete;
    await expect(find('.done [role="alert"]')!.textContent!.trim()).not.toBe('');
  },
};

/** "None of these" is a choice like any other. */
export const Clear: Story = {render: check, play: ticked('none')};

/** Something to say before the massage begins, with reasons and sources. */
export const TellYourTherapist: Story = {
  render: check,
  play: ticked('metal-implant', 'oil-allergy'),
};

/** A doctor, midwife or physiotherapist is asked first. */
export const CheckFirst: Story = {
  render: check,
  play: async ({canvasElement}) => {
    const {tick, find} = await open(canvasElement);
    await tick('pregnancy', 'oil-allergy');
    await waitFor(() => expect(find('.sources')).not.toBe(null));
    find('.sources summary')!.click();
  },
};

/** It should pass: come back then. */
export const StopPostpone: Story = {render: check, play: ticked('sunburn')};

/** A clinician can say when massage is fine. */
export const StopClinician: Story = {render: check, play: ticked('blood-clot', 'sunburn')};

/** Best checked by a doctor before any massage. */
export const StopRedFlag: Story = {render: check, play: ticked('weight-loss')};

/** An emergency: one number to call. */
export const StopEmergency: Story = {
  render: check,
  play: async ({canvasElement}) => {
    const {tick, find} = await open(canvasElement);
    await tick('bladder-bowel', 'both-legs');
    await expect(find<HTMLAnchorElement>('[part="call"]')!.href).toBe('tel:999');
  },
};

/** Nobody knows which country the visitor is in, and a language is no country: all numbers. */
export const StopEmergencyAnywhere: Story = {
  render: () => html`<basalt-safety-check>${children}</basalt-safety-check>`,
  play: async ({canvasElement}) => {
    const {tick, find} = await open(canvasElement);
    await tick('chest-pain');
    await expect(find('[part="call"]')).toBe(null);
  },
};

/**
 * Before a booking button of the page: `for` names it. At a stop the button gives way to a sentence,
 * and a floating bar is gone, without an attribute or an event that would tell the page.
 */
export const BeforeABookingButton: Story = {
  render: () =>
    html`<basalt-safety-check market="uk" for="book">${children}</basalt-safety-check>
      <p>
        <basalt-book-now id="book"
          ><a href="https://cal.com/stillwater/hot-stone">Book now</a></basalt-book-now
        >
      </p>`,
  play: async ({canvasElement}) => {
    const {tick} = await open(canvasElement);
    await tick('sunburn');
    const button = canvasElement.querySelector('basalt-book-now')!;
    await waitFor(() => expect(button.querySelector('a')!.offsetHeight).toBe(0));
    await expect(button.halt).not.toBe('');
  },
};
