import {css} from 'lit';

/** What stands where the booking system was, once it is done. */
export const endingStyles = css`
  .ended {
    grid-template: auto / auto;
    align-items: safe center;
  }
  .ending {
    display: grid;
    gap: 20px;
    align-content: start;
    box-sizing: border-box;
    width: 100%;
    max-width: 34em;
    margin-inline: auto;
    padding: 32px 20px;
  }
  .ending .art {
    display: block;
    width: 88px;
    margin: 0;
  }
  .ending h2 {
    padding-inline-end: 0;
    outline: none;
  }
  .said {
    display: flex;
    gap: 12px;
    align-items: start;
  }
  .said .icon {
    flex: none;
    width: 1.75em;
    height: 1.75em;
    color: var(--b-accent);
  }
  .ending .reference {
    overflow-wrap: anywhere;
  }
  .ending > .btn {
    justify-self: start;
  }
  .keep {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding-block: 20px;
    border-block: 1px solid var(--b-line);
  }
  .asked {
    align-self: start;
  }
  @media (max-width: 47.99em) {
    .ending .art {
      width: 72px;
    }
    .ending > .btn,
    .keep > .btn {
      width: 100%;
    }
  }
  @media (min-width: 48em) {
    .ending {
      padding: 44px;
    }
  }
`;
