import {noCounts, saveCounts} from './counts.mjs';

/** Adds a suite's tests, and those of the suites in it. */
function add(counts, {tests = [], suites = []}) {
  for (const {passed, skipped} of tests) {
    if (skipped) counts.skipped++;
    else counts[passed ? 'passed' : 'failed']++;
  }
  for (const suite of suites) add(counts, suite);
}

/** A file that fails as a whole (it does not load, a browser ends) has no failed test to show. */
function addSession(counts, {testResults, passed}) {
  const {failed} = counts;
  if (testResults) add(counts, testResults);
  if (!passed && counts.failed === failed) counts.failed++;
}

/** Tells `npm test` how many tests there were, over all engines; what to read is said by others. */
export function countsReporter(suite) {
  return {
    onTestRunFinished({sessions, testCoverage}) {
      const counts = noCounts();
      for (const session of sessions) addSession(counts, session);
      if (testCoverage) {
        const {pct} = testCoverage.summary.lines;
        console.log(`\nLines covered by the unit tests in Chromium: ${pct} %`);
        if (!testCoverage.passed) counts.failed++;
      }
      saveCounts(suite, counts);
    },
  };
}
