import {css} from 'lit';

/** The choices above a menu. */
export const filterStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: end;
  }
  .choices label {
    display: grid;
    flex: 1 1 10em;
    gap: 4px;
    max-width: 18em;
  }
  .choices p {
    align-self: center;
  }
  /* With nothing to say it takes no room from the choices. */
  .choices p:empty {
    position: absolute;
  }
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 48px;
    padding-inline: 12px;
    border: 1.5px solid var(--b-edge);
    border-radius: var(--b-radius-s);
    background: var(--b-surface);
    color: inherit;
    font: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
`;
