import {asWritten} from '../as-written.js';

/** Booker, a sister of Mindbody, such as `https://www.booker.com/…`. Nothing else is known of it. */
export const booker = asWritten('booker');
