/** How an element's text stands on the page behind it. */
export interface Ground {
  /** The text is bright, so the page behind it is dark. */
  dark: boolean;
  /** The text is too faint to read: use the theme's ink. */
  faint: boolean;
  /** Ember would be too faint on this page: use ink instead. */
  plain: boolean;
}

interface Tone {
  luminance: number;
  alpha: number;
}

// Relative luminance of ember on a light and on a dark page (#994828, #ea955d).
const EMBER = {light: 0.116, dark: 0.403};
const READABLE = 4.5;

/**
 * Relative luminance (WCAG 2) of a computed colour. Browsers give `rgb()` for most; for the newer
 * spaces their first number is close enough to tell bright from dark.
 */
export function toneOf(color: string): Tone {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (!color.startsWith('rgb')) return {luminance: (a > 1 ? a / 100 : a) ** 3, alpha};
  const [r, g, l] = [a, b, c].map((value) => {
    const v = value / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return {luminance: 0.2126 * r + 0.7152 * g + 0.0722 * l, alpha};
}

/** Contrast of two luminances (WCAG 2), from 1 to 21. */
export const contrast = (a: number, b: number): number =>
  (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The nearest opaque background, as luminance; not a number where a picture lies behind. */
function backdrop(element: Element): number {
  for (let at: Element | null = element; at;) {
    const {backgroundColor, backgroundImage} = getComputedStyle(at);
    if (backgroundImage !== 'none') return NaN;
    const {luminance, alpha} = toneOf(backgroundColor);
    if (alpha > 0.9) return luminance;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 1;
}

/** Measures the page around an element. */
export function measureGround(element: Element): Ground {
  const {luminance, alpha} = toneOf(getComputedStyle(element).color);
  const behind = backdrop(element);
  // Over a picture all comparisons with what is behind are false, and the text alone decides.
  const faint = alpha < 0.5 || contrast(luminance, behind) < 2.5;
  const dark = faint && behind >= 0 ? behind < 0.18 : luminance > 0.4;
  const ember = dark ? EMBER.dark : EMBER.light;
  return {dark, faint, plain: contrast(ember, behind) < READABLE};
}
