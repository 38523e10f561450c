/**
 * The booking systems that may stand in a frame, each on an origin of its own, saying what its row
 * of `src/content/providers.json` says that it says; a test compares the two. Loopback only.
 *
 * `?then=a,b` on an address plays these messages, as if a visitor had done their part. `?pretend=`
 * makes it misbehave: `xfo` and `csp` refuse the frame, `slow` takes its time, `dead` breaks off,
 * `elsewhere` leads to another origin that speaks for it, `nested` has a frame of its own that
 * does, `hostile` says what nobody should believe, and `grows` wants more room each time it gets
 * some.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';

const HOST = '127.0.0.1';
export const START = '2026-12-01T18:00:00.000Z';
export const END = '2026-12-01T19:00:00.000Z';

/** How long `slow` takes. In ms. */
const SLOW = 1200;

const cal = (namespace, type, data = {}) => ({
  originator: 'CAL',
  type,
  namespace,
  fullType: `CAL:${namespace}:${type}`,
  data,
});

const calBooking = {
  uid: 'r-7',
  title: 'Hot stone massage between Ada and Stillwater',
  startTime: START,
  endTime: END,
  eventTypeId: 60,
  status: 'ACCEPTED',
  paymentRequired: false,
  isRecurring: false,
};

const calHeight = (iframeHeight) => ({iframeHeight, iframeWidth: 400, isFirstTime: false});

/** What each system can say, by names of ours. */
export const says = {
  calendly: () => ({
    tiny: {event: 'calendly.page_height', payload: {height: '2px'}},
    viewed: {event: 'calendly.event_type_viewed', payload: {}},
    height: {event: 'calendly.page_height', payload: {height: '820px'}},
    chosen: {event: 'calendly.date_and_time_selected', payload: {}},
    booked: {
      event: 'calendly.event_scheduled',
      payload: {
        event: {uri: 'https://api.calendly.com/scheduled_events/r-7'},
        invitee: {uri: 'https://api.calendly.com/scheduled_events/r-7/invitees/ada'},
      },
    },
  }),
  calcom: (namespace = 'basalt') => ({
    ready: cal(namespace, '__iframeReady', {isPrerendering: false}),
    linkReady: cal(namespace, 'linkReady'),
    linkFailed: cal(namespace, 'linkFailed', {code: '404', msg: 'No page', data: {url: ''}}),
    tiny: cal(namespace, '__dimensionChanged', {...calHeight(24), isFirstTime: true}),
    height: cal(namespace, '__dimensionChanged', calHeight(820)),
    viewed: cal(namespace, 'bookerViewed', {eventId: 60, eventSlug: 'a', slotsLoaded: true}),
    slots: cal(namespace, 'availabilityLoaded', {eventId: 60, eventSlug: 'a'}),
    booked: cal(namespace, 'bookingSuccessfulV2', calBooking),
    moved: cal(namespace, 'rescheduleBookingSuccessfulV2', calBooking),
    pending: cal(namespace, 'bookingSuccessfulV2', {...calBooking, status: 'PENDING'}),
    unpaid: cal(namespace, 'bookingSuccessfulV2', {...calBooking, paymentRequired: true}),
    old: cal(namespace, 'bookingSuccessful', {
      booking: calBooking,
      organizer: {name: 'Ada', email: 'ada@spa.example', timeZone: 'Europe/London'},
    }),
    cancelled: cal(namespace, 'bookingCancelled', {
      booking: calBooking,
      organizer: {name: 'Ada'},
      eventType: {id: 60},
    }),
  }),
  acuity: () => ({}),
  simplybook: () => ({
    ready: {event: 'appReady'},
    height: {event: 'updateWidgetSize', height: 820},
    step: {event: 'stepChanged', content_position: 0},
  }),
};

/** Runs in the page of a system, which finds its messages as `said`. */
const behaviours = {
  // Without these two it keeps silent, as its vendor writes.
  calendly: `if (query.get('embed_domain') && query.get('embed_type')) play(['tiny', 'viewed', 'height', ...then]);`,
  calcom: `root.hidden = true;
    addEventListener('message', ({source, data}) => {
      if (source !== parent || data?.originator !== 'CAL' || data.method !== 'parentKnowsIframeReady' || !root.hidden) return;
      root.hidden = false;
      play(then[0] === 'linkFailed' ? then : ['linkReady', 'tiny', 'viewed', 'slots', 'height', ...then]);
    });
    tell(said.ready);`,
  acuity: '',
  simplybook: `play(['ready', 'height', ...then]);`,
};

const PLAYER = `
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  const then = (query.get('then') ?? '').split(',').filter(Boolean);
  const tell = (message) => parent.postMessage(message, '*');
  const play = async (names) => {
    for (const name of names) {
      tell(said[name]);
      await new Promise((go) => setTimeout(go, 20));
    }
  };`;

/** What nobody should believe. The last word is a height by which the test knows it was heard. */
const HOSTILE = `
  const all = [said.booked, said.cancelled, said.linkFailed];
  const long = 'x'.repeat(1e7);
  const untrue = all.flatMap((good) => [
    [good], {data: good}, {message: good, payload: good}, JSON.stringify(JSON.stringify(good)),
    new Map(Object.entries(good)), JSON.stringify({...good, long}),
    JSON.parse('{"__proto__":' + JSON.stringify(good) + '}'), '{"__proto__":' + JSON.stringify(good) + '}',
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', long, 7, null, [good.type], {type: good.type}]
      .map((type) => ({...good, type})),
    ...['cal', 'CALENDLY', null, ['CAL']].map((originator) => ({...good, originator})),
    {event: 'calendly.event_scheduled', payload: {}}, {eventName: 'BookingCompleted'},
  ]).concat([
    long, 'not JSON', '{', null, undefined, 0, true, new Date(), new Error('x'), /x/, new ArrayBuffer(8), [], {},
    ...[NaN, Infinity, -5, 0, 3, '1e9', '9'.repeat(400), [900], {height: 900}, null]
      .map((iframeHeight) => ({...said.height, data: {...said.height.data, iframeHeight}})),
  ]);
  addEventListener('message', ({data}) => {
    if (data?.method !== 'parentKnowsIframeReady') return;
    tell(said.linkReady);
    untrue.forEach(tell);
    tell({...said.height, data: {...said.height.data, iframeHeight: 777}});
  }, {once: true});
  tell(said.ready);`;

/** Its own height follows the frame's, as that of a page with 100vh and a margin does. */
const GROWS = `
  let asked = 0;
  const ask = () => {
    asked += 1;
    tell({...said.height, data: {...said.height.data, iframeHeight: innerHeight + 20}});
  };
  addEventListener('message', () => { tell(said.linkReady); ask(); }, {once: true});
  addEventListener('resize', ask);
  tell(said.ready);`;

/** A frame in the frame, of the very same origin, that speaks to the top. */
const INNER = `for (const message of [said.linkReady, said.booked]) top.postMessage(message, '*');`;
const NESTED = `
  const inner = document.body.appendChild(document.createElement('iframe'));
  inner.src = location.pathname + '?pretend=inner';
  inner.onload = () => setTimeout(() => tell({...said.height, data: {...said.height.data, iframeHeight: 777}}), 100);`;

const scripts = {hostile: HOSTILE, grows: GROWS, nested: NESTED, inner: INNER};

const page = (provider, {searchParams}) => {
  const words = JSON.stringify(says[provider](searchParams.get('embed') ?? undefined));
  const script = scripts[searchParams.get('pretend')] ?? behaviours[provider];
  return `<!doctype html><html lang="en"><head><title>${provider}</title></head><body>
    <main><h1>Choose a time</h1><button>18:00</button></main>
    <script>const said = ${words};${PLAYER}${script}</script></body></html>`;
};

async function startOne(provider, elsewhere) {
  let log = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    log.push({url, referrer: request.headers.referer});
    const pretend = url.searchParams.get('pretend');
    if (pretend === 'dead') return request.socket.destroy();
    if (pretend === 'slow') await new Promise((go) => setTimeout(go, SLOW));
    if (pretend === 'elsewhere') {
      url.searchParams.delete('pretend');
      return response.writeHead(302, {location: elsewhere() + url.pathname + url.search}).end();
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (pretend === 'xfo') response.setHeader('x-frame-options', 'DENY');
    if (pretend === 'csp') response.setHeader('content-security-policy', "frame-ancestors 'none'");
    response.end(page(provider, url));
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const origin = `http://${HOST}:${server.address().port}`;
  return {
    origin,
    /** The booking page of one treatment. */
    url: (query = '') => `${origin}/stillwater/hot-stone${query}`,
    requests: () => [...log],
    forget: () => (log = []),
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

/** Starts one server a system; `impostor` speaks Cal.com's words and is nobody's. */
export async function startBookingServers() {
  const impostor = await startOne('calcom');
  const names = Object.keys(says);
  const started = await Promise.all(names.map((name) => startOne(name, () => impostor.origin)));
  const all = [impostor, ...started];
  return {
    ...Object.fromEntries(names.map((name, place) => [name, started[place]])),
    impostor,
    close: () => Promise.all(all.map((server) => server.close())),
  };
}
