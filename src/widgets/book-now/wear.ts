import type {CSSResult} from 'lit';

/**
 * Adds sheets to a button, each once: what two dialogs share must not come again after what one of
 * them says otherwise.
 */
export function wear(host: Element, styles: readonly CSSResult[]): void {
  const sheets = host.shadowRoot!.adoptedStyleSheets;
  for (const {styleSheet} of styles) {
    if (!sheets.includes(styleSheet!)) sheets.push(styleSheet!);
  }
}
