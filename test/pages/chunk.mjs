/** Where the chunks of the build lie: in a folder whose name is the build's own. */
import {readdirSync} from 'node:fs';

const [edition] = readdirSync(new URL('../../dist/chunks/', import.meta.url));

/** The path of a chunk inside `dist/`, by its name. */
export const chunk = (name) => `chunks/${edition}/${name}.js`;
