import {css} from 'lit';

/** The box that has the tab keep the visitor's place, and what becomes of the answers. */
export const resumeStyles = css`
  .keep {
    gap: 4px 24px;
    max-width: none;
  }
  .keep label {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 44px;
    color: var(--b-ink);
    cursor: pointer;
  }
  .keep input {
    flex: none;
  }
  .keep p {
    flex: 1 1 20em;
  }
  @media print {
    .keep label {
      display: none;
    }
  }
`;
