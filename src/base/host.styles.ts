import {css} from 'lit';

/**
 * A page may reset every element with `!important`, hide what is not defined, or set text to
 * nothing. The host is out of our hands but for `!important`; what is inside starts from nothing
 * (`all: initial`) and takes back only the page's font, its size and its colours, those of its links
 * and fields too. To hide a widget a page uses the `hidden` attribute or an element around it.
 */
export const hostStyles = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    box-sizing: border-box;
    display: block;
    background: var(--b-paper);
    color: inherit;
    font-family: inherit;
    font-size: max(16px, 1em);
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-align: start;
    --b-radius-s: 8px;
    --b-radius-m: 14px;
    --b-radius-l: 22px;
    --b-ease: cubic-bezier(0.22, 0.7, 0.2, 1);
  }
  .inherit {
    color-scheme: inherit;
  }
  .root:not(.inherit) {
    padding: 28px 24px;
    border-radius: var(--b-radius-l);
    corner-shape: squircle;
  }
  @supports (corner-shape: squircle) {
    .root {
      --b-radius-s: 12px;
      --b-radius-m: 22px;
      --b-radius-l: 38px;
    }
  }
  /* Chromium finds phrases by a property that \`all\` has reset. */
  .root:lang(ja) {
    -webkit-locale: 'ja';
    line-break: strict;
    word-break: auto-phrase;
  }
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: 3px solid var(--b-focus);
    outline-offset: 3px;
  }
`;
