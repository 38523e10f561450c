import {css} from 'lit';

import {endingStyles} from './book-ending.styles.js';
import {frameStyles} from './book-frame.styles.js';

const inline = css`
  :host {
    display: block !important;
  }
  /* The button has done its work, and comes back when the booking is closed. */
  span:has(+ .inline),
  .inline ~ [part='note'] {
    display: none;
  }
  .inline {
    display: grid;
    gap: 12px;
    text-align: start;
  }
  .inline:focus-visible {
    border-radius: var(--b-radius-l);
  }
  .inline .calendar {
    padding: clamp(8px, 3cqi, 24px);
    border-radius: var(--b-radius-l);
    corner-shape: squircle;
  }
  .inline .calendar:has(.card) {
    min-height: 0;
  }
  .inline .calendar:has(iframe.open) {
    padding: 0;
    background: none;
  }
  .inline .card {
    max-width: 30em;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .inline .ending {
    max-width: 34em;
    margin-inline: 0;
    padding: 0;
  }
  .inline .ways {
    margin-block-start: -8px;
  }
`;

export const inlineStyles = [frameStyles, endingStyles, inline].flat();
