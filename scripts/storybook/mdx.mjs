/** Turns Markdown into MDX, which knows no tables and takes `<` and `{` for code. */

/** Outside of code, `<` and `{` are letters like any other. */
export const plain = (text) =>
  text
    .split(/(`+[^`]*`+)/)
    .map((piece, place) =>
      place % 2 ? piece : piece.replace(/[{}]/g, '\\$&').replaceAll('<', '&lt;'),
    )
    .join('');

/** The cells of a row; a bar in a cell is written `\|`. */
const cells = (row) =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** Each cell on a line of its own, where MDX reads it as Markdown. A wide table scrolls by itself. */
export const table = (head, rows) =>
  [
    '<div className="table" tabIndex="0">',
    '<table>',
    '<thead>',
    '<tr>',
    ...head.map((cell) => `<th scope="col">${cell}</th>`),
    '</tr>',
    '</thead>',
    '<tbody>',
    ...rows.flatMap((row) => ['<tr>', ...row.map((cell) => `<td>${cell}</td>`), '</tr>']),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');

/** A block between blank lines, or a fenced one. */
function block(text, link) {
  if (/^\s*(```|~~~)/.test(text)) return text;
  const linked = plain(text).replace(
    /\]\(([^()\s]+)\)/g,
    (whole, target) => `](${link(target) ?? target})`,
  );
  const lines = linked.split('\n');
  if (!/^\|[\s:|-]+\|$/.test(lines[1] ?? '')) return linked;
  return table(cells(lines[0]), lines.slice(2).map(cells));
}

/**
 * @param {string} markdown
 * @param {(target: string) => string | undefined} link Where a link leads in Storybook.
 */
export function toMdx(markdown, link) {
  // Fenced code may hold blank lines, so it is cut out first.
  const pieces = markdown.split(/(^ *```[^\n]*\n[\s\S]*?^ *```$)/m);
  return pieces
    .map((piece, place) =>
      place % 2
        ? piece
        : piece
            .split(/\n{2,}/)
            .map((each) => block(each, link))
            .join('\n\n'),
    )
    .join('');
}
