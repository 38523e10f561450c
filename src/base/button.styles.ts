import {css} from 'lit';

/** Buttons and links that look like buttons: solid, quiet and text. */
export const buttonStyles = css`
  .btn {
    appearance: none;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    max-width: 100%;
    min-height: max(48px, 3em);
    margin: 0;
    padding: 0.7em 1.5em;
    border: 1.5px solid transparent;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 0.18s,
      border-color 0.18s,
      transform 0.12s var(--b-ease);
  }
  .solid {
    background: var(--b-accent);
    color: var(--b-accent-ink);
  }
  .quiet {
    border-color: var(--b-edge);
  }
  .text {
    padding-inline: 0.25em;
    color: var(--b-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.28em;
  }
  @media (hover: hover) {
    .solid:hover {
      background: var(--b-accent-hover);
    }
    .quiet:hover {
      background: color-mix(in oklab, currentColor 6%, transparent);
      border-color: currentColor;
    }
    .text:hover {
      text-decoration-thickness: 2px;
    }
  }
  .btn:active {
    transform: translateY(1px) scale(0.985);
  }
  .round {
    width: 48px;
    min-height: 48px;
    padding: 0;
    border-color: var(--b-edge);
    flex: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .btn {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .solid {
      forced-color-adjust: none;
    }
  }
`;
