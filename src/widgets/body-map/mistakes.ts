import {readSelection} from '../../domain/body/read-selection.js';
import {warn} from '../../services/diagnostics.js';

/** Tells the owner what in the page's own markup is no region, or no pain. */
export function tellMistakes(host: Element, attribute: string | undefined, text: string): void {
  for (const {message} of readSelection(text).problems)
    warn(
      host,
      attribute === undefined
        ? `a checkbox in it has a value that it cannot send. ${message}.`
        : `${attribute}="${text}": ${message}.`,
    );
}
