import type {StoneUse} from '../../domain/session/session-types.js';
import type {ShownStep} from './timeline.js';

const USES: readonly string[] = ['none', 'sample', 'gliding', 'resting'] satisfies StoneUse[];
const LONGEST = 240;

/** A page's own steps, and what is wrong with them, in words for its owner. */
export type OwnSteps = {readonly steps: readonly ShownStep[]; readonly mistakes: readonly string[]};

/**
 * Reads `<ol><li data-minutes="5">…`: the title of a step is its heading or bold text, else all of
 * it. One step without its minutes and there is no timeline, since it would not be true.
 */
export function readOwnSteps(host: Element): OwnSteps {
  const items = [...host.querySelectorAll<HTMLElement>(':scope > ol > li')];
  const mistakes: string[] = [];
  const steps = items.map((item) => {
    const {minutes, stones} = item.dataset;
    const title = titleOf(item);
    const known = stones === undefined || USES.includes(stones);
    if (!known) {
      mistakes.push(
        `data-stones="${stones}" of "${title}" is not known. Use one of ${USES.join(', ')}.`,
      );
    }
    return {
      title,
      minutes: Number(minutes),
      stones: known ? (stones as StoneUse | undefined) : undefined,
    };
  });
  const bad = steps.findIndex(
    ({minutes}) => !(Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST),
  );
  if (bad < 0) return {steps, mistakes};
  const said = items[bad]!.dataset.minutes;
  const wrong = said === undefined ? 'there is no data-minutes' : `data-minutes="${said}"`;
  mistakes.push(
    `${wrong} on "${steps[bad]!.title}", so no timeline is shown. Give every <li> its whole minutes, as in data-minutes="5".`,
  );
  return {steps: [], mistakes};
}

function titleOf(item: Element): string {
  const title = item.querySelector('h1,h2,h3,h4,h5,h6,b,strong') ?? item;
  return title.textContent.trim().replace(/\s+/g, ' ');
}
