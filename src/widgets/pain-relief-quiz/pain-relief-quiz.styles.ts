import {css} from 'lit';

/** The first screen, and what all screens share. The rest comes with the questions. */
export const styles = css`
  :host {
    box-sizing: border-box;
    width: 100%;
  }
  .root:not(.inherit) {
    padding: clamp(20px, 5%, 56px);
    border-radius: var(--b-radius-l);
    corner-shape: squircle;
  }
  .start,
  .step,
  .result {
    display: grid;
    gap: 28px;
  }
  .intro,
  form,
  .suggestion {
    display: grid;
    gap: 22px;
    align-content: start;
    min-width: 0;
  }
  p:has(> .icon) {
    flex-wrap: nowrap;
  }
  .spine {
    position: relative;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 24px 20%;
    width: min(62%, 220px);
    margin-inline: auto;
    padding-block: 16px 24px;
  }
  .spine::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 50%;
    border-inline-start: 1.5px solid var(--b-line);
  }
  .spine > :nth-child(3n + 2) {
    scale: 0.94;
    translate: 0 8%;
  }
  @container b (width < 26.25em) {
    .btn {
      flex: 1 1 auto;
    }
    .start .btn {
      flex-basis: 100%;
    }
  }
  @container b (width >= 52.5em) {
    .start {
      grid-template-columns: 7fr 5fr;
      gap: 64px;
      align-items: center;
    }
    .start .spine {
      width: min(80%, 340px);
    }
  }
  @media print {
    .btn:not(.call) {
      display: none;
    }
  }
`;
