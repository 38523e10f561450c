/** What tests of whole pages begin with. */
import {after, before} from 'node:test';

import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';

/** A server for all the tests of a `describe`, and the way to visit a page on it. */
export function visits() {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.close());
  return {
    /** There once the tests run. */
    served: () => server,
    visit: (answer, use, {look, open, search = ''} = {}) =>
      engine.withPage(async (page) => {
        await page.open(server.page('/page', answer) + search, open);
        await use(page);
      }, look),
  };
}
