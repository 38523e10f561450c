import {css} from 'lit';

/** Cards side by side, or all in a list: looks for the pages that ask for them. */
export const layoutStyles = css`
  .cards {
    --columns: 1;
  }
  .cards [part='rail'] {
    grid: 56px / repeat(auto-fit, minmax(44px, 1fr));
    box-sizing: border-box;
    padding-inline: max(0px, (100% - 22em) / 2);
    background: none;
  }
  .cards .tab .stone {
    font-size: 26px;
  }
  .cards .tab b,
  .cards .tab .dots {
    display: none;
  }
  .cards [part='slides'] {
    grid-auto-columns: calc((100% + 20px) / var(--columns) - 20px);
    gap: 20px;
  }
  .cards [part='slide'] {
    grid-template: auto 1fr / 1fr;
    gap: 12px;
    align-content: normal;
    align-items: stretch;
    box-sizing: border-box;
    padding: 24px;
    border: 1px solid var(--b-line);
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: var(--b-surface);
  }
  .cards [part='text'] > p,
  .cards .grade p {
    font-size: 1em;
  }
  .cards h3,
  .list h3 {
    font-size: 1.625em;
  }
  .cards .grade {
    padding-block-start: 8px;
  }
  .cards [part='slide'] .stone,
  .list [part='slide'] .stone {
    margin: 4px 12px 20px;
    font-size: 96px;
  }
  .list [part='slides'] {
    grid-auto-flow: row;
    gap: 44px;
    overflow: visible;
  }
  .list [part='slide'] {
    grid-template-columns: 1fr;
    gap: 16px;
    align-items: start;
    padding: 0;
  }
  @container b (width >= 36em) {
    .cards {
      --columns: 2;
    }
    .list [part='slide'] {
      grid-template-columns: auto 1fr;
      gap: 24px 36px;
    }
    .list #evidence {
      grid-column: 1 / -1;
    }
  }
  @container b (width >= 52.5em) {
    .cards {
      --columns: 3;
    }
  }
`;
