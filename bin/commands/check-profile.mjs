/** `basalt-widgets check-profile`: what is wrong with a spa's profile, where, and the remedy. */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';

import {built} from './built.mjs';
import {jsonPlaces, JsonMistake, lineOf} from './json-places.mjs';
import {Misuse} from './misuse.mjs';

export const summary = "reads your spa's profile and says what to put right, and where";

export const usage = `Usage: basalt-widgets check-profile [--json] <file> …

Reads profiles (docs/profile.md) and says of every mistake where it is and what to write instead:

  spa.json:14:7 /treatments/0/price: Write it like 60

  --json   the same as a list of {file, line, column, path, message}

Ends with 0 if nothing is wrong, 1 if something is, 2 if a file cannot be read.`;

export async function run(args, {stdout, stderr, cwd}) {
  const {files, json} = asked(args);
  const {checkProfile} = await built('domain.js');
  const found = [];
  for (const file of files) {
    const text = await read(file, cwd);
    found.push(...mistakesIn(text, checkProfile).map((mistake) => ({file, ...mistake})));
  }
  if (json) {
    stdout(JSON.stringify(found, null, 2));
  } else {
    for (const {file, line, column, path, message} of found)
      stdout(`${file}:${line}:${column} ${path ? `${path}: ` : ''}${message}`);
    stderr(counted(found.length, files.length));
  }
  return found.length ? 1 : 0;
}

function asked(args) {
  let given;
  try {
    given = parseArgs({args, allowPositionals: true, options: {json: {type: 'boolean'}}});
  } catch (error) {
    throw new Misuse(`${error.message}\n\n${usage}`);
  }
  const {values, positionals} = given;
  if (positionals.length === 0) throw new Misuse(usage);
  return {files: positionals, json: values.json};
}

async function read(file, cwd) {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${error.code ?? error.message}.`);
  }
}

function mistakesIn(text, checkProfile) {
  try {
    const places = jsonPlaces(text);
    // An editor's mark at the beginning is no part of the JSON.
    return checkProfile(JSON.parse(text.replace(/^\ufeff/, ''))).map(({path, message}) => ({
      ...lineOf(text, placeOf(path, places)),
      path,
      message,
    }));
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    return [{...lineOf(text, error.offset), path: '', message: error.message}];
  }
}

/** Where a value stands; for one that is missing, where it would. */
function placeOf(path, places) {
  return places.get(path) ?? placeOf(path.slice(0, path.lastIndexOf('/')), places);
}

const counted = (mistakes, files) =>
  mistakes
    ? `${mistakes} ${mistakes === 1 ? 'thing' : 'things'} to put right.`
    : `Nothing to put right in ${files} ${files === 1 ? 'file' : 'files'}.`;
