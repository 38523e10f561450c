import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltBodyMap} from '../src/widgets/body-map/body-map.js';
import {playground} from './playground.js';

export default {
  title: 'Widgets/Body map',
  component: 'basalt-body-map',
} satisfies Meta;

type Story = StoryObj;

/** What a visitor without scripts gets. */
const checkboxes = html`<fieldset>
  <legend>Where is it sore?</legend>
  <label><input type="checkbox" name="sore" value="neck" /> Neck</label>
  <label><input type="checkbox" name="sore" value="shoulder-left" /> Shoulder, left</label>
  <label><input type="checkbox" name="sore" value="shoulder-right" /> Shoulder, right</label>
  <label><input type="checkbox" name="sore" value="lower-back-left" /> Lower back, left</label>
  <label><input type="checkbox" name="sore" value="lower-back-right" /> Lower back, right</label>
  <label><input type="checkbox" name="sore" value="none" /> None of these</label>
</fieldset>`;

/** The map once it is drawn. */
async function drawn(canvas: HTMLElement): Promise<BasaltBodyMap> {
  const map = canvas.querySelector<BasaltBodyMap>('basalt-body-map')!;
  await waitFor(() => expect(map.renderRoot.querySelector('[data-region]')).not.toBe(null));
  return map;
}

const region = (map: BasaltBodyMap, id: string) =>
  map.renderRoot.querySelector<SVGElement>(`[data-region="${id}"]`)!;

/** The map, and all that can be said of it. */
export const Playground = playground('basalt-body-map', checkboxes, {name: 'sore'});

/** In an intake form, with the checkboxes that stand there until the script comes. */
export const InAForm: Story = {
  render: () =>
    html`<form>
      <basalt-body-map name="sore" required>${checkboxes}</basalt-body-map>
      <p><button>Send</button></p>
    </form>`,
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement);
    region(map, 'lower-back-left').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await expect(map.value).toBe('lower-back-left');
    await expect([...new FormData(canvasElement.querySelector('form')!)]).toEqual([
      ['sore', 'lower-back-left'],
    ]);
  },
};

/** `pain` asks how sore each region is; the number stands on its stone. */
export const HowSore: Story = {
  render: () =>
    html`<basalt-body-map
      name="sore"
      pain
      value="neck,lower-back-left:6,lower-back-right:4"
    ></basalt-body-map>`,
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement);
    await expect(region(map, 'lower-back-left').textContent.trim()).toBe('6');
  },
};

/** In a narrow column there is room for one side; the other is a press away. */
export const NarrowColumn: Story = {
  render: () => html`<div style="max-width: 20em"><basalt-body-map></basalt-body-map></div>`,
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement);
    await expect(region(map, 'knee-left').getBoundingClientRect().width).toBe(0);
    map.renderRoot.querySelector<HTMLElement>('.turn [aria-pressed="false"]')!.click();
    await map.updateComplete;
    await expect(region(map, 'knee-left').getBoundingClientRect().width).toBeGreaterThan(0);
  },
};

/** A form that was sent without an answer: it says what is missing, in words. */
export const Missing: Story = {
  render: () => html`<form><basalt-body-map name="sore" required></basalt-body-map></form>`,
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement);
    await expect(map.checkValidity()).toBe(false);
    await map.updateComplete;
    await expect(map.renderRoot.querySelector('[part="error"]')!.textContent.trim()).not.toBe('');
  },
};

/** In a fieldset that is disabled nothing can be chosen, and nothing is sent. */
export const Disabled: Story = {
  render: () =>
    html`<form>
      <fieldset disabled><basalt-body-map name="sore" value="neck"></basalt-body-map></fieldset>
    </form>`,
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement);
    region(map, 'calf-left').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await expect(map.value).toBe('neck');
    await expect([...new FormData(canvasElement.querySelector('form')!)]).toEqual([]);
  },
};
