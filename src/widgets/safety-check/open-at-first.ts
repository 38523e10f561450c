import {topicText} from '../../localize/safety-messages.js';
import type {Topic} from '../../parts/safety/topics.js';

/** From this width on, in ems, the whole list is calm enough to stand open. */
const ROOMY = 36;

/**
 * The groups that stand open at first: the warning signs everywhere, since they must be seen; the
 * others where there is room. On a phone they are folded, with the names of what is in them.
 */
export function openAtFirst(host: HTMLElement): Topic[] {
  const topics = Object.keys(topicText) as Topic[];
  const em = Math.max(16, parseFloat(getComputedStyle(host).fontSize));
  return host.offsetWidth >= ROOMY * em
    ? topics
    : topics.filter((topic) => topic === 'emergency' || topic === 'see-doctor-soon');
}
