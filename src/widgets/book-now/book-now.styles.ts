import {css} from 'lit';

/*
 * A page's own rules win over `::slotted()` unless these are important, and a booking link that
 * a theme paints blue on ember cannot be read.
 */
export const styles = css`
  :host {
    display: inline-block !important;
    max-width: 100%;
  }
  .root {
    padding: 0 !important;
    background: none;
    text-align: inherit;
  }
  .solid {
    --ground: var(--b-accent);
    --pointed: var(--b-accent-hover);
    --letters: var(--b-accent-ink);
  }
  .quiet {
    --pointed: color-mix(in oklab, currentColor 6%, transparent);
    --letters: currentColor;
    --edge: var(--b-edge);
  }
  .text {
    --letters: var(--b-accent);
    --line: underline 1px;
    --side: 0.25em;
  }
  ::slotted(a:first-of-type),
  [part='button'] {
    box-sizing: border-box !important;
    display: inline-flex !important;
    align-items: center !important;
    justify-content: center !important;
    max-width: 100% !important;
    min-height: max(48px, 3em) !important;
    margin: 0 !important;
    padding: 0.7em var(--side, 1.5em) !important;
    border: 1.5px solid var(--edge, transparent) !important;
    border-radius: var(--b-radius-m) !important;
    corner-shape: squircle;
    background: var(--ground, none) !important;
    color: var(--letters) !important;
    font: inherit !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-decoration: var(--line, none) !important;
    text-underline-offset: 0.28em !important;
    cursor: pointer;
    transition: background-color 0.18s;
  }
  ::slotted(a:first-of-type:hover),
  [part='button']:hover {
    background: var(--pointed, none) !important;
    text-decoration-thickness: 2px !important;
  }
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--b-focus) !important;
    outline-offset: 3px !important;
  }
  .halt {
    display: block;
    padding: 0.7em 1em;
    border: 1.5px solid #992724;
    border-radius: var(--b-radius-m);
  }
  .dark .halt {
    border-color: #ee897e;
  }
  .busy {
    cursor: progress;
  }
  @media (prefers-reduced-motion: reduce) {
    ::slotted(a:first-of-type),
    [part='button'] {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .solid {
      forced-color-adjust: none;
    }
  }
`;
