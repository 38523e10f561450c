import {svg} from 'lit';

import {SPINE, STONE_SIZES, stonePlaces} from '../../domain/session/stones.js';
import type {StonePlace, StoneUse} from '../../domain/session/session-types.js';

const HALF =
  'M49.8 27h5.2c0 6.5 1.5 10 5.5 12c5 2 11 2.4 13.5 5.5c3 3.5 3.8 9 4.2 16c.5 8 2 15 4 24c1.6 8 1.2 17 1.8 24c.4 5 .6 8 .2 13c-.4 6-2 9.5-4 9.5s-3.6-4-3.6-9c0-5 1.6-8 1.4-12c-1.2-9-3.2-15-4.6-23c-1.2-6-1.8-11-3-17c-.4 8-1.4 15-2.4 21c-.8 5-.8 9 .2 14c1 5 2.4 9 3 14c.4 4 .5 8 .5 12h-21.9';
const MUSCLE =
  'M53.3 43c6 1 12.2 1.8 15.2 6c1 6-1.5 14-2.6 21c-1 8-2 13-3 19s-1 10-.6 15c.2 5-1.4 10-4.4 10.5c-3 .2-4.4-3-4.7-8c-.8-17-1-45 .1-63.5z';
const HEAD =
  'M50 5.5c6.5 0 9.9 4.4 9.6 11.2c-.3 4.6-1.3 8.2-3.4 10.7c-3.4 3-9 3-12.4 0c-2.1-2.5-3.1-6.1-3.4-10.7c-.3-6.8 3.1-11.2 9.6-11.2z';
const SHEET = 'M24 129.5c9-3.5 17-.3 26-1.3s17 1.6 26-1.7c1.5 9 2.2 20 2 31h-55c-.3-10-.1-19 1-28z';
// With their ends written out: the build strips the slash of an empty element outside of an <svg>.
const shape = (kind: string, path: string) => svg`<path class=${kind} d=${path}></path>`;

/** Both halves of a body are one drawing, laid over the spine. */
const twice = (kind: string, path: string) =>
  svg`${shape(kind, path)}<g transform="matrix(-1 0 0 1 100 0)">${shape(kind, path)}</g>`;

const stone = ({x, y, size}: StonePlace, on: boolean) => {
  const [width, height] = STONE_SIZES[size];
  const lay = (kind: string, wide: number, high: number, up: number) =>
    svg`<rect
      class=${kind}
      x=${x - (width * wide) / 2}
      y=${y - (height * high) / 2 - up}
      width=${width * wide}
      height=${height * high}
      rx=${height * high * 0.42}
    ></rect>`;
  return svg`<g class=${on ? 'on' : 'off'}>
    <ellipse cx=${x} cy=${y + height * 0.22} rx=${width * 0.78} ry=${height * 0.68}></ellipse>
    ${lay('low', 1, 1, 0)}${lay('mid', 0.9, 0.8, height * 0.06)}
  </g>`;
};

/** The way of gliding stones: a path on each side of the spine. */
const glides = [-1, 1].map((side) => shape('line way', `M${SPINE.x + side * 5.5} 57v57`));

/** A back, the spine, and where the stones are. What it shows stands in words in `label`. */
export const figureView = (use: StoneUse, on: readonly string[], label: string) =>
  svg`<svg class="back" part="figure" viewBox="12 3 76 150" role="img" aria-label=${label}>
    ${twice('skin', HALF)}${shape('hair', HEAD)}${twice('lit', MUSCLE)}
    ${shape('line spine', `M${SPINE.x} ${SPINE.from}V${SPINE.to}`)}${shape('line sheet', SHEET)}
    ${use === 'gliding' ? glides : ''}
    ${stonePlaces.map((place) => stone(place, on.includes(place.id)))}
  </svg>`;
