/*
 * Lit's `css` for browsers with constructed style sheets, which every browser that can run our
 * widgets has (Safari since 16.4). In the files of `dist/` rollup puts it in the place of Lit's
 * own, which also carries a `<style>` element for older ones, refused by a strict policy anyway
 * (docs/decisions/0003). Source and tests use Lit's; `test/base/lean-css-tag.test.ts` compares.
 */
export class CSSResult {
  readonly _$cssResult$ = true;
  #sheet?: CSSStyleSheet;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const supportsAdoptingStyleSheets = true;

export const unsafeCSS = (value: unknown) => new CSSResult(String(value));

/** What stands between the strings is other `css`, or a number. */
export const css = (strings: TemplateStringsArray, ...values: (CSSResult | number)[]) =>
  new CSSResult(strings.reduce((text, part, index) => text + String(values[index - 1]) + part));

export const adoptStyles = (root: ShadowRoot, styles: (CSSResult | CSSStyleSheet)[]) => {
  root.adoptedStyleSheets = styles.map((style) =>
    style instanceof CSSResult ? style.styleSheet : style,
  );
};

export const getCompatibleStyle = (style: CSSResult | CSSStyleSheet) => style;
