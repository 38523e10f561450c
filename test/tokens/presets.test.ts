import {expect} from 'chai';

import {contrast, toneOf} from '../../src/base/ground.js';
import {inheritTokens} from '../../src/tokens/inherit.styles.js';
import {presets} from '../../src/tokens/presets.js';
import {warningTokens} from '../../src/tokens/warning.styles.js';

/** Text and ground, and the contrast WCAG 2 asks of them. */
const PAIRS = [
  ['ink', 'paper', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'sunk', 4.5],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'surface', 4.5],
  ['ink-2', 'sunk', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'sunk', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-hover', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['ink-2', 'accent-soft', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['caution', 'paper', 4.5],
  ['caution', 'caution-soft', 4.5],
  ['warned-ink', 'caution-soft', 4.5],
  ['stop', 'paper', 4.5],
  ['stop', 'stop-soft', 4.5],
  ['warned-ink', 'stop-soft', 4.5],
  ['stop-ink', 'stop', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'surface', 3],
  ['edge', 'sunk', 3],
  ['focus', 'paper', 3],
] as const;

function painted(theme: string, dark: boolean) {
  const host = document.createElement('div');
  const shadow = host.attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = [inheritTokens, warningTokens, presets].map(
    (sheet) => sheet.styleSheet!,
  );
  const root = document.createElement('div');
  root.className = `root ${theme}${dark ? ' dark' : ''}`;
  const spot = document.createElement('p');
  root.append(spot);
  shadow.append(root);
  document.body.append(host);
  const luminance = (token: string) => {
    spot.style.color = `var(--b-${token})`;
    return toneOf(getComputedStyle(spot).color).luminance;
  };
  return {luminance, gone: () => host.remove()};
}

for (const theme of ['basalt', 'clay', 'sage', 'midnight']) {
  for (const dark of [false, true]) {
    describe(`${theme}, ${dark ? 'dark' : 'light'}`, () => {
      for (const [text, ground, least] of PAIRS) {
        it(`${text} can be read on ${ground}`, () => {
          const {luminance, gone} = painted(theme, dark);
          expect(contrast(luminance(text), luminance(ground))).to.be.at.least(least);
          gone();
        });
      }
    });
  }
}
