import {css} from 'lit';

/** The list and the answer, one below the other or side by side. */
export const styles = css`
  :host {
    box-sizing: border-box;
    width: 100%;
  }
  .root {
    --calm: #fdfbf9;
  }
  .dark {
    --calm: #241f1c;
  }
  ul {
    list-style: none;
  }
  .both,
  .list,
  .verdict,
  [role='status'] {
    display: grid;
    gap: 20px;
    align-content: start;
    min-width: 0;
  }
  .both,
  .verdict,
  .halt {
    grid-template-columns: minmax(0, 1fr);
  }
  .both {
    gap: 44px;
  }
  .verdict .h {
    font-size: 1.5em;
    scroll-margin-block-start: 120px;
  }
  .verdict .stone {
    width: 88px;
    margin-block-end: 8px;
  }
  [role='status'],
  .caution > div {
    display: grid;
    gap: 12px;
  }
  [role='status'] > .icon {
    width: 32px;
    height: 32px;
  }
  .caution {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 14px;
    padding: 20px;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: var(--b-caution-soft);
    color: var(--b-warned-ink);
  }
  .caution .icon {
    color: var(--b-caution);
  }
  .items {
    border-block-start: 1px solid var(--b-line);
  }
  .items li {
    padding-block: 14px;
    border-block-end: 1px solid var(--b-line);
    break-inside: avoid;
  }
  [role='heading'] + .items {
    margin-block-start: 8px;
  }
  .sources summary {
    width: fit-content;
    padding-block: 10px;
    font-size: 0.875em;
    cursor: pointer;
  }
  .sources li {
    padding-block: 2px;
    border: 0;
    font-size: 0.875em;
    text-align: start;
  }
  .sources a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .halt li {
    margin-block-start: 14px;
  }
  .halt .sources li {
    margin: 0;
  }
  @container b (width >= 52.5em) {
    .both {
      grid-template-columns: 7fr 5fr;
      gap: 64px;
      align-items: start;
    }
    .verdict {
      position: sticky;
      inset-block-start: 16px;
      box-sizing: border-box;
      max-height: calc(100vh - 32px);
      padding: 8px;
      margin-block: -8px;
      margin-inline-start: -8px;
      overflow: auto;
    }
    .halt {
      padding: 28px 24px;
    }
  }
  @media (forced-colors: active) {
    .caution {
      border: 1px solid;
    }
  }
  @media print {
    .caution {
      border: 1px solid;
      background: none;
    }
    .verdict {
      position: static;
      max-height: none;
    }
    .find,
    .done,
    .verdict .stone {
      display: none;
    }
  }
`;
