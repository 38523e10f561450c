import {asWritten} from '../as-written.js';

/** Booksy, such as `https://booksy.com/en-us/1_your-spa`. Nothing else is known of it. */
export const booksy = asWritten('booksy');
