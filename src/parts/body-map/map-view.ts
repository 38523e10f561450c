import {html, nothing, svg, type TemplateResult} from 'lit';

import type {BodyRegion, Side} from '../../domain/body/regions.js';
import {bodyMapText as text} from '../../localize/body-map-messages.js';
import {type BodyWords, regionName} from '../../localize/words/body.js';
import type {BodyMap} from './body-map.js';
import {viewOf} from './closer-look.js';
import {figureView} from './figure-view.js';
import {PEBBLE} from './outlines.js';

const SIDES: readonly Side[] = ['back', 'front'];

/**
 * The body, from behind and from the front. Both are there all the time; where there is room for
 * one, the other is turned away. Left and right stay where they are in every language.
 */
export const mapView = (map: BodyMap, words: BodyWords): TemplateResult => {
  const {near, side: shown, over, at} = map;
  return html`<div class="map ${near ? 'near' : ''}" part="map">
    <div class="turn">
      ${
        near
          ? html`<button type="button" class="btn quiet" @click=${map.stepBack}>
              ${text.whole()}
            </button>`
          : SIDES.map(
              (side) =>
                html`<button
                  type="button"
                  class="btn quiet"
                  aria-pressed=${side === shown}
                  @click=${() => map.turn(side)}
                >
                  ${text[side]()}
                </button>`,
            )
      }
    </div>
    <div class="sides" dir="ltr">${SIDES.map((side) => sideView(map, side, words))}</div>
    <p class="said" aria-hidden="true">${regionName(words, over ?? at)}</p>
  </div>`;
};

const sideView = (map: BodyMap, side: Side, words: BodyWords) =>
  html`<div class="side ${side === map.side ? 'shown' : ''}">
    <p class="small" aria-hidden="true">${text[side]()}</p>
    <svg
      viewBox=${viewOf(side === map.side ? map.near : undefined)}
      role="group"
      aria-label=${text[side]()}
      data-side=${side}
      @click=${map.press}
      @keydown=${map.key}
      @focusin=${map.arrive}
      @pointerover=${map.point}
      @pointerleave=${map.leave}
    >
      ${figureView(side)}
      ${map.regions.filter((region) => region.side === side).map((region) => regionView(map, region, words))}
    </svg>
  </div>`;

const regionView = (map: BodyMap, region: BodyRegion, words: BodyWords) => {
  const {id, x, y} = region;
  const sore = map.sore(id);
  return svg`<g
    class="region"
    role="checkbox"
    tabindex=${map.disabled ? nothing : map.at === region ? 0 : -1}
    aria-checked=${sore ? 'true' : 'false'}
    aria-disabled=${map.disabled ? 'true' : nothing}
    aria-label=${regionName(words, region)}
    data-region=${id}
    transform="translate(${x} ${y})"
  >
    <circle class="hit" r="5"></circle>
    ${sore ? stoneView(sore.pain) : svg`<path class="spot" d=${PEBBLE} transform="scale(.52)"></path>`}
    <rect class="ring" x="-6" y="-6" width="12" height="12" rx="3.6"></rect>
  </g>`;
};

/** What is chosen is a warm stone with a tick, or with how sore it is. */
const stoneView = (pain: number | undefined) =>
  svg`<ellipse class="ember" cy="1.8" rx="6.6" ry="5.6"></ellipse><ellipse class="ember" cy="1.6" rx="5.6" ry="4.8"></ellipse>
    <path class="under" d=${PEBBLE}></path><path class="top" d=${PEBBLE} transform="translate(0 -.5) scale(.94 .86)"></path>
    <path class="chosen-ring" d=${PEBBLE} transform="scale(1.24)"></path>
    ${
      pain === undefined
        ? svg`<path class="tick" d="m-1.9-.2 1.4 1.4 2.6-3"></path>`
        : svg`<text y="1.5">${pain}</text>`
    }`;
