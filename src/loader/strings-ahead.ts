import {sourceLocale} from '../localize/generated/locale-codes.js';
import {loadStrings} from '../localize/generated/strings/load-strings.js';
import {nearest, speaker, tagOf} from '../localize/page-language.js';

/**
 * Asks for a widget's short strings in the page's language beside its script. Whether they came is for
 * the widget to find out, which asks again.
 */
export function stringsAhead(tag: string): void {
  const locale = nearest(tagOf(speaker()));
  if (locale !== sourceLocale)
    loadStrings(tag.replace('basalt-', ''), locale).catch(() => undefined);
}
