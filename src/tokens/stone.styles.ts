import {css} from 'lit';

/** Colours of the drawn stones, for a light and a dark ground. */
export const stoneTokens = css`
  .root {
    --b-stone-hi: #625d57;
    --b-stone-mid: #48423e;
    --b-stone-low: #302a26;
    --b-stone-etch: #fdfbf9;
    --b-shade: #302a26;
  }
  .dark {
    --b-stone-hi: #726e69;
    --b-stone-mid: #4d4844;
    --b-stone-low: #302b28;
    --b-stone-etch: #ede9e4;
    --b-shade: #030201;
  }
  @media (forced-colors: active) {
    .root {
      --b-stone-hi: Canvas;
      --b-stone-mid: Canvas;
      --b-stone-low: CanvasText;
      --b-stone-etch: CanvasText;
      --b-shade: Canvas;
    }
  }
`;
