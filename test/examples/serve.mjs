/** The examples on this machine: files as any web host shows them, and Next's own server. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {endGroup, startGroup} from '../../scripts/process-group.mjs';
import {root} from '../../scripts/run.mjs';
import {startServer} from '../pages/server.mjs';

export const EXAMPLES = join(root, 'integrations/examples');

/** Where each example's build puts what a web host gets; Next has a server of its own. */
const OUTPUT = {
  html: 'dist',
  eleventy: '_site',
  react: 'dist',
  vue: 'dist',
  svelte: 'dist',
  angular: 'dist',
};

/** A folder of files, whose page is `index.html`. */
export async function serveFolder(folder) {
  const {origin, close} = await startServer({
    folders: {'/': folder},
    pages: {'/': readFileSync(join(folder, 'index.html'), 'utf8')},
  });
  return {origin, close, said: () => ''};
}

async function serveNext() {
  const child = startGroup(
    process.execPath,
    [join(EXAMPLES, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', '0'],
    {
      cwd: join(EXAMPLES, 'next'),
      env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1'},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const origin = await new Promise((found, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        const [address] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said) ?? [];
        if (address && /Ready/.test(said)) found(address);
      });
    child.once('exit', () => failed(new Error(`Next ended:\n${said}`)));
  });
  return {origin, close: () => endGroup(child), said: () => said};
}

/** @returns {Promise<{origin: string, said: () => string, close: () => Promise<void>}>} */
export const serve = (name) =>
  name === 'next' ? serveNext() : serveFolder(join(EXAMPLES, name, OUTPUT[name]));
