import {nothing, svg, type SVGTemplateResult} from 'lit';

import type {Side} from '../../domain/body/regions.js';
import {EAR, FOLD, HALF, HEAD, LINES, LIT, SHEET} from './outlines.js';

/*
 * Elements are closed in full: where a template begins inside an <svg>, the minifier takes `/>` for
 * a mistake.
 */
const bothHalves = (kind: string, outline: string) =>
  svg`<g class=${kind}>
    <path d=${outline}></path>
    <path d=${outline} transform="matrix(-1 0 0 1 100 0)"></path>
  </g>`;

/** The body that the regions lie on. Decoration: each region says itself what it is. */
export const figureView = (side: Side): SVGTemplateResult =>
  svg`${bothHalves('skin', HALF + EAR)}<path class="skin ${side}" d=${HEAD}></path>
    ${bothHalves('lit', LIT[side])} ${bothHalves('lines', LINES[side])}
    ${side === 'back' ? svg`<path class="spine" d="M50 36v67"></path>` : nothing}
    <path class="sheet" d=${SHEET}></path>
    ${bothHalves('lines', FOLD)}`;
