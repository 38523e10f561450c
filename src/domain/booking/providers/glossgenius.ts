import {asWritten} from '../as-written.js';

/** GlossGenius, such as `https://your-spa.glossgenius.com/`. Nothing else is known of it. */
export const glossgenius = asWritten('glossgenius');
