import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('treatment-menu');

/** What the menu says around the benefits of a treatment. */
export const menuBenefitsText = {
  known: () =>
    msg('What guests look for in it, and what is known:', {
      id: 'treatment-menu.known',
      desc: 'Before a list of benefits, each with how sure research is. No health promise.',
    }),
  see: () =>
    msg('See the evidence', {
      id: 'treatment-menu.see',
      desc: 'Opens and closes what the research says',
    }),
  loading: () =>
    msg('The evidence is on its way.', {
      id: 'treatment-menu.loading',
      desc: 'Stands for a moment where the evidence will be',
    }),
  failed: () =>
    msg('The evidence did not load. Close it and open it again to try once more.', {
      id: 'treatment-menu.failed',
      desc: 'Stands where the evidence would be',
    }),
};
