import {nothing, svg, type SVGTemplateResult} from 'lit';

import type {Side} from '../../domain/body/regions.js';
import {EARS, FOLDS, HALF, HEAD, LINES, LIT, SHEET} from './outlines.js';

const MIRRORED = 'matrix(-1 0 0 1 100 0)';

// Closed in full: where a template begins inside an <svg>, the minifier takes `/>` for a mistake.
const bothHalves = (outline: string) =>
  svg`<path d=${outline}></path><path d=${outline} transform=${MIRRORED}></path>`;

/** The body that the regions lie on. Decoration: each region says itself what it is. */
export const figureView = (side: Side): SVGTemplateResult =>
  svg`<g class="skin">${bothHalves(HALF)}<path d=${EARS}></path><path class=${side} d=${HEAD}></path></g>
    <g class="lit">${bothHalves(LIT[side])}</g>
    <path class="lines" d=${LINES[side]}></path>
    ${side === 'back' ? svg`<path class="spine" d="M50 36v67"></path>` : nothing}
    <path class="sheet" d=${SHEET}></path><path class="lines" d=${FOLDS}></path>`;
