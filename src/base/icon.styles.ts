import {css} from 'lit';

/** Icons take the text's colour and turn round with the writing direction where they point. */
export const iconStyles = css`
  .icon {
    display: block;
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .btn .icon {
    width: 1.25em;
    height: 1.25em;
  }
  .flips:dir(rtl) {
    transform: scaleX(-1);
  }
`;
