import {css} from 'lit';

/** A bar on a small screen; above that, the button that it is. It has a ground of its own. */
export const barStyles = css`
  .facts {
    display: none;
  }
  @media (width < 48em) {
    :host {
      position: fixed !important;
      z-index: 900;
      inset: auto 0 0;
      box-sizing: border-box;
      display: block !important;
      max-width: none;
      padding: 13px max(16px, env(safe-area-inset-right)) calc(12px + env(safe-area-inset-bottom))
        max(16px, env(safe-area-inset-left)) !important;
      transition:
        translate 0.18s,
        visibility 0.18s;
    }
    .root {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      justify-content: space-between;
      background: none;
      color: var(--b-ink);
    }
    /* The link stays where it was before the script came: the ground comes under it. */
    .root::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: 0;
      border-block-start: 1px solid var(--b-line);
      background: var(--b-surface);
    }
    .root.inherit {
      --b-ink: #251f1b;
      --b-ink-2: #57504a;
      --b-surface: #fdfbf9;
      --b-line: #dbd5cd;
      --b-edge: #867f77;
      --b-focus: #251f1b;
    }
    .root.inherit.dark {
      --b-ink: #ede9e4;
      --b-ink-2: #b7b2ab;
      --b-surface: #241f1c;
      --b-line: #3e3833;
      --b-edge: #7e7871;
      --b-focus: #ede9e4;
    }
    .root > :is(.solid, .quiet, .text) {
      flex: 1 1 auto;
    }
    .root > :is(.solid, .quiet, .text) > span {
      display: contents;
    }
    ::slotted(a:first-of-type),
    [part='button'] {
      display: flex !important;
      float: none !important;
      width: 100% !important;
    }
    /* The dialog is a child of what may be away. */
    dialog {
      visibility: visible;
    }
    /* It takes what the button leaves; where there is no room beside it, each has a row. */
    .facts {
      order: -1;
      display: grid;
      flex: 999 1 0;
      min-width: min(7em, 100%);
      overflow-wrap: break-word;
    }
    .name {
      justify-self: start;
      font-family: var(--basalt-display-font, inherit);
      font-size: 1.125em;
      font-weight: var(--basalt-display-weight, 600);
      line-height: 1.2;
    }
    .figures {
      color: var(--b-ink-2);
      font-size: 0.875em;
      font-variant-numeric: tabular-nums lining-nums;
      line-height: 1.5;
    }
    .figures bdi + bdi::before {
      content: '·';
      margin-inline: 0.4em;
    }
    [part='note'] {
      display: contents;
    }
    .beside {
      flex-basis: 100%;
      margin-inline: 0;
    }
  }
  @media (width < 48em) and (prefers-reduced-motion: reduce) {
    :host {
      transition: none;
    }
  }
  @media (width < 48em) and (forced-colors: active) {
    .root::before {
      border-block-start: 2px solid CanvasText;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** Until now the page's style sheet showed the words on the safety check: here they have the ground's ink. */
export const noteStyles = css`
  :host::after {
    content: none !important;
  }
  [part='note']::after {
    content: var(--basalt-check-first);
  }
`;

/** A bar whose place is taken stands in its own, where `basalt.css` would still have it float. */
export const lateStyles = css`
  :host {
    position: static !important;
    display: inline-block !important;
    padding: 0 !important;
  }
  ::slotted(a:first-of-type) {
    float: none !important;
    width: auto !important;
  }
`;

/** While the bar is not wanted. */
export const awayStyles = css`
  :host {
    translate: 0 100% !important;
    visibility: hidden !important;
  }
`;
