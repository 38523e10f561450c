import {css} from 'lit';

/** The screens that ask. */
export const questionStyles = css`
  .step .h {
    font-size: 1.625em;
  }
  .progress,
  .progress i {
    display: flex;
    flex: 1;
    align-items: center;
  }
  .progress {
    min-height: 28px;
  }
  .progress i::before {
    content: '';
    box-sizing: border-box;
    width: 14px;
    height: 11px;
    border: 1.5px solid var(--b-edge);
    border-radius: 46% 54% 52% 48% / 52% 46% 54% 48%;
  }
  .progress i::after {
    content: '';
    flex: 1;
    border: solid var(--b-line);
    border-width: 1.5px 0 0 1.5px;
  }
  .progress i:last-child {
    flex: none;
  }
  .progress i:last-child::after {
    content: none;
  }
  .progress .past::before {
    background: var(--b-stone-mid);
  }
  .progress .now::before {
    width: 24px;
    height: 18px;
    border-color: var(--b-accent);
    background: var(--b-accent);
  }
  #where,
  #ends,
  .controls {
    justify-content: space-between;
    max-width: none;
  }
  .controls p {
    flex: 1 0 100%;
  }
  #ends {
    margin-block-start: 12px;
  }
  .help {
    margin-block-end: 14px;
  }
  .options,
  .scale {
    display: grid;
    gap: 10px;
  }
  .pointed {
    display: grid;
    gap: 22px;
  }
  .option:hover {
    border-color: var(--b-edge);
  }
  .option:has(:checked) {
    border-color: var(--b-accent);
    background: var(--b-accent-soft);
    box-shadow: inset 0 0 0 0.5px var(--b-accent);
  }
  .scale {
    grid-template-columns: repeat(4, 1fr);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .scale .option {
    grid-template-columns: 1fr;
    padding: 4px;
    text-align: center;
  }
  .scale input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
  }
  @container b (width >= 20em) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
    }
  }
  @container b (width >= 36em) {
    .options {
      grid-template-columns: 1fr 1fr;
    }
    .scale {
      grid-template-columns: repeat(11, 1fr);
    }
  }
  @container b (width >= 52.5em) {
    .step {
      grid-template-columns: 44px 1fr;
      gap: 56px;
      align-items: start;
    }
    .progress {
      min-height: 460px;
    }
    .pointed {
      grid-template-columns: 1fr 1fr;
      gap: 44px;
    }
    .pointed .options {
      grid-template-columns: 1fr;
    }
    .progress,
    .progress i {
      flex-direction: column;
    }
  }
  /* A phone on its side, or a small one: the way on is worth more than the air. */
  @media (height < 37.5em) {
    .step,
    form {
      gap: 12px;
    }
    .options,
    .scale {
      gap: 8px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .option {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .progress i::before {
      forced-color-adjust: none;
    }
    .progress .past::before {
      background: CanvasText;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .progress {
      display: none;
    }
  }
`;
