import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {playground} from './playground.js';

const meta: Meta = {title: 'Widgets/Treatment menu', component: 'basalt-treatment-menu'};
export default meta;

const treatments = {
  currency: 'GBP',
  market: 'uk',
  booking: {url: 'https://cal.com/stillwater'},
  treatments: [
    {
      id: 'hot-stone',
      name: 'Hot stone massage',
      text: 'Warm stones and massage focused on your back. The longer session takes in your whole back.',
      group: 'With warm stones',
      heat: 'hot',
      pressure: 'medium',
      prices: [
        {minutes: 60, price: 78},
        {minutes: 90, price: 108},
      ],
      addOns: [{name: 'Warm foot bath', minutes: 15, price: 12}],
      needs: ['Warmth', 'A quiet hour'],
      notFor: ['pregnancy', 'blood-thinners', 'reduced-sensation'],
    },
    {
      id: 'warm-swedish',
      name: 'Swedish massage with warm towels',
      text: 'Classic flowing massage with mild warmth and no stones.',
      group: 'Without stones',
      heat: 'mild',
      pressure: 'light-medium',
      minutes: 60,
      price: 70,
      needs: ['A quiet hour'],
    },
    {
      id: 'deep-tissue',
      name: 'Deep tissue massage',
      text: 'Slow, firm hands-on work without stones.',
      group: 'Without stones',
      heat: 'none',
      pressure: 'firm',
      minutes: 45,
      price: 60,
      from: true,
      needs: ['Firm hands'],
    },
  ],
};

/** What a visitor without scripts reads, and books from. */
const table = html`<h2>Treatments</h2>
  <table>
    <tbody>
      <tr data-treatment="hot-stone-60" data-needs="Warmth">
        <th scope="row">Hot stone massage</th>
        <td>60 min</td>
        <td>£78 <a href="https://cal.com/stillwater/hot-stone">Book</a></td>
      </tr>
      <tr data-treatment="deep-tissue" data-needs="Firm hands">
        <th scope="row">Deep tissue massage</th>
        <td>45 min</td>
        <td>from £60 <a href="https://cal.com/stillwater/deep">Book</a></td>
      </tr>
    </tbody>
  </table>`;

/** A table of the page, and all that can be said of it. */
export const Playground = playground('basalt-treatment-menu', table, {
  url: 'https://cal.com/stillwater',
});

/** What a spa's profile makes of it, with no more than the tag in the page. */
export const FromTheProfile: StoryObj = {
  render: () => html`<basalt-treatment-menu .treatments=${treatments}></basalt-treatment-menu>`,
};

/** Visitors shorten the list by how long they have and what they look for. */
export const WithAFilter: StoryObj = {
  render: () =>
    html`<basalt-treatment-menu filter .treatments=${treatments}></basalt-treatment-menu>`,
};

/** What guests look for in a treatment, with how sure research is and the evidence to open. */
export const WithEvidence: StoryObj = {
  render: () =>
    html`<basalt-treatment-menu
      .treatments=${{
        ...treatments,
        treatments: treatments.treatments.map((each) =>
          each.id === 'hot-stone'
            ? {...each, benefits: ['deep-muscle-relaxation', 'reduced-stress-anxiety']}
            : each,
        ),
      }}
    ></basalt-treatment-menu>`,
};

/** A length that somebody chose, here or elsewhere in the page. */
export const AChoice: StoryObj = {
  render: () =>
    html`<basalt-treatment-menu
      highlight="hot-stone-90"
      .treatments=${treatments}
    ></basalt-treatment-menu>`,
};

/** The page's own table. Without scripts it is all there is, and it books. */
export const OwnTable: StoryObj = {
  render: () =>
    html`<basalt-treatment-menu filter url="https://cal.com/stillwater">
      ${table}
    </basalt-treatment-menu>`,
};

/** With no treatments anywhere it shows the massages that the quiz knows, without prices. */
export const Shipped: StoryObj = {
  render: () => html`<basalt-treatment-menu></basalt-treatment-menu>`,
};
