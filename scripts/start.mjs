/** `npm start`: builds, then shows the demo spa site. */
import {run} from './run.mjs';
import {serveDemo} from './serve-demo.mjs';

run('node', 'scripts/build.mjs');

const port = (name, usual) => Number(process.env[name] ?? usual);

/** The usual port may be taken by another program: then any free one will do. */
const demo = await serveDemo({
  port: port('PORT', 4173),
  bookingPort: port('BOOKING_PORT', 4174),
}).catch(() => serveDemo());

console.log(
  `\nStillwater Bath House, the demo spa:  ${demo.url}/\nIts pretend booking system:           ${demo.booking}/\n\nPress Ctrl+C to stop.`,
);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => demo.close().then(() => process.exit()));
