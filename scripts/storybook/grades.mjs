/** The grade of each benefit that ships, and how many sources it rests on. */
import {readFileSync} from 'node:fs';

import {root} from '../run.mjs';
import {plain, table} from './mdx.mjs';

const {items, grades, lastReviewed} = JSON.parse(
  readFileSync(`${root}src/content/benefits.json`, 'utf8'),
);

export const gradesTable = () =>
  [
    '## The grades of what ships',
    `Last reviewed on ${lastReviewed}. The reasons and the sources are in the [benefits article](./?path=/docs/widgets-benefits-article--docs).`,
    table(
      ['the article hopes for', 'grade', 'sources'],
      items
        .filter(({kind}) => kind === 'benefit')
        .map(({title, evidence}) => [
          plain(title),
          grades[evidence.grade].label,
          String(evidence.citations.length),
        ]),
    ),
  ].join('\n\n');
