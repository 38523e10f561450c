import {css} from 'lit';

/** The panel that advises against a massage, with the call for help. */
export const haltStyles = css`
  .halt {
    box-sizing: border-box;
    display: grid;
    gap: 24px;
    justify-items: start;
    max-width: 46em;
    padding: 28px 22px;
    border-radius: var(--b-radius-l);
    corner-shape: squircle;
    background: var(--b-stop-soft);
    color: var(--b-warned-ink);
    --b-ink-2: currentColor;
    --b-focus: currentColor;
    --b-edge: currentColor;
    --b-line: color-mix(in oklab, currentColor 20%, transparent);
  }
  .halt > .icon {
    width: 44px;
    height: 44px;
    color: var(--b-stop);
  }
  .halt .h {
    font-size: 2em;
  }
  .halt [role='alert'] {
    display: grid;
    gap: 16px;
  }
  .halt > :not(.icon, .country) {
    width: 100%;
  }
  .halt :is(a, .text) {
    color: inherit;
  }
  .halt .call {
    width: 100%;
    min-height: 64px;
    padding-inline: 16px;
    background: var(--b-stop);
    color: var(--b-stop-ink);
    font-size: 1.25em;
  }
  .country {
    display: grid;
    gap: 6px;
    font-size: 0.9375em;
  }
  select {
    box-sizing: border-box;
    max-width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 1.5px solid var(--b-edge);
    border-radius: var(--b-radius-s);
    background: var(--b-stop-soft);
    color: inherit;
    font: inherit;
    font-size: max(16px, 1em);
  }
  .dark select {
    color-scheme: dark;
  }
  .numbers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    border-block-start: 1px solid var(--b-line);
  }
  .numbers a {
    display: inline-flex;
    align-items: center;
    min-height: 48px;
    font-weight: 600;
    text-underline-offset: 0.28em;
  }
  .cause {
    padding-block-start: 18px;
    border-block-start: 1px solid var(--b-line);
    font-size: 0.9375em;
  }
  .cause li {
    margin-block-start: 8px;
  }
  .cause .text {
    justify-content: start;
    padding-inline: 0;
    font-weight: 400;
  }
  @container b (width >= 36em) {
    .halt {
      padding: 44px 48px;
    }
    .halt .call {
      width: auto;
      padding-inline: 2em;
    }
  }
  @media (forced-colors: active) {
    .halt {
      border: 1px solid;
    }
    .call {
      forced-color-adjust: none;
    }
  }
  @media print {
    .halt {
      border: 1px solid;
      background: none;
    }
    .country {
      display: none;
    }
  }
`;
