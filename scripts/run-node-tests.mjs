/** Runs the tests that need no browser: every combination of the domain, and our own scripts. */
import {resolve} from 'node:path';

import {runNodeTests, testFilesIn} from './results/node-tests.mjs';

const asked = process.argv.slice(2).map((path) => resolve(path));
const files = asked.length > 0 ? asked : testFilesIn('test/exhaustive', 'test/scripts');

if (!(await runNodeTests('node', files))) process.exitCode = 1;
