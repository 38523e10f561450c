import {html, render} from 'lit';
import {useEffect, useRef} from 'react';

import {stone} from '../../src/base/stone.js';
import {stoneStyles} from '../../src/base/stone.styles.js';
import {inheritTokens} from '../../src/tokens/inherit.styles.js';
import {prefersDark} from '../page-theme.js';

/** From cold to warm, down both sides of the spine. */
const WARMTH = [0, 0, 1, 2, 3, 3];

/** The stones of the first page, drawn by what draws them in a widget. */
export const Stones = () => {
  const host = useRef(null);
  useEffect(() => {
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({mode: 'open'});
    shadow.adoptedStyleSheets = [inheritTokens, ...stoneStyles].map((each) => each.styleSheet);
    const place = new CSSStyleSheet();
    place.replaceSync(`
      .root { position: relative; display: grid; grid-template-columns: 1fr 1fr; gap: 36px 22%; }
      .root::before { content: ''; position: absolute; inset: -8% calc(50% - 1px); width: 2px;
        background: var(--b-line); border-radius: 50%; transform: rotate(1.5deg); }
      .stone:nth-child(even) { margin-block-start: 20%; }
      .stone:nth-child(3n) { rotate: -5deg; }
      .stone:nth-child(3n + 1) { rotate: 4deg; }`);
    shadow.adoptedStyleSheets.push(place);
    render(
      html`<div class="root ${prefersDark ? 'dark' : ''}">
        ${WARMTH.map((warmth, seed) => stone(seed + 1, warmth))}
      </div>`,
      shadow,
    );
  }, []);
  return <div className="stones" ref={host} aria-hidden="true" />;
};
