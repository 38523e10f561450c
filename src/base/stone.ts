import {html, nothing, svg, type TemplateResult} from 'lit';

/*
 * Pebbles seen from above: a superellipse with two low harmonics, so that no two are alike.
 * Each is one outline; the lit plane, the gleam and the rim of ember are the same outline again,
 * smaller and lifted, so that a stone costs a few nodes and no `url(#id)`.
 */
const OUTLINES = [
  'M111 46c1 7.7-.3 18.2-5.8 24.2s-16.1 10.1-26.6 11.8s-26.3.8-36.5-1.4s-19-6.1-24.6-11.8s-8.8-15.1-8.9-22.8s2.7-17 8.1-23.2s13.9-11.6 24.2-13.700s27.6-1.2 37.5 1.300s16.7 7.9 22.2 13.800s9.9 14.1 10.7 21.800z',
  'M114 46c.4 7.8-4.7 17.4-10.8 23.2s-15.1 9.5-25.3 11.4s-25.8 2.1-35.9.1s-18.6-6.1-24.5-11.9s-10.5-15-10.9-22.8s2.6-18.3 8.5-24s16.7-9 27-10.5s24.9-.8 35.2 1.100s20.1 4.5 26.3 10s11 15.6 10.9 23.400z',
  'M112 46c-.5 7.6-4.5 16.7-10.1 22.4s-13.8 9.9-23.9 12.3s-26.5 3.7-36.9 1.9s-20.4-6.6-25.7-12.7s-6.5-16.2-6-23.9s3.8-16.2 9.2-22.2s12.9-11.2 22.9-13.6s27-2.6 37.3-.5s19.2 6.9 24.7 13s8.5 15.7 8.3 23.3z',
];

/** How a smaller copy of an outline is laid on the stone: about its middle, then lifted. */
const laid = (x: number, y: number, lift: number) =>
  `translate(60 ${46 - lift}) scale(${x} ${y}) translate(-60 -46)`;

const BODY = laid(0.985, 0.95, 1.6);
const PLANE = laid(0.92, 0.82, 5);
const GLEAM = laid(0.56, 0.18, 20.5);

/**
 * A stone. `warmth` from 0 (cold) to 3 says how much ember lies under it; an icon path (24 grid)
 * is etched on it. Decoration only: what it means stands in words beside it.
 */
export function stone(seed: number, warmth: 0 | 1 | 2 | 3 = 0, etched = ''): TemplateResult {
  const outline = OUTLINES[seed % OUTLINES.length]!;
  // Every other round the same outlines lie the other way round.
  const turn = Math.floor(seed / OUTLINES.length) % 2 ? 'matrix(-1 0 0 1 120 0)' : nothing;
  return html`<span class="stone warm-${warmth}" aria-hidden="true"
    ><svg viewBox="0 0 120 92" focusable="false">
      <g transform=${turn}>
        <path class="rim" d=${outline} />
        <path class="low" d=${outline} transform=${BODY} />
        <path class="plane" d=${outline} transform=${PLANE} />
        <path class="gleam" d=${outline} transform=${GLEAM} />
      </g>
      ${etched ? svg`<path class="etch" d=${etched} transform="translate(38 19) scale(1.833)" />` : nothing}
    </svg></span
  >`;
}
