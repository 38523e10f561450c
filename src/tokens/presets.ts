import {css} from 'lit';

/*
 * `inherit` on a page that makes it hard: `faint` where the page's text could not be read, and
 * `plain` where ember could not. Few pages need them, so they come with the themes.
 */
/**
 * The themes that paint their own ground: basalt, clay, sage and midnight, light and dark.
 * Every pair of text and ground keeps the WCAG 2 contrast it needs; `test/tokens` holds that.
 */
export const presets = css`
  .faint {
    color: #251f1b;
  }
  .faint.dark {
    color: #ede9e4;
  }
  .plain {
    --b-accent: #251f1b;
    --b-accent-hover: #48423e;
    --b-accent-ink: #f9f5f1;
    --b-edge: currentColor;
  }
  .plain.dark {
    --b-accent: #ede9e4;
    --b-accent-hover: #d6cec5;
    --b-accent-ink: #1a1613;
  }
  .basalt,
  .clay,
  .sage,
  .midnight {
    color: var(--b-ink);
    --b-stone-etch: var(--b-surface);
  }
  .basalt.dark,
  .clay.dark,
  .sage.dark,
  .midnight.dark {
    --b-stone-etch: var(--b-ink);
  }
  .basalt {
    --b-paper: var(--basalt-paper, #f9f5f1);
    --b-surface: var(--basalt-surface, #fdfbf9);
    --b-sunk: var(--basalt-sunk, #f1ece6);
    --b-line: var(--basalt-line, #dbd5cd);
    --b-edge: var(--basalt-edge, #867f77);
    --b-ink: var(--basalt-ink, #251f1b);
    --b-ink-2: var(--basalt-ink-2, #57504a);
    --b-accent: var(--basalt-accent, #994828);
    --b-accent-hover: var(--basalt-accent-hover, #853a1c);
    --b-accent-ink: var(--basalt-accent-ink, #fcfaf8);
    --b-accent-soft: var(--basalt-accent-soft, #f5e3d7);
    --b-glow: var(--basalt-glow, #ec8443);
    --b-focus: var(--basalt-focus, #251f1b);
    --b-shade: var(--basalt-shade, #302a26);
    --b-stone-hi: var(--basalt-stone-hi, #625d57);
    --b-stone-mid: var(--basalt-stone-mid, #48423e);
    --b-stone-low: var(--basalt-stone-low, #302a26);
  }
  .basalt.dark {
    --b-paper: var(--basalt-paper, #1a1613);
    --b-surface: var(--basalt-surface, #241f1c);
    --b-sunk: var(--basalt-sunk, #14100d);
    --b-line: var(--basalt-line, #3e3833);
    --b-edge: var(--basalt-edge, #7e7871);
    --b-ink: var(--basalt-ink, #ede9e4);
    --b-ink-2: var(--basalt-ink-2, #b7b2ab);
    --b-accent: var(--basalt-accent, #ea955d);
    --b-accent-hover: var(--basalt-accent-hover, #f8a671);
    --b-accent-ink: var(--basalt-accent-ink, #19110b);
    --b-accent-soft: var(--basalt-accent-soft, #432c1d);
    --b-glow: var(--basalt-glow, #f0772d);
    --b-focus: var(--basalt-focus, #ede9e4);
    --b-shade: var(--basalt-shade, #030201);
    --b-stone-hi: var(--basalt-stone-hi, #726e69);
    --b-stone-mid: var(--basalt-stone-mid, #4d4844);
    --b-stone-low: var(--basalt-stone-low, #302b28);
  }
  .clay {
    --b-paper: var(--basalt-paper, #fcf4ee);
    --b-surface: var(--basalt-surface, #fefbf9);
    --b-sunk: var(--basalt-sunk, #f6eae2);
    --b-line: var(--basalt-line, #e2d3c8);
    --b-edge: var(--basalt-edge, #8d7d71);
    --b-ink: var(--basalt-ink, #2a1d18);
    --b-ink-2: var(--basalt-ink-2, #5d4d46);
    --b-accent: var(--basalt-accent, #8f3f30);
    --b-accent-hover: var(--basalt-accent-hover, #7b3124);
    --b-accent-ink: var(--basalt-accent-ink, #fdfaf8);
    --b-accent-soft: var(--basalt-accent-soft, #f7e3d9);
    --b-glow: var(--basalt-glow, #f07f56);
    --b-focus: var(--basalt-focus, #2a1d18);
    --b-shade: var(--basalt-shade, #342824);
    --b-stone-hi: var(--basalt-stone-hi, #675b53);
    --b-stone-mid: var(--basalt-stone-mid, #4d413b);
    --b-stone-low: var(--basalt-stone-low, #342824);
  }
  .clay.dark {
    --b-paper: var(--basalt-paper, #1e1512);
    --b-surface: var(--basalt-surface, #281d1b);
    --b-sunk: var(--basalt-sunk, #170e0c);
    --b-line: var(--basalt-line, #433632);
    --b-edge: var(--basalt-edge, #85756e);
    --b-ink: var(--basalt-ink, #f2e7e2);
    --b-ink-2: var(--basalt-ink-2, #beafa8);
    --b-accent: var(--basalt-accent, #e99676);
    --b-accent-hover: var(--basalt-accent-hover, #f7a788);
    --b-accent-ink: var(--basalt-accent-ink, #1a100c);
    --b-accent-soft: var(--basalt-accent-soft, #442a20);
    --b-glow: var(--basalt-glow, #ec724c);
    --b-focus: var(--basalt-focus, #f2e7e2);
    --b-shade: var(--basalt-shade, #030202);
    --b-stone-hi: var(--basalt-stone-hi, #786c68);
    --b-stone-mid: var(--basalt-stone-mid, #514643);
    --b-stone-low: var(--basalt-stone-low, #342a28);
  }
  .sage {
    --b-paper: var(--basalt-paper, #f4f7f1);
    --b-surface: var(--basalt-surface, #fbfcf9);
    --b-sunk: var(--basalt-sunk, #ebeee6);
    --b-line: var(--basalt-line, #d4d8ce);
    --b-edge: var(--basalt-edge, #7e8277);
    --b-ink: var(--basalt-ink, #212119);
    --b-ink-2: var(--basalt-ink-2, #515249);
    --b-accent: var(--basalt-accent, #335b42);
    --b-accent-hover: var(--basalt-accent-hover, #264c34);
    --b-accent-ink: var(--basalt-accent-ink, #fafbf8);
    --b-accent-soft: var(--basalt-accent-soft, #dcebe5);
    --b-glow: var(--basalt-glow, #e4a249);
    --b-focus: var(--basalt-focus, #212119);
    --b-shade: var(--basalt-shade, #2c2c25);
    --b-stone-hi: var(--basalt-stone-hi, #5c5f57);
    --b-stone-mid: var(--basalt-stone-mid, #43453d);
    --b-stone-low: var(--basalt-stone-low, #2c2c25);
  }
  .sage.dark {
    --b-paper: var(--basalt-paper, #151813);
    --b-surface: var(--basalt-surface, #1f221c);
    --b-sunk: var(--basalt-sunk, #0f110d);
    --b-line: var(--basalt-line, #373b34);
    --b-edge: var(--basalt-edge, #747b73);
    --b-ink: var(--basalt-ink, #e6ebe5);
    --b-ink-2: var(--basalt-ink-2, #aeb5ad);
    --b-accent: var(--basalt-accent, #9bc8a3);
    --b-accent-hover: var(--basalt-accent-hover, #acd7b4);
    --b-accent-ink: var(--basalt-accent-ink, #0d150e);
    --b-accent-soft: var(--basalt-accent-soft, #27362a);
    --b-glow: var(--basalt-glow, #db9341);
    --b-focus: var(--basalt-focus, #e6ebe5);
    --b-shade: var(--basalt-shade, #020302);
    --b-stone-hi: var(--basalt-stone-hi, #6c706a);
    --b-stone-mid: var(--basalt-stone-mid, #474a44);
    --b-stone-low: var(--basalt-stone-low, #2b2e28);
  }
  .midnight {
    --b-paper: var(--basalt-paper, #f3f6fa);
    --b-surface: var(--basalt-surface, #fafcfe);
    --b-sunk: var(--basalt-sunk, #e9edf3);
    --b-line: var(--basalt-line, #d1d6de);
    --b-edge: var(--basalt-edge, #7b8189);
    --b-ink: var(--basalt-ink, #1b2126);
    --b-ink-2: var(--basalt-ink-2, #4b5258);
    --b-accent: var(--basalt-accent, #344f80);
    --b-accent-hover: var(--basalt-accent-hover, #28406d);
    --b-accent-ink: var(--basalt-accent-ink, #f9fbfd);
    --b-accent-soft: var(--basalt-accent-soft, #e3e6f9);
    --b-glow: var(--basalt-glow, #e99f4e);
    --b-focus: var(--basalt-focus, #1b2126);
    --b-shade: var(--basalt-shade, #272c30);
    --b-stone-hi: var(--basalt-stone-hi, #595e64);
    --b-stone-mid: var(--basalt-stone-mid, #3f4449);
    --b-stone-low: var(--basalt-stone-low, #272c30);
  }
  .midnight.dark {
    --b-paper: var(--basalt-paper, #0b141f);
    --b-surface: var(--basalt-surface, #131e2a);
    --b-sunk: var(--basalt-sunk, #060e18);
    --b-line: var(--basalt-line, #2a3645);
    --b-edge: var(--basalt-edge, #6d798f);
    --b-ink: var(--basalt-ink, #e1eaf9);
    --b-ink-2: var(--basalt-ink-2, #a8b3c7);
    --b-accent: var(--basalt-accent, #e5c287);
    --b-accent-hover: var(--basalt-accent-hover, #f4d29b);
    --b-accent-ink: var(--basalt-accent-ink, #171209);
    --b-accent-soft: var(--basalt-accent-soft, #372c1a);
    --b-glow: var(--basalt-glow, #eb9e49);
    --b-focus: var(--basalt-focus, #e1eaf9);
    --b-shade: var(--basalt-shade, #020204);
    --b-stone-hi: var(--basalt-stone-hi, #666f7e);
    --b-stone-mid: var(--basalt-stone-mid, #3f4a57);
    --b-stone-low: var(--basalt-stone-low, #222e39);
  }
`;
