import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('disclaimer');

/** What must stand beside a way to book; in a module of its own, since it shows without a benefit. */
export const checkFirst = () =>
  msg('Not suitable for everyone. Please complete the safety check first.', {
    id: 'disclaimer.check-first',
    desc: 'Required beside a way to book. Keep the meaning exactly. At most 90 characters.',
  });
