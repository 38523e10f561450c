import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The project's own folder, wherever it is called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command of the project; its failure is ours. */
export function run(command, ...args) {
  const {status} = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin:${process.env.PATH}`,
      NO_UPDATE_NOTIFIER: '1',
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
