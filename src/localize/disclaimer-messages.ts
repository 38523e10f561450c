import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('disclaimer');

/**
 * What must stand beside a text about a benefit. The same in every market we know: `disclaimersFor()` of the domain says which, and a test holds the two together.
 */
export const disclaimer = {
  notMedical: () =>
    msg(
      'Hot stone massage is a relaxation service, not medical care. It does not diagnose or treat anything.',
      {
        id: 'disclaimer.not-medical',
        desc: 'Required beside every text about a benefit and in the quiz. Keep the meaning exactly.',
      },
    ),
  varies: () =>
    msg('How you feel varies from person to person.', {
      id: 'disclaimer.varies',
      desc: 'Required beside every text about a benefit. Keep the meaning exactly.',
    }),
};
