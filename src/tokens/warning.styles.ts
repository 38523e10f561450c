import {css} from 'lit';

/** Caution and stop: the same in every theme, because safety is never re-skinned. */
export const warningTokens = css`
  .root {
    --b-caution: #79541e;
    --b-caution-soft: #faebcf;
    --b-stop: #992724;
    --b-stop-ink: #fdf9f8;
    --b-stop-soft: #f9e9e6;
    --b-warned-ink: #251f1b;
  }
  .dark {
    --b-caution: #e5be7c;
    --b-caution-soft: #3b2e1b;
    --b-stop: #ee897e;
    --b-stop-ink: #1d0c0a;
    --b-stop-soft: #432421;
    --b-warned-ink: #ede9e4;
  }
  @media (forced-colors: active) {
    .root {
      --b-caution: CanvasText;
      --b-caution-soft: Canvas;
      --b-stop: Highlight;
      --b-stop-ink: HighlightText;
      --b-stop-soft: Canvas;
      --b-warned-ink: CanvasText;
    }
  }
`;
