import type {Mistake} from './mistakes.js';

/** A file of ours that the page has asked for. */
interface Load {
  folder: string;
  name: string;
  /** In bytes, as it travelled. Nought where its server does not say. */
  size: number;
  /** When it was asked for, in ms since the page was. */
  at: number;
}

/** `basalt.js` and what it brings, or anything else that `dist/` holds. */
const OURS = /^(.*\/)((?:basalt(?:\.[\w.-]+)?\.(?:js|css))|chunks\/[\da-f]{6}\/[\w.-]+\.js)$/;
const ENTRY = /^basalt(\.all|\.classic)?\.js$/;

/** In ms after the page was complete: no connection is as slow, so something held the script back. */
const LATE = 2000;

/** What holds scripts back, how a page shows that it has it, and where it is told to leave ours be. */
const HOLDERS: readonly [name: string, mark: string, remedy: string][] = [
  [
    'WP Rocket',
    'script[type="rocketlazyloadscript"], [data-rocket-src], script[src*="/wp-rocket/"]',
    'Write basalt under File Optimization, Delay JavaScript execution, Excluded files.',
  ],
  [
    'LiteSpeed Cache',
    'script[type="litespeed/javascript"], script[src*="/litespeed-cache/"]',
    'Write basalt under Page Optimization, Tuning, JS Delayed Includes and JS Excludes.',
  ],
  [
    'Perfmatters',
    'script[type="pmdelayedscript"], script[src*="/perfmatters/"]',
    'Write basalt under Assets, Delay JavaScript, Excluded from Delay.',
  ],
  [
    'Cloudflare Rocket Loader',
    'script[src*="rocket-loader"]',
    'Write data-cfasync="false" into the script tag of Basalt.',
  ],
  [
    'a cookie banner',
    'script[type="text/plain"]',
    'Basalt sets no cookie: list its script as necessary, so that it need not wait for consent.',
  ],
];

const loads = (): Load[] =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).flatMap(
    ({name: address, encodedBodySize, startTime}) => {
      const [, folder, name] = OURS.exec(address.split(/[?#]/)[0]!) ?? [];
      return name ? [{folder: folder!, name, size: encodedBodySize, at: startTime}] : [];
    },
  );

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const sized = ({name, size}: Load) =>
  `${name.replace(/^chunks\/\w+\//, '')} ${size ? kilobytes(size) : '(size not told)'}`;

/** What was loaded, from where, and how big: a row for each folder. */
export function loadRows(): [name: string, words: string][] {
  const all = loads();
  return [...new Set(all.map(({folder}) => folder))].map((folder) => {
    const here = all.filter((load) => load.folder === folder);
    const sum = here.reduce((total, {size}) => total + size, 0);
    const files = here.length === 1 ? '1 file' : `${here.length} files`;
    return [
      `From ${folder}`,
      `${files}${sum ? `, ${kilobytes(sum)}` : ''}: ${here.map(sized).join(', ')}`,
    ];
  });
}

/** A script that came twice, or that something held back. */
export function loadMistakes(page: Document): Mistake[] {
  const entries = loads().filter(({name}) => ENTRY.test(name));
  const from = [...new Set(entries.map(({folder, name}) => folder + name))];
  const mistakes: Mistake[] = [];
  const tell = (words: string) => mistakes.push({subject: '<script>', words, times: 1});
  if (from.length > 1)
    tell(`Basalt is loaded more than once: ${from.join(' and ')}. Keep one of them.`);
  const [complete] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const late = complete?.loadEventEnd ? (entries[0]?.at ?? 0) - complete.loadEventEnd : 0;
  if (late > LATE) {
    const [holder, , remedy] = HOLDERS.find(([, mark]) => page.querySelector(mark)) ?? [
      'an optimiser or a cookie banner',
      '',
      'Tell it to leave basalt alone.',
    ];
    tell(
      `The script came ${(late / 1000).toFixed(1)} s after the page was complete, so something held it back: ${holder}, it seems. ${remedy}`,
    );
  }
  return mistakes;
}
