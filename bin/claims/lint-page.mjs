import {lineFinder} from './line-finder.mjs';

/**
 * The findings of one page in the order of the file, with the place of each: lines and columns from
 * 1, columns in UTF-16 units as editors count them; `endLine` and `endColumn` are behind the last.
 *
 * @param {string} source
 * @param {import('../reading/passage.mjs').Passage[]} passages
 * @param {(text: string, scope?: string) => object[]} lint
 */
export function lintPage(source, passages, lint) {
  const find = lineFinder(source);
  return passages
    .flatMap((passage) =>
      lint(passage.text, passage.scope).map(({index, ...finding}) => ({
        place: passage.placeOf(index, finding.match.length),
        finding,
      })),
    )
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({place: [from, to], finding}) => {
      const start = find(from);
      const end = find(to);
      return {
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        ...finding,
      };
    });
}
