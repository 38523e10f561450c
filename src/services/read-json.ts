/**
 * Reads JSON as a page may have left it: content systems turn `&` into `&#038;` or `&amp;`, and
 * classic editors put `<br />` and `</p><p>` where a line ended. Throws as `JSON.parse` does.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replace(/<\/?(p|br)\s*\/?>/g, ''));
  }
}

/** Undoes the two spellings of `&` that content systems put into text. */
export const plainAmpersands = (text: string): string => text.replace(/&(#0?38|amp);/g, '&');
