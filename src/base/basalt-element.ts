import {
  type CSSResult,
  html,
  isServer,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';

import {localeOf, onLocaleChange} from '../localize/locale.js';
import {inheritTokens} from '../tokens/inherit.styles.js';
import {version} from './generated/version.js';
import {type Ground, measureGround} from './ground.js';
import {hostStyles} from './host.styles.js';
import {serve} from './served.js';

/**
 * What every widget shares: host styles that survive a hostile page, a theme, the page's language
 * and direction. A widget writes `content()`; this class stands it in the styled root.
 */
export abstract class BasaltElement extends LitElement {
  static override styles: CSSResult[] = [hostStyles, inheritTokens];

  static override properties: PropertyDeclarations = {
    theme: {},
    scheme: {},
    ground: {state: true},
  };

  /** The version of the package, by which two copies on one page tell each other apart. */
  static readonly basalt: string = version;

  /** `inherit` takes font and colour from the page; `basalt`, `clay`, `sage`, `midnight` paint their own. */
  theme = 'inherit';

  /** With a theme of its own: `light`, `dark`, or `auto` as the visitor's system says. */
  scheme: 'light' | 'dark' | 'auto' = 'auto';

  private ground: Ground = {dark: false, faint: false, plain: false};

  constructor() {
    super();
    if (isServer) serve(this);
    else onLocaleChange(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.ground = measureGround(this);
  }

  protected abstract content(): unknown;

  protected override render() {
    const {faint, plain} = this.ground;
    const hard = this.theme === 'inherit' ? `${faint ? 'faint' : ''} ${plain ? 'plain' : ''}` : '';
    const {lang, dir} = localeOf(this);
    return html`<div
      class="root ${this.theme} ${this.#dark ? 'dark' : ''} ${hard}"
      lang=${lang}
      dir=${dir}
    >
      ${this.content()}
    </div>`;
  }

  get #dark() {
    if (this.theme === 'inherit') return this.ground.dark;
    return this.scheme === 'auto'
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : this.scheme === 'dark';
  }

  protected override willUpdate(_changed: PropertyValues) {
    // A translator puts <font> in the place of each text. Lit would go on writing to what is gone,
    // and a visitor would answer the question before this one.
    this.renderRoot.querySelectorAll('font').forEach((font) => font.replaceWith(font.textContent));
    const {faint, plain} = this.ground;
    if (this.theme !== 'inherit' || faint || plain) void this.#paint();
  }

  // What few pages ask for is a chunk of its own.
  async #paint() {
    const {presets} = await import('../tokens/presets.js');
    const sheet = presets.styleSheet!;
    const sheets = this.shadowRoot!.adoptedStyleSheets;
    if (!sheets.includes(sheet)) sheets.push(sheet);
  }
}
