/** Runs files of Node's own test runner, shows them, and counts what they held. */
import {existsSync, readdirSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

import {root} from '../run.mjs';
import {noCounts, saveCounts} from './counts.mjs';

/** The test files that lie in these folders. */
export function testFilesIn(...folders) {
  return folders
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.test.mjs'))
    .sort();
}

/** The runner's processes would outlive this one, and their browsers with them. */
function stopWithUs() {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stop.abort();
      // They are given the time to close what they opened.
      setTimeout(() => process.exit(1), 2000);
    });
  }
  return stop;
}

/** Adds one event of the runner to the counts. */
function count(counts, passed, {name, skip, todo, details, file}) {
  // A suite is counted by its tests; it counts itself only where those never came to be.
  const onlySums = details.error?.failureType === 'subtestsFailed';
  const told = skip !== undefined || todo !== undefined;
  if (onlySums || (details.type === 'suite' && passed && !told)) return;
  if (told) counts.skipped++;
  else if (passed && name.endsWith('.mjs') && resolve(name) === (file ?? resolve(name))) {
    // The runner counts a file without tests as one; some files have none for some engines.
    console.log(`${relative(root, name)} holds no test here.`);
  } else counts[passed ? 'passed' : 'failed']++;
}

/**
 * @param {string} suite The name of the results file.
 * @param {string[]} files
 * @param {number} [minutes] How long one file may take: one that hangs must not hold up the rest.
 * @returns {Promise<boolean>} Whether all went well.
 */
export async function runNodeTests(suite, files, minutes = 10) {
  const counts = noCounts();
  if (files.length === 0) {
    console.error(`${suite}: there are no test files.`);
    counts.failed = 1;
  } else {
    const {signal} = stopWithUs();
    const events = run({files, concurrency: 1, timeout: minutes * 60_000, signal});
    events.on('test:pass', (event) => count(counts, true, event));
    events.on('test:fail', (event) => count(counts, false, event));
    for await (const line of events.compose(spec)) process.stdout.write(line);
  }
  saveCounts(suite, counts);
  return counts.failed === 0 && counts.passed > 0;
}
