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
    background: none;
  }
  ::slotted(a),
  [part='button'] {
    box-sizing: border-box !important;
    display: inline-flex !important;
    align-items: center !important;
    justify-content: center !important;
    max-width: 100% !important;
    min-height: max(48px, 3em) !important;
    margin: 0 !important;
    padding: 0.7em 1.5em !important;
    border: 1.5px solid transparent !important;
    border-radius: var(--b-radius-m) !important;
    corner-shape: squircle;
    background: var(--b-accent) !important;
    color: var(--b-accent-ink) !important;
    font: inherit !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-decoration: none !important;
    cursor: pointer;
    transition:
      background-color 0.18s,
      border-color 0.18s;
  }
  ::slotted(a:hover),
  [part='button']:hover {
    background: var(--b-accent-hover) !important;
  }
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--b-focus) !important;
    outline-offset: 3px !important;
  }
  .quiet ::slotted(a),
  .quiet [part='button'] {
    border-color: var(--b-edge) !important;
    background: none !important;
    color: inherit !important;
  }
  .quiet ::slotted(a:hover),
  .quiet [part='button']:hover {
    border-color: currentColor !important;
    background: color-mix(in oklab, currentColor 6%, transparent) !important;
  }
  .text ::slotted(a),
  .text [part='button'] {
    padding-inline: 0.25em !important;
    background: none !important;
    color: var(--b-accent) !important;
    text-decoration: underline 1px !important;
    text-underline-offset: 0.28em !important;
  }
  .text ::slotted(a:hover),
  .text [part='button']:hover {
    text-decoration-thickness: 2px !important;
  }
  .busy {
    cursor: progress;
  }
  @media (prefers-reduced-motion: reduce) {
    ::slotted(a),
    [part='button'] {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .solid ::slotted(a),
    .solid [part='button'] {
      forced-color-adjust: none;
    }
  }
`;
