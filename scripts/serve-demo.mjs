/**
 * Serves the demo spa site, our files beside it under `/basalt/`, and the pretend booking system
 * on a second port: another origin, as a real one would be. Loopback only.
 */
import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

import {notePage} from '../demo/note-page.mjs';
import {startPretendBooking} from '../demo/pretend-booking/server.mjs';
import {root} from './run.mjs';

const HOST = '127.0.0.1';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};
/** What the pages and their profile write where the booking system's address belongs. */
const BOOKING_PLACE = 'http://localhost:4174';

const LONGEST_NOTE = 10_000;

function fileOf(path) {
  const [folder, rest] = path.startsWith('/basalt/')
    ? ['dist', path.slice('/basalt/'.length)]
    : ['demo/site', path.slice(1) || 'index.html'];
  const file = join(root, folder, normalize(`/${decodeURIComponent(rest)}`));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** What a form sent; a note is short. */
async function read(request) {
  let sent = '';
  for await (const part of request.setEncoding('utf8')) {
    sent += part;
    if (sent.length > LONGEST_NOTE) throw new Error('Too long');
  }
  return sent;
}

export async function serveDemo({port = 0, bookingPort = 0} = {}) {
  const booking = await startPretendBooking({port: bookingPort, host: HOST});
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src ${booking.url}`;
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, `http://${HOST}`);
    if (request.method === 'POST' && pathname === '/note') {
      const page = await read(request).then(notePage, () => undefined);
      response.writeHead(page ? 200 : 413, {
        'content-type': TYPES['.html'],
        'content-security-policy': policy,
        'cache-control': 'no-store',
      });
      return response.end(page ?? 'Too long');
    }
    const file = fileOf(pathname);
    if (!file) return response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    const type = extname(file);
    response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
    if (type === '.html') response.setHeader('content-security-policy', policy);
    if (!file.startsWith(join(root, 'demo')) || !['.html', '.json'].includes(type))
      return createReadStream(file).pipe(response);
    response.end(readFileSync(file, 'utf8').replaceAll(BOOKING_PLACE, booking.url));
  });
  await new Promise((listening, failed) =>
    server.once('error', failed).listen(port, HOST, listening),
  );
  const address = `http://${HOST}:${server.address().port}`;
  return {
    url: address,
    booking: booking.url,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((closed) => server.close(closed)), booking.close()]);
    },
  };
}
