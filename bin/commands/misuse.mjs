/** What the caller of a command got wrong, in words that say what to do instead. Exit code 2. */
export class Misuse extends Error {}
