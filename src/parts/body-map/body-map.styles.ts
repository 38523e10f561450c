import {css} from 'lit';

/** The drawn body, and what is chosen on it. */
export const bodyMapStyles = css`
  .map {
    --b-pale: var(--basalt-stone-pale, #d6cec5);
    --b-pale-hi: #e8e2da;
    --b-hair: #a39a92;
    --b-sheet: #fdfbf9;
    --b-draw: #867f77;
    --b-spot: #48423e;
  }
  .dark .map {
    --b-pale: var(--basalt-stone-pale, #746f6a);
    --b-pale-hi: #86817b;
    --b-hair: #57524e;
    --b-sheet: #3e3833;
    --b-draw: #b7b2ab;
    --b-stone-mid: #292421;
    --b-stone-low: #16120f;
    --b-spot: #ede9e4;
  }
  .map {
    container: m / inline-size;
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .turn,
  .sides {
    display: flex;
    justify-content: center;
    gap: 8px;
  }
  .turn .btn {
    padding-inline: 14px;
  }
  .turn .btn[aria-pressed='true'] {
    border-color: var(--b-accent);
    background: var(--b-accent-soft);
    box-shadow: inset 0 0 0 1px var(--b-accent);
  }
  .side {
    flex: 1;
    min-width: 0;
    text-align: center;
  }
  .side p {
    max-width: none;
  }
  .side svg {
    display: block;
    width: 100%;
    height: 460px;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .said {
    min-height: 1.55em;
    font-weight: 600;
    text-align: center;
  }
  .skin {
    fill: var(--b-pale);
  }
  .skin.back {
    fill: var(--b-hair);
  }
  .lit {
    fill: var(--b-pale-hi);
    opacity: 0.75;
  }
  .lines,
  .spine {
    fill: none;
    stroke: var(--b-draw);
    stroke-width: 0.5;
    stroke-linecap: round;
    opacity: 0.6;
  }
  .spine {
    stroke-width: 0.7;
    stroke-dasharray: 0.1 2.1;
    opacity: 1;
  }
  /* Its hems are drawn, and its sides are not. */
  .sheet {
    fill: var(--b-sheet);
    stroke: var(--b-draw);
    stroke-width: 0.5;
    stroke-dasharray: 43.3 22.3 43.9 99;
  }
  .hit {
    fill: transparent;
  }
  .spot {
    fill: none;
    stroke: var(--b-spot);
    stroke-width: 1.3;
    opacity: 0.75;
  }
  .region:hover .spot {
    fill: var(--b-spot);
  }
  .ember {
    fill: var(--b-glow);
    opacity: 0.28;
  }
  .under {
    fill: var(--b-stone-low);
  }
  .top {
    fill: var(--b-stone-mid);
  }
  .chosen-ring {
    fill: none;
    stroke: var(--b-accent);
    stroke-width: 0.7;
  }
  .dark .chosen-ring {
    stroke: var(--b-ink);
  }
  .tick {
    fill: none;
    stroke: var(--b-stone-etch);
    stroke-width: 0.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .region text {
    fill: var(--b-stone-etch);
    font-size: 5px;
    font-weight: 600;
    text-anchor: middle;
  }
  .region,
  .region:focus-visible {
    outline: none;
  }
  .ring {
    fill: none;
    stroke: var(--b-focus);
    stroke-width: 0.9;
    opacity: 0;
  }
  .region:focus-visible .ring {
    opacity: 1;
  }
  .chosen {
    display: grid;
    gap: 4px;
  }
  .chosen ul {
    list-style: none;
  }
  .chosen li {
    display: flex;
    gap: 14px;
    align-items: center;
    justify-content: space-between;
    min-height: max(52px, 3.25em);
    border-block-end: 1px solid var(--b-line);
  }
  .chosen select {
    min-width: 4.5em;
    min-height: max(44px, 2.25em);
    padding: 0 12px;
    border: 1.5px solid var(--b-edge);
    border-radius: var(--b-radius-s);
    background: var(--b-surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .dark .chosen select {
    color-scheme: dark;
  }
  /* A finger's press shows one side large. */
  .near .side:not(.shown) {
    display: none;
  }
  @container m (width < 24em) {
    .side:not(.shown),
    .side p {
      display: none;
    }
  }
  @container m (width >= 24em) {
    .map:not(.near) .turn {
      display: none;
    }
    .side svg {
      height: 540px;
    }
  }
  @media (forced-colors: active) {
    .root .map {
      --b-pale: Canvas;
      --b-pale-hi: Canvas;
      --b-hair: Canvas;
      --b-sheet: Canvas;
      --b-draw: CanvasText;
      --b-stone-mid: CanvasText;
      --b-stone-etch: Canvas;
      --b-spot: CanvasText;
    }
    .sides {
      forced-color-adjust: none;
    }
    .skin {
      stroke: CanvasText;
      stroke-width: 0.6;
    }
    .lit,
    .ember {
      display: none;
    }
    .chosen-ring {
      stroke: Highlight;
      stroke-width: 1;
    }
    .ring {
      stroke: CanvasText;
    }
  }
  @media print {
    .turn,
    .said {
      display: none;
    }
    .side svg {
      height: 9cm;
    }
  }
`;
