/**
 * Programs that we start, and end again however we end.
 *
 * Each gets a process group of its own, so that what it starts in turn ends with it. Nothing is
 * ever ended by name: another run on the same machine has browsers too.
 */
import {spawn} from 'node:child_process';

const running = new Set();

/** Starts a program as the head of its own group. */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, {...options, detached: true});
  child.on('error', () => running.delete(child));
  running.add(child);
  return child;
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
    return true;
  } catch {
    return false;
  }
}

/** Ends a program and all it started; resolves when it is gone. */
export async function endGroup(child) {
  if (!running.delete(child)) return;
  const gone =
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise((exited) => child.once('exit', exited));
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
  // The head may be gone while something it started still lives.
  signal(child, 'SIGKILL');
}

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/**
 * Without a listener, a signal ends Node before 'exit' is told. Others listen too (puppeteer closes
 * its browsers), and an exit at once would cut them short.
 */
const SIGNALS = {SIGINT: 2, SIGTERM: 15, SIGHUP: 1};
for (const [name, number] of Object.entries(SIGNALS)) {
  process.once(name, () => setTimeout(() => process.exit(128 + number), 1000));
}
