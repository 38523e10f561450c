/** What was found, for a person or for a program. */

const NAMES = {error: ['error', 'errors'], warn: ['warning', 'warnings'], info: ['tip', 'tips']};

const count = (number, [one, many]) => `${number} ${number === 1 ? one : many}`;

export const asJson = (result) => JSON.stringify({...result, counts: countsOf(result)}, null, 2);

/** @param {(rule: string) => {why: string, sources: {title: string, url: string}[]}} reasonFor */
export function asText(result, reasonFor) {
  const {findings, files, market, scope} = result;
  const counts = countsOf(result);
  const sums = Object.entries(NAMES).map(([severity, names]) => count(counts[severity], names));
  const where = market ? `for ${market}` : 'for all markets at once';
  const what = scope === 'promo' ? '' : `, as ${scope}`;
  return [
    ...findings.map((finding) => lines(finding, reasonFor(finding.rule))),
    ...whoSaysSo(new Set(findings.map(({rule}) => rule)), reasonFor),
    `${sums.join(', ')} in ${count(files, ['file', 'files'])}, ${where}${what}.`,
    ...(counts.error ? [] : ['No error found. That does not make a text allowed.']),
  ].join('\n');
}

/** Where, as an editor's terminal understands it; then why, and what instead. */
const lines = ({file, line, column, severity, rule, match, suggestion}, {why}) =>
  [
    `${file}:${line}:${column}: ${NAMES[severity][0]}: "${match.replace(/\s+/g, ' ')}" (${rule})`,
    `    ${why}`,
    `    Instead: ${suggestion}`,
    '',
  ].join('\n');

/** The sources of each rule that was broken, once. */
function whoSaysSo(rules, reasonFor) {
  if (rules.size === 0) return [];
  const sources = [...rules].map((rule) =>
    [`  ${rule}`, ...reasonFor(rule).sources.map(({title, url}) => `${title}, ${url}`)].join(
      '\n    ',
    ),
  );
  return ['Who says so', ...sources, ''];
}

function countsOf({findings}) {
  const counts = {error: 0, warn: 0, info: 0};
  for (const {severity} of findings) counts[severity]++;
  return counts;
}
