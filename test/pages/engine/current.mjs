/** The engine that this run of the page tests is about: `scripts/run-pages.mjs` says which. */
import {after} from 'node:test';

import {openEngine} from './index.mjs';

export const engine = await openEngine(process.env.BASALT_ENGINE || 'chromium');

after(() => engine.close());
