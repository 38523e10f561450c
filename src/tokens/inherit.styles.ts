import {css} from 'lit';

/**
 * The tokens of `theme="inherit"`, the default: the page's own colour is the ink, and all quiet
 * tones are mixtures of it. Ember and the two warning colours come as a set for a light and a set
 * for a dark ground, since we cannot know the ground, only that bright text means a dark one.
 * Every token can be set from outside as `--basalt-<token>`.
 */
export const inheritTokens = css`
  .root {
    --b-ink: currentColor;
    --b-ink-2: var(--basalt-ink-2, currentColor);
    --b-focus: var(--basalt-focus, currentColor);
    --b-paper: var(--basalt-paper, transparent);
    --b-surface: var(--basalt-surface, transparent);
    --b-sunk: var(--basalt-sunk, color-mix(in oklab, currentColor 5%, transparent));
    --b-line: var(--basalt-line, color-mix(in oklab, currentColor 16%, transparent));
    --b-edge: var(--basalt-edge, color-mix(in oklab, currentColor 62%, transparent));
    --b-accent: var(--basalt-accent, #994828);
    --b-accent-hover: var(--basalt-accent-hover, #853a1c);
    --b-accent-ink: var(--basalt-accent-ink, #fcfaf8);
    --b-accent-soft: var(
      --basalt-accent-soft,
      color-mix(in oklab, var(--b-accent) 13%, transparent)
    );
    --b-glow: var(--basalt-glow, #ec8443);
  }
  .dark {
    --b-accent: var(--basalt-accent, #ea955d);
    --b-accent-hover: var(--basalt-accent-hover, #f8a671);
    --b-accent-ink: var(--basalt-accent-ink, #19110b);
    --b-glow: var(--basalt-glow, #f0772d);
  }
  @media (forced-colors: active) {
    .root {
      --b-accent: Highlight;
      --b-accent-hover: Highlight;
      --b-accent-ink: HighlightText;
      --b-accent-soft: Canvas;
      --b-glow: Highlight;
      --b-line: CanvasText;
      --b-edge: CanvasText;
      --b-sunk: Canvas;
      --b-surface: Canvas;
    }
  }
`;
