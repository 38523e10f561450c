/**
 * A pretend booking system, "Tidebook", that speaks a self-hosted Cal.com's embed protocol: for
 * the demo and the tests. Plain Node, no dependencies, no requests to anywhere.
 *
 * - `/{spa}` lists treatments, `/{spa}/{treatment}` books one, with or without scripts;
 * - the same with `/embed?embed={namespace}` is the page for a frame: hidden until the page around
 *   it answers `__iframeReady` (see `tidebook.js`);
 * - `name`, `email`, `notes`, `date` and `duration` in the query fill the form in beforehand;
 * - `?pretend=` makes it misbehave: `slow` answers after 3 s, `silent` never says a word, `refuse`
 *   and `refuse-csp` will not be framed, `fail` is a page that failed, `pending` books on request.
 *
 * `node demo/pretend-booking/server.mjs [port]` runs it by itself.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {pathToFileURL} from 'node:url';

import {Diary, openDays} from './diary.mjs';
import {bookedPage, bookingPage, listPage, missingPage} from './pages.mjs';

const files = {
  '/tidebook.css': {type: 'text/css', body: read('tidebook.css')},
  '/tidebook.js': {type: 'text/javascript', body: read('tidebook.js')},
};

function read(name) {
  return readFileSync(new URL(name, import.meta.url));
}

const spas = {stillwater: {name: 'Stillwater Bath House', address: '4 Quay Lane'}};

/** As in the shipped quiz: its outcomes, so that a suggestion has a page to be booked on. */
const treatments = {
  'hot-stone-60': {title: 'Hot stone massage', minutes: 60},
  'hot-stone-90': {title: 'Hot stone massage', minutes: 90},
  'deep-tissue': {title: 'Deep tissue massage', minutes: 60},
  'warm-swedish': {title: 'Swedish massage with warm towels', minutes: 60},
  'gentle-relaxation': {title: 'Gentle relaxation massage', minutes: 60},
};

const slowness = 3000;
const longestBody = 20_000;

/**
 * Starts the booking system. Port 0 takes any free one; `now` stands in for the clock, so that a
 * picture of it looks the same every day.
 */
export function startPretendBooking({port = 0, host = '127.0.0.1', now = () => new Date()} = {}) {
  const diary = new Diary();
  const server = createServer((request, response) => {
    answer(request, {diary, now})
      .catch(() => ({status: 500, body: 'Something went wrong.'}))
      .then((reply) => send(response, reply, request.method));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const {port: taken} = server.address();
      resolve({
        url: `http://${host}:${taken}`,
        port: taken,
        close: () =>
          new Promise((done) => {
            server.close(done);
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(request, {diary, now}) {
  const url = new URL(request.url, 'http://tidebook.example');
  const {pathname, searchParams: query} = url;
  if (Object.hasOwn(files, pathname)) return files[pathname];
  if (pathname === '/favicon.ico') return {status: 204};
  if (!['GET', 'HEAD', 'POST'].includes(request.method))
    return {status: 405, body: 'Use GET or POST.'};
  const place = placeOf(pathname);
  const pretend = query.get('pretend') ?? '';
  if (pretend === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
  const view = {...place, query, theme: themeOf(query), pretend};
  if (!place || pretend === 'fail')
    return {status: 404, body: missingPage({embed: place?.embed}), pretend};
  if (place.booked) return booked(view, diary.find(place.booked));
  if (!place.treatment) return {body: listPage({...view, offers: offersOf(view)}), pretend};
  const form = formOf(view, now());
  if (request.method !== 'POST') return {body: bookingPage(form), pretend};
  const wantsJson = request.headers.accept === 'application/json';
  return take(form, new URLSearchParams(await bodyOf(request)), diary, wantsJson);
}

/** `/{spa}[/{treatment}][/embed][/booked/{uid}]`; nothing for any other path. */
function placeOf(pathname) {
  const match =
    /^\/([^/]+?)(?:\/(?!embed$|embed\/|booked\/)([^/]+))?(\/embed)?(?:\/booked\/(\w+))?\/?$/.exec(
      pathname,
    );
  if (!match) return undefined;
  try {
    const [spaId, treatment] = match.slice(1, 3).map((part) => part && decodeURIComponent(part));
    const home = `/${[match[1], match[2]].filter(Boolean).join('/')}${match[3] ?? ''}`;
    const spa = Object.hasOwn(spas, spaId) ? spas[spaId] : {name: titleFrom(spaId)};
    return {
      spaId,
      spa,
      treatment,
      embed: !!match[3],
      booked: match[4],
      home,
      ...aboutTreatment(treatment),
    };
  } catch {
    return undefined;
  }
}

function aboutTreatment(id) {
  if (!id) return {};
  if (Object.hasOwn(treatments, id)) return treatments[id];
  const [, words, minutes] = /^(.*?)(?:-?(\d{2,3}))?(?:min)?$/.exec(id);
  return {title: titleFrom(words || id), minutes: Number(minutes ?? 60)};
}

function titleFrom(slug) {
  const words = slug.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const themeOf = (query) => ['light', 'dark'].find((theme) => theme === query.get('theme'));

/** What goes along from page to page. */
const kept = (query) =>
  Object.fromEntries(
    ['embed', 'duration', 'theme', 'pretend'].flatMap((name) =>
      query.has(name) ? [[name, query.get(name)]] : [],
    ),
  );

const withQuery = (path, query) => {
  const text = new URLSearchParams(kept(query)).toString();
  return text ? `${path}?${text}` : path;
};

function offersOf({spaId, embed, query}) {
  return Object.entries(treatments).map(([id, about]) => ({
    ...about,
    href: withQuery(`/${encodeURIComponent(spaId)}/${id}${embed ? '/embed' : ''}`, query),
  }));
}

function formOf(view, now) {
  const {query} = view;
  const asked = Number(query.get('duration'));
  const minutes = asked >= 15 && asked <= 240 ? asked : view.minutes;
  return {
    ...view,
    minutes,
    days: openDays(now, minutes),
    day: query.get('date')?.slice(0, 10),
    action: withQuery(view.home, query),
    visitor: {
      name: query.get('name') ?? '',
      email: query.get('email') ?? '',
      notes: query.get('notes') ?? '',
    },
  };
}

function take(form, fields, diary, wantsJson) {
  const visitor = Object.fromEntries(
    ['name', 'email', 'notes'].map((name) => [name, fields.get(name) ?? '']),
  );
  const {booking, problems} = diary.take({
    ...form,
    ...visitor,
    slot: fields.get('slot'),
    status: form.pretend === 'pending' ? 'PENDING' : 'ACCEPTED',
  });
  if (problems) {
    const again = {...form, problems, visitor, day: fields.get('day'), slot: fields.get('slot')};
    return wantsJson ? json(200, {problems}) : {status: 422, body: bookingPage(again)};
  }
  const location = withQuery(`${form.home}/booked/${booking.uid}`, form.query);
  if (!wantsJson) return {status: 303, location};
  const {uid, title, startTime, endTime, status} = booking;
  return json(201, {
    location,
    // Field by field what Cal.com tells with `bookingSuccessfulV2`.
    booking: {
      uid,
      title,
      startTime,
      endTime,
      eventTypeId: 1,
      status,
      paymentRequired: false,
      isRecurring: false,
    },
  });
}

function booked(view, booking) {
  if (!booking) return {status: 404, body: missingPage(view)};
  return {body: bookedPage({...view, booking, again: withQuery(view.home, view.query)})};
}

const json = (status, value) => ({status, type: 'application/json', body: JSON.stringify(value)});

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > longestBody) return '';
  }
  return body;
}

function send(response, {status = 200, type = 'text/html', body, location, pretend}, method) {
  const refuses = pretend === 'refuse';
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': [
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
      "form-action 'self'; base-uri 'none'",
      // Where a policy speaks of ancestors, browsers do not look at X-Frame-Options.
      ...(refuses ? [] : [`frame-ancestors ${pretend === 'refuse-csp' ? "'none'" : '*'}`]),
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(refuses && {'x-frame-options': 'DENY'}),
    ...(location && {location}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {url} = await startPretendBooking({port: Number(process.argv[2] ?? 4600)});
  console.log(`Tidebook, a pretend booking system: ${url}/stillwater/hot-stone-60`);
}
