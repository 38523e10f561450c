/** How the page of a spa looks around our widgets in these pictures, and what it says of itself. */

export const PAGE = `
  body {margin: 0; padding: 40px 24px; background: #f9f5f1; color: #251f1b; font: 16px/1.55 'Helvetica Neue', 'Nimbus Sans', Arial, sans-serif;
    --basalt-display-font: P052, Palatino, Georgia, serif; --basalt-display-weight: 400}
  main {max-width: 1080px; margin: auto} h1 {display: none}
  @media (prefers-color-scheme: dark) {body {background: #1a1613; color: #ede9e4}}`;

export const PROFILE = `<script type="application/json" data-basalt-profile>${JSON.stringify({
  name: 'Stillwater Bath House',
  phone: '01632 960 118',
  address: '4 Quay Lane',
  currency: 'GBP',
  timeZone: 'Europe/London',
  treatments: [{id: 'hot-stone-60', name: 'Hot stone massage', minutes: 60, price: 78}],
})}</script>`;
