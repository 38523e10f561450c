/**
 * A web server for one test file: our built files under `/basalt/`, pages that a test writes in
 * memory, and a second origin that shows the same. Loopback only.
 *
 * Anything can be late: by a wish in the address (`?delay=800`), by a page's own `delayMs` or
 * `stream`, or, where a test must not depend on a clock, until the test lets go (`hold`).
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const HOST = '127.0.0.1';
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** The strictest policy a page can have and still run us: nothing inline, nothing from elsewhere. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

const NO_SCRIPTS = "script-src 'none'";

const wait = (ms) => new Promise((go) => setTimeout(go, ms));

/**
 * @typedef {object} PageAnswer
 * @property {string | Buffer} [html] The body; HTML unless `headers` say otherwise.
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {string} [policy] A Content-Security-Policy.
 * @property {number} [delayMs] Waits before it says anything.
 * @property {[number, string][]} [stream] Pieces of the body, each after so many milliseconds.
 */

/**
 * @param {object} [options]
 * @param {Record<string, string | PageAnswer>} [options.pages] By path; a path under `/basalt/` wins
 *   over the built file (`{status: 404}` for a chunk that is gone).
 * @param {Record<string, string>} [options.folders] More folders to serve, by the path they stand at.
 */
export async function startServer({pages = {}, folders = {}} = {}) {
  const answers = new Map(Object.entries(pages));
  const roots = Object.entries({...folders, '/basalt/': DIST});
  const holds = new Map();
  let log = [];

  async function respond(request, response) {
    const url = new URL(request.url, `http://${request.headers.host}`);
    // Browsers ask for it unbidden; a 404 would stand in the console as the page's fault.
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    log.push({method: request.method, url: url.href, path: url.pathname, headers: request.headers});
    if (url.searchParams.get('scripts') === 'none')
      response.appendHeader('content-security-policy', NO_SCRIPTS);
    await wait(Number(url.searchParams.get('delay') ?? 0));
    await holds.get(url.pathname)?.reached();
    const answer = answers.get(url.pathname);
    if (answer !== undefined) await speak(response, answer instanceof Function ? answer() : answer);
    else await sendFile(response, fileAt(url.pathname));
  }

  function fileAt(path) {
    const [at, folder] = roots.find(([start]) => path.startsWith(start)) ?? [];
    return at && join(folder, normalize(`/${decodeURIComponent(path.slice(at.length))}`));
  }

  const serve = () =>
    listen((request, response) =>
      respond(request, response).catch((error) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(String(error));
      }),
    );
  const servers = [await serve(), await serve()];
  const [origin, otherOrigin] = servers.map((server) => `http://${HOST}:${server.address().port}`);

  return {
    origin,
    /** The same pages and files from another port, which is another origin. */
    otherOrigin,

    /**
     * Puts a page at a path and says its address.
     *
     * @param {string} path
     * @param {string | PageAnswer | (() => string | PageAnswer)} answer A function is asked each time.
     */
    page(path, answer) {
      answers.set(path, answer);
      return origin + path;
    },

    /**
     * Keeps back whatever stands at a path until the test says `release()`; `asked` resolves when
     * somebody wants it.
     */
    hold(path) {
      let release;
      let told;
      const released = new Promise((go) => (release = go));
      const asked = new Promise((go) => (told = go));
      holds.set(path, {reached: () => (told(), released)});
      return {asked, release: () => (holds.delete(path), release())};
    },

    /** What was asked for since the start or `forget()`: `{method, url, path, headers}`. */
    requests: () => [...log],
    forget: () => (log = []),

    async close() {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((closed) => server.close(closed));
        }),
      );
    },
  };
}

async function listen(answer) {
  const server = createServer(answer);
  await new Promise((listening, failed) => server.once('error', failed).listen(0, HOST, listening));
  return server;
}

async function speak(response, answer) {
  const {
    html = '',
    status = 200,
    headers = {},
    policy,
    delayMs = 0,
    stream,
  } = typeof answer === 'string' ? {html: answer} : answer;
  await wait(delayMs);
  if (policy) response.appendHeader('content-security-policy', policy);
  response.setHeader('content-type', TYPES['.html']);
  // Not `no-store`: that would keep a page out of the back/forward cache.
  response.setHeader('cache-control', 'no-cache');
  response.writeHead(status, headers);
  for (const [ms, piece] of stream ?? []) {
    await wait(ms);
    response.write(piece);
  }
  response.end(html);
}

async function sendFile(response, file) {
  const body = file && (await readFile(file).catch(() => undefined));
  if (!body) return response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    // As a CDN does: a module from another origin is refused without it.
    'access-control-allow-origin': '*',
  });
  response.end(body);
}
