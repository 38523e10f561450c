import type {Problem} from '../problem.js';

// More than any list of conditions has: a list that claims a million must not hang the page.
const mostTicks = 999;

/**
 * What the ticked ids stand for. An id nobody knows, or what is no list of ids, is added to
 * `problems`: it may be a condition, so it is never read as "no". What was known is found anyway.
 */
export function findTicked<Condition extends object>(
  ids: unknown,
  conditions: ReadonlyMap<unknown, Condition>,
  path: string,
  problems: Problem[],
): Condition[] {
  const ticked: Condition[] = [];
  const report = (at: string) =>
    problems.push({path: at, message: 'Give ids as listed, [] for none.'});
  try {
    if (!Array.isArray(ids) || ids.length > mostTicks) throw TypeError();
    for (let index = 0; index < ids.length; index++) {
      const condition = conditions.get(ids[index]);
      if (condition) ticked.push(condition);
      else report(`${path}/${index}`);
    }
  } catch {
    report(path);
  }
  return ticked;
}
