/**
 * What a command of the package is: a file beside this one, and a line in `commands`.
 *
 * @typedef {object} Surroundings
 * @property {(text: string) => void} stdout Writes a line, or several.
 * @property {(text: string) => void} stderr The same, for what is not the result.
 * @property {string} cwd The folder that the paths of the arguments start from.
 *
 * @typedef {object} Command
 * @property {string} summary What it is for, in one line of the list.
 * @property {string} usage What `--help` says, exit codes included.
 * @property {(args: string[], surroundings: Surroundings) => Promise<number>} run Resolves to the
 *   exit code. What the caller did wrong is thrown as a `Misuse`.
 */
import {Misuse} from './misuse.mjs';

/** Loaded one by one: each brings only what it needs. */
const commands = {
  'lint-claims': () => import('./lint-claims.mjs'),
  'check-profile': () => import('./check-profile.mjs'),
};

/** Runs the command that the arguments name. @returns {Promise<number>} the exit code. */
export async function run([name, ...args], surroundings) {
  const {stdout, stderr} = surroundings;
  try {
    if (name === undefined || name === '--help' || name === '-h') {
      (name ? stdout : stderr)(await overview());
      return name ? 0 : 2;
    }
    if (!Object.hasOwn(commands, name)) {
      throw new Misuse(`There is no command "${name}": ${Object.keys(commands).join(', ')}.`);
    }
    const command = await commands[name]();
    if (args.some((arg) => arg === '--help' || arg === '-h')) {
      stdout(command.usage);
      return 0;
    }
    return await command.run(args, surroundings);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    stderr(error.message);
    return 2;
  }
}

async function overview() {
  const lines = [];
  for (const [name, load] of Object.entries(commands)) {
    const {summary} = await load();
    lines.push(`  ${name.padEnd(16)}${summary}`);
  }
  return [
    'Usage: basalt-widgets <command> …',
    '',
    ...lines,
    '',
    '"basalt-widgets <command> --help" says more.',
  ].join('\n');
}
