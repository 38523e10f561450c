/** What was found, for a person or for a program. */

const NAMES = {error: ['error', 'errors'], warn: ['warning', 'warnings'], info: ['tip', 'tips']};

const count = (number, [one, many]) => `${number} ${number === 1 ? one : many}`;

export const asJson = (result) => JSON.stringify({...result, counts: countsOf(result)}, null, 2);

export function asText(result) {
  const {findings, files, market, scope} = result;
  const counts = countsOf(result);
  const sums = Object.entries(NAMES).map(([severity, names]) => count(counts[severity], names));
  const where = market ? `for ${market}` : 'for all markets at once';
  const what = scope === 'promo' ? '' : `, as ${scope}`;
  return [
    ...findings.map(lines),
    ...whoSaysSo(findings),
    `${sums.join(', ')} in ${count(files, ['file', 'files'])}, ${where}${what}.`,
    ...(counts.error ? [] : ['No error found. That does not make a text allowed.']),
  ].join('\n');
}

/** `why` ends with its sources, which the same rule has each time. */
const SOURCES = /^(.*?) Sources: (.*)\.$/s;

/** Where, as an editor's terminal understands it; then why, and what instead. */
const lines = ({file, line, column, severity, rule, match, why, suggestion}) =>
  [
    `${file}:${line}:${column}: ${NAMES[severity][0]}: "${match.replace(/\s+/g, ' ')}" (${rule})`,
    `    ${why.replace(SOURCES, '$1')}`,
    `    Instead: ${suggestion}`,
    '',
  ].join('\n');

/** The sources of each rule that was broken, once, with their addresses. */
function whoSaysSo(findings) {
  const byRule = new Map(findings.map(({rule, why}) => [rule, SOURCES.exec(why)?.[2]]));
  const rules = [...byRule].map(([rule, sources]) =>
    [`  ${rule}`, ...(sources?.split(/(?<=https?:\S+); /) ?? [])].join('\n    '),
  );
  return rules.length ? ['Who says so', ...rules, ''] : [];
}

function countsOf({findings}) {
  const counts = {error: 0, warn: 0, info: 0};
  for (const {severity} of findings) counts[severity]++;
  return counts;
}
