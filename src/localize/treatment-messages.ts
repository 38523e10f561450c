import {msg} from '@lit/localize';

/** How warm a massage is, in words. */
export const heatText = {
  hot: () => msg('Hot, adjustable', {id: 'pain-relief-quiz.heat-hot'}),
  mild: () => msg('Mild warmth', {id: 'pain-relief-quiz.heat-mild'}),
  none: () => msg('No heat', {id: 'pain-relief-quiz.heat-none'}),
};

/** How firm a massage is, in words. */
export const pressureText = {
  light: () => msg('Light', {id: 'pain-relief-quiz.pressure-light', desc: 'Pressure of the hands'}),
  'light-medium': () => msg('Light to medium', {id: 'pain-relief-quiz.pressure-light-medium'}),
  medium: () => msg('Medium', {id: 'pain-relief-quiz.pressure-medium'}),
  firm: () => msg('Firm', {id: 'pain-relief-quiz.pressure-firm'}),
};
