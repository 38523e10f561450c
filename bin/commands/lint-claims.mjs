/** `basalt-widgets lint-claims`: what in a page's words may be a health claim. */
import {relative} from 'node:path';
import {parseArgs} from 'node:util';

import {findPages} from '../claims/find-pages.mjs';
import {lintPage} from '../claims/lint-page.mjs';
import {asJson, asText} from '../claims/report.mjs';
import {readPage} from '../claims/read-page.mjs';
import {built} from './built.mjs';
import {Misuse} from './misuse.mjs';

const MARKETS = ['us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca'];
const SCOPES = ['promo', 'testimonial'];
const KINDS = ['html', 'markdown', 'text'];

export const summary = 'reads your pages and points at what may be a health claim';

export const usage = `Usage: basalt-widgets lint-claims <file or folder> … [options]

Reads HTML (.html, .htm, .xhtml), Markdown (.md, .markdown) and text (.txt) in English, and points at
words that a regulator may read as a health claim. It sends nothing anywhere. A drafting aid, not legal
advice: a text without findings is not thereby allowed.

A folder is read with all folders in it, but for node_modules and those that begin with a dot.

Options
  --market <market>  ${MARKETS.join(', ')}. Without one, every rule is as severe as
                     it is in any of them
  --scope <scope>    promo: your own words (this is the default). testimonial: what guests say
  --as <kind>        html, markdown or text: how to read the files, whatever they are called
  --json             Findings as JSON
  --help             This text

In a page, data-basalt-claims="exempt" on an element leaves its words alone (lists of conditions,
citations), and "testimonial" holds them to the rules for quotes. <basalt-safety-check> is exempt.

Exit codes
  0  no error was found; there may be warnings and tips
  1  errors were found
  2  it was called in a wrong way, or there was nothing to read`;

export async function run(args, {stdout, cwd}) {
  const {paths, market, scope, as, json} = read(args);
  const [domain, reading] = [await built('domain.js'), await built('bin/reading.js')];
  const lint = (text, its = scope) => domain.lintClaims(text, {market, scope: its});
  const pages = await findPages(paths, cwd, as);
  const findings = [];
  for (const {path, kind} of pages) {
    const source = await readPage(path);
    const file = relative(cwd, path);
    for (const finding of lintPage(source, reading.passagesOf(source, kind), lint)) {
      findings.push({file, ...finding});
    }
  }
  const result = {market: market ?? null, scope, files: pages.length, findings};
  stdout(json ? asJson(result) : asText(result, domain.reasonFor));
  return findings.some(({severity}) => severity === 'error') ? 1 : 0;
}

/** @returns what the arguments ask for */
function read(args) {
  const asked = parse(args);
  const {market, scope, as} = asked.values;
  const paths = asked.positionals;
  if (paths.length === 0) throw new Misuse(usage);
  oneOf('--market', market, MARKETS);
  oneOf('--scope', scope, SCOPES);
  oneOf('--as', as, KINDS);
  return {...asked.values, paths};
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        market: {type: 'string'},
        scope: {type: 'string', default: 'promo'},
        as: {type: 'string'},
        json: {type: 'boolean', default: false},
      },
    });
  } catch (error) {
    throw new Misuse(`${error.message}\n"basalt-widgets lint-claims --help" says what there is.`);
  }
}

function oneOf(option, value, values) {
  if (value !== undefined && !values.includes(value)) {
    throw new Misuse(`${option} is "${value}": it may be ${values.join(', ')}.`);
  }
}
