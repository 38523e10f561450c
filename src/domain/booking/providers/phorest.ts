import {asWritten} from '../as-written.js';

/** Phorest, such as `https://portal.phorest.com/book/your-spa`. Nothing else is known of it. */
export const phorest = asWritten('phorest');
