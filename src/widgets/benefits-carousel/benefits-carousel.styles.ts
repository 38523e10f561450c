import {css} from 'lit';

/*
 * The rail, narrow first, then more by the width of the container in em, so that larger text gets
 * the roomier layout. `src/styles/basalt-benefits-carousel.css` keeps these measures free before the
 * script comes: change them together.
 */
export const styles = css`
  :host {
    width: 100%;
    min-width: 240px;
  }
  .root {
    container: b / inline-size;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2,
  h3 {
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.625em;
    font-weight: var(--basalt-display-weight, 600);
    line-height: 1.2;
  }
  section,
  [part='controls'],
  .grade,
  .grade p {
    display: flex;
    flex-wrap: wrap;
    gap: 20px;
    align-items: center;
  }
  section > * {
    flex: 0 0 100%;
  }
  [part='controls'] p {
    flex: 1;
    text-align: center;
  }
  button {
    all: unset;
    text-align: center;
    cursor: pointer;
  }
  .btn {
    box-sizing: border-box;
    min-height: max(48px, 3em);
    padding: 0.6em 1.5em;
    border: 1.5px solid var(--b-edge);
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    font-weight: 600;
  }
  .btn:hover {
    background: var(--b-sunk);
  }
  [part='controls'] .btn {
    width: 48px;
    min-height: 48px;
    padding: 0;
  }
  [part='controls'] svg {
    width: 20px;
    margin: auto;
  }
  [part='controls'] svg:dir(rtl) {
    transform: scaleX(-1);
  }
  [aria-disabled='true'] {
    border-color: var(--b-line);
    color: var(--b-edge);
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [part='rail'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
    background: linear-gradient(var(--b-line) 0 0) 50% 28px / 83.4% 1.5px no-repeat;
  }
  .tab {
    display: grid;
    grid-template-rows: 56px;
    gap: 12px;
    place-items: center;
  }
  .stone {
    font-size: 30px;
  }
  [aria-current='true'] .stone {
    scale: 1.42;
  }
  .tab b,
  .tab .dots {
    display: none;
  }

  .dots {
    display: flex;
    gap: 0.22em;
  }
  .dots i {
    box-sizing: border-box;
    width: 0.82em;
    height: 0.62em;
    border: 1.5px solid var(--b-edge);
    border-radius: 50%;
  }
  .dots-1 :first-child,
  .dots-2 :not(:last-child),
  .dots-3 i {
    border: 0.35em solid;
    background: currentColor;
  }

  [part='slides'] {
    display: grid;
    grid: auto / auto-flow 100%;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  [part='slide'] {
    display: grid;
    gap: 20px;
    align-content: start;
    padding-block-end: 12px;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  [part='slide'] .stone {
    margin: 20px auto;
    font-size: min(260px, 62cqi);
  }
  .stone svg {
    margin: 18% 35%;
    stroke-width: 1.15;
    opacity: 0.8;
  }
  [part='text'] {
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
  }
  [part='text']:only-child {
    grid-column: 1 / -1;
  }
  [part='text'] > p,
  .grade p {
    max-width: 36em;
    font-size: 1.125em;
  }
  ::slotted(*) {
    margin: 0 !important;
  }
  .grade {
    row-gap: 12px;
    margin-block-start: auto;
  }
  .grade p {
    flex: 1 0 100%;
    gap: 0.55em;
    font-weight: 600;
  }
  [part='note'] {
    margin-block-start: 12px;
    color: var(--b-ink-2);
    font-size: 0.8125em;
  }

  @container b (width >= 26.25em) {
    .grade p {
      flex: none;
    }
  }
  @container b (width >= 36em) {
    h2 {
      flex: 1;
    }
    [part='controls'] {
      flex: none;
      margin-inline-start: auto;
    }
    [part='rail'] {
      grid: calc(80px + 2.7em) / repeat(auto-fit, minmax(5.5em, 1fr));
    }
    .tab {
      align-content: start;
    }
    .tab .stone {
      font-size: 50px;
    }
    .tab b {
      display: block;
      max-height: 2.6em;
      overflow: hidden;
      font-size: 0.875em;
      font-weight: 400;
      line-height: 1.3;
    }
    [aria-current='true'] b {
      font-weight: 600;
    }
    .tab .dots {
      display: flex;
      font-size: 0.7em;
    }
  }
  @container b (width >= 52.5em) {
    [part='slide'] {
      grid-template-columns: 5fr 7fr;
      gap: 64px;
      align-items: center;
      align-content: center;
      padding-block-end: 44px;
    }
    [part='slide'] .stone {
      font-size: min(330px, 32cqi);
    }
    h2,
    h3 {
      font-size: 2.125em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .stone {
      transition: scale 0.32s var(--b-ease);
    }
    [part='slides'] {
      scroll-behavior: smooth;
    }
  }
  @media print {
    [part='controls'],
    [part='rail'],
    button {
      display: none;
    }
    [part='slides'] {
      display: block;
    }
  }
`;
