/**
 * Writes the pages of Storybook that are made of something else: of `docs/`, of the manifest and of
 * the stories. `.storybook/main.ts` does it whenever Storybook starts.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {root} from '../run.mjs';
import {eventsPage} from './events-page.mjs';
import {guidePages} from './guides.mjs';
import {widgetPages} from './widget-pages.mjs';

const folder = `${root}.storybook/generated/`;

export function writePages() {
  rmSync(folder, {recursive: true, force: true});
  for (const {name, text} of [...guidePages(), ...widgetPages(), eventsPage()]) {
    mkdirSync(dirname(folder + name), {recursive: true});
    writeFileSync(folder + name, `${text}\n`);
  }
}
