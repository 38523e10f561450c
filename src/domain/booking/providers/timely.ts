import {asWritten} from '../as-written.js';

/** Timely, such as `https://book.gettimely.com/Booking/Location/1`. Nothing else is known of it. */
export const timely = asWritten('timely');
