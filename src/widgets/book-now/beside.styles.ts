import {css} from 'lit';

export const besideStyles = css`
  .beside {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    max-width: 100%;
    margin-inline: 16px;
    font-size: 0.9375em;
    vertical-align: middle;
  }
  .manage {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    color: var(--b-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .manage:hover {
    text-decoration-thickness: 2px;
  }
  .plain .manage {
    color: inherit;
  }
  @media (width < 36em) {
    .beside {
      display: flex;
      margin-inline: 0.25em;
    }
    .hours {
      padding-block: 8px;
    }
  }
  @media print {
    .manage {
      display: none;
    }
  }
`;
