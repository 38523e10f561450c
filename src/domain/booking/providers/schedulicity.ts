import {asWritten} from '../as-written.js';

/** Schedulicity, such as `https://www.schedulicity.com/scheduling/your-spa`. Nothing else is known of it. */
export const schedulicity = asWritten('schedulicity');
