import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';

import type {BasaltDiagnostics} from '../src/widgets/diagnostics/diagnostics.js';
import {Mistakes} from '../src/widgets/diagnostics/mistakes.js';
import {pageClaims} from '../src/widgets/diagnostics/page-claims.js';

export default {
  title: 'Widgets/Check of a page',
  component: 'basalt-diagnostics',
  // It stands at the foot of a window, so each has one of its own.
  parameters: {
    docs: {
      story: {inline: false, height: '480px'},
      // Nobody writes it into a page: the address asks for it.
      source: {code: 'https://your-spa.example/?basalt-debug', language: 'text'},
    },
  },
} satisfies Meta;

type Story = StoryObj;

const told = (...lines: string[]) => {
  const mistakes = new Mistakes();
  for (const line of lines) mistakes.hear(line);
  return mistakes;
};

const page = (mistakes: Mistakes) =>
  html`<basalt-book-now
      ><a href="https://cal.com/stillwater/hot-stone">Book now</a></basalt-book-now
    >
    <basalt-diagnostics .mistakes=${mistakes}></basalt-diagnostics>`;

const panelIn = async (canvas: HTMLElement) => {
  const panel = canvas.querySelector<BasaltDiagnostics>('basalt-diagnostics')!;
  await panel.updateComplete;
  return panel;
};

/** What the owner of a page sees at `?basalt-debug` when something is wrong with it. */
export const ThingsToMend: Story = {
  render: () =>
    page(
      told(
        '<basalt-book-now>: "cal.com/stillwater" cannot be opened: only https, tel and mailto links can. Write url="https://…".',
        'Basalt profile, /market: Write it like "uk"',
        'Basalt profile, /tratments: Did you mean treatments?',
        '<basalt-pain-relief-quiz>: its script did not load. Is "chunks" beside basalt.js?',
      ),
    ),
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await expect(panel.renderRoot.querySelector('h2')?.textContent).toBe('4 things to mend');
  },
};

/** A sound page. */
export const NothingToMend: Story = {
  render: () => page(told()),
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await expect(panel.renderRoot.querySelector('h2')?.textContent).toBe('Nothing to mend');
  },
};

/** What `basalt.debug()` in the console adds: health claims in the page's own words. */
export const HealthClaims: Story = {
  render: () =>
    html`<basalt-book-now heading="Pain relief"
        ><p>Our stones relieve pain and release toxins. Ask our clinic.</p>
        <a href="https://cal.com/stillwater/hot-stone">Book now</a></basalt-book-now
      >
      <basalt-diagnostics .mistakes=${told()}></basalt-diagnostics>`,
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    panel.claims = await pageClaims(canvasElement.ownerDocument);
    await panel.updateComplete;
    await expect(panel.renderRoot.querySelector('h2')?.textContent).toBe('4 health claims');
  },
};
