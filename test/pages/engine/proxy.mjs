/**
 * Stands between a browser and the servers on this machine, and does what its driver cannot:
 * forbids scripts in a page whose address says `scripts=none`, notes what is asked for, puts the
 * collector into the markup. It lets nothing out of this machine.
 */
import {createServer, request as ask} from 'node:http';

import {COLLECTOR} from './collector.mjs';

const LOOPBACK = /^(127(\.\d+){3}|localhost|\[::1\])$/;
const COLLECTOR_PATH = '/basalt-collector.js';

/** @param {{collect?: boolean}} [options] */
export async function startProxy({collect = false} = {}) {
  let requests = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://proxy.invalid');
    if (url.pathname === COLLECTOR_PATH) {
      return response.setHeader('content-type', 'text/javascript').end(COLLECTOR);
    }
    requests.push(url.href);
    if (!LOOPBACK.test(url.hostname))
      return refuse(response, `${url.hostname} is not this machine`);
    forward(request, response, url, collect);
  });
  // An encrypted page would go through here unread; none is on this machine.
  server.on('connect', ({url}, socket) => {
    requests.push(`https://${url.replace(/:443$/, '')}/`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address();
  return {
    port,
    address: `127.0.0.1:${port}`,
    requests: () => [...requests],
    forget: () => (requests = []),
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

const refuse = (response, why) => response.writeHead(502, {'content-type': 'text/plain'}).end(why);

function forward(request, response, url, collect) {
  const headers = {...request.headers, 'accept-encoding': 'identity'};
  delete headers['proxy-connection'];
  const {hostname, port, pathname, search} = url;
  const onward = ask({hostname, port, method: request.method, path: pathname + search, headers});
  onward.on('error', (error) =>
    response.headersSent ? response.destroy() : refuse(response, error.message),
  );
  onward.on('response', (answer) => {
    if (url.searchParams.get('scripts') === 'none') forbidScripts(answer.headers);
    const script = collect && collectorFor(request.method, answer.headers);
    if (script) delete answer.headers['content-length'];
    response.writeHead(answer.statusCode, answer.headers);
    // Headers alone are news too: a page that is slow to speak has begun.
    response.flushHeaders();
    // A connection that breaks off must break off for the page too.
    answer.on('error', () => response.destroy());
    if (script) inject(answer, response, script);
    else answer.pipe(response);
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

const POLICY = 'content-security-policy';

function forbidScripts(headers) {
  headers[POLICY] = [headers[POLICY] ?? [], "script-src 'none'"].flat();
}

/** A script element that the page's own policy lets run, or nothing. */
function collectorFor(method, headers) {
  if (method !== 'GET' || !headers['content-type']?.startsWith('text/html')) return undefined;
  const policy = [headers[POLICY] ?? []].flat().join(',');
  if (policy.includes("script-src 'none'")) return undefined;
  if (!policy) return `<script>${COLLECTOR}</script>`;
  const rule = /script-src(?:-elem)? ([^;,]*)/.exec(policy) ?? /default-src ([^;,]*)/.exec(policy);
  const [, nonce] = /'nonce-([^']+)'/.exec(rule?.[1] ?? '') ?? [];
  if (!rule || nonce) return `<script${nonce ? ` nonce="${nonce}"` : ''}>${COLLECTOR}</script>`;
  if (rule[1].includes("'self'")) return `<script src="${COLLECTOR_PATH}"></script>`;
  if (rule[1].includes("'unsafe-inline'")) return `<script>${COLLECTOR}</script>`;
  return undefined;
}

/** Puts the script first in the head; before a doctype it would turn the page to quirks mode. */
function inject(answer, response, script) {
  let begun = '';
  const first = (piece) => {
    begun += piece.toString('latin1');
    if (!begun.includes('>')) return;
    answer.off('data', first).off('end', early);
    const [before] = /^[^]*?<head(\s[^>]*)?>/i.exec(begun) ??
      /^\s*<!doctype[^>]*>/i.exec(begun) ?? [''];
    response.write(Buffer.from(before + script + begun.slice(before.length), 'latin1'));
    answer.pipe(response);
  };
  const early = () => response.end(Buffer.from(begun, 'latin1'));
  answer.on('data', first).on('end', early);
}
