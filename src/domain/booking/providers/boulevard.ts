import {asWritten} from '../as-written.js';

/** Boulevard, such as `https://blvd.joinblvd.com/b/your-spa`. Nothing else is known of it. */
export const boulevard = asWritten('boulevard');
