import type {Grade} from './benefit-types.js';

const weakestFirst: readonly Grade[] = ['none', 'very-low', 'low', 'moderate'];

/** How many of three dots a grade fills. A grade we do not know fills none. */
export function dots(grade: Grade): 0 | 1 | 2 | 3 {
  return Math.max(0, weakestFirst.indexOf(grade)) as 0 | 1 | 2 | 3;
}
