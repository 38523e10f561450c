/**
 * What is wrong with what was passed in: `path` says where, as a JSON pointer (`/redFlags/2`,
 * or `''` for the whole), and `message` says the remedy. It never repeats a visitor's answer.
 */
export type Problem = {path: string; message: string};
