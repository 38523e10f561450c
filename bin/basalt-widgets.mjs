#!/usr/bin/env node
/** The commands of the package: `npx basalt-widgets <command> …`. Each is a file of `commands/`. */
import {run} from './commands/run.mjs';

const {argv, stdout, stderr} = process;

process.exitCode = await run(argv.slice(2), {
  stdout: (text) => stdout.write(`${text}\n`),
  stderr: (text) => stderr.write(`${text}\n`),
  cwd: process.cwd(),
});
