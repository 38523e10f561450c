import {asWritten} from '../as-written.js';

/** Zenoti's webstore, such as `https://your-spa.zenoti.com/webstoreNew/services`. Nothing else is known of it. */
export const zenoti = asWritten('zenoti');
