/** Translates what has been translated before: the same words under another id. */
import {readFileSync, writeFileSync} from 'node:fs';

import {locales} from '../locales.mjs';
import {root} from '../run.mjs';

const UNIT =
  /<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>(\s*<target>[\s\S]*?<\/target>)?/g;

export function translateKnown(part) {
  for (const locale of locales.targets) {
    const file = `${root}locales/${locale}.xlf`;
    const text = readFileSync(file, 'utf8');
    const known = new Map(
      [...text.matchAll(UNIT)]
        .filter(([, , , target]) => target)
        .map(([, , source, target]) => [source, target]),
    );
    const translated = text.replace(UNIT, (whole, id, source, target) =>
      target || !id.startsWith(`${part}.`) || !known.has(source)
        ? whole
        : whole + known.get(source),
    );
    writeFileSync(file, translated);
  }
}
