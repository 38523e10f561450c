import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('treatment');

/** How warm a massage is, in words. */
export const heatText = {
  hot: () => msg('Hot, adjustable', {id: 'treatment.heat-hot'}),
  mild: () => msg('Mild warmth', {id: 'treatment.heat-mild'}),
  none: () => msg('No heat', {id: 'treatment.heat-none'}),
};

/** How firm a massage is, in words. */
export const pressureText = {
  light: () => msg('Light', {id: 'treatment.pressure-light', desc: 'Pressure of the hands'}),
  'light-medium': () => msg('Light to medium', {id: 'treatment.pressure-light-medium'}),
  medium: () => msg('Medium', {id: 'treatment.pressure-medium'}),
  firm: () => msg('Firm', {id: 'treatment.pressure-firm'}),
};
