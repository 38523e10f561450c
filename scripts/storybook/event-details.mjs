/** What each event carries, read from its class: `class X extends BasaltEvent<Detail>`. */
import {readdirSync, readFileSync} from 'node:fs';

import ts from 'typescript';

import {root} from '../run.mjs';

const folder = `${root}src/widgets/`;

/** The type as it is written, on one line. */
const oneLine = (text) => text.replace(/\s+/g, ' ').replace(/; }$/, '}').replace('{ ', '{');

function classesOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.filter(ts.isClassDeclaration).map((each) => {
    const parent = each.heritageClauses?.[0]?.types[0];
    const text = each.getText(source);
    return [
      each.name.text,
      {
        detail: oneLine(parent?.typeArguments?.[0]?.getText(source) ?? 'nothing'),
        cancelable: /super\([^;]*,\s*true\s*,?\s*\)/.test(text),
        told: ts.getJSDocCommentsAndTags(each)[0]?.comment?.replace(/\s+/g, ' ') ?? '',
      },
    ];
  });
}

/** @returns {Map<string, {detail: string, cancelable: boolean, told: string}>} By class. */
export const eventDetails = () =>
  new Map(
    readdirSync(folder, {recursive: true})
      .filter((name) => name.endsWith('.events.ts'))
      .flatMap((name) => classesOf(folder + name)),
  );
