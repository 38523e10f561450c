import {html, type TemplateResult} from 'lit';

import type {Grade} from '../../domain/benefits/benefit-types.js';
import {dots} from '../../domain/benefits/grade.js';

/** Three small pebbles, as many of them filled as the grade has. The word stands beside them. */
export const gradeDots = (grade: Grade): TemplateResult =>
  html`<span class="dots dots-${dots(grade)}" aria-hidden="true"><i></i><i></i><i></i></span>`;
