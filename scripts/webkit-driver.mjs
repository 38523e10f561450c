/**
 * Starts a WebKitWebDriver of our own, on loopback, with a screen to draw on.
 *
 * WebKitGTK has no headless mode and takes its looks (motion, dark) from GTK: both are given here
 * by a throw-away screen and a throw-away folder of settings.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {requireBrowser} from './browsers.mjs';
import {endGroup, startGroup} from './process-group.mjs';

/**
 * No window manager runs here, so a window has the keyboard only while the pointer is over it, and
 * the pointer rests in the middle of the screen. On a screen this small that is the window's tool
 * bar: the page has the focus, and nothing in it is hovered. The window may be as large as it likes.
 */
const SCREEN = '300x16x24';

/** MiniBrowser's tool bar forbids windows narrower than 447 pixels; phones are. */
const TOOLBAR_CSS =
  '* {min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px}\n';

/**
 * @param {{motion?: 'reduce', color?: 'dark', proxy?: string}} [look]
 *   `proxy` is `host:port`; without one, only this machine can be reached.
 */
export async function startWebKitDriver(look = {}) {
  const {driver, browser, xvfb} = await requireBrowser('webkit');
  const folder = mkdtempSync(join(tmpdir(), 'basalt-webkit-'));
  const forget = () => rmSync(folder, {recursive: true, force: true});
  process.once('exit', forget);
  writeSettings(folder, look);

  const screen = xvfb ? await startScreen(xvfb) : undefined;
  const env = {
    ...process.env,
    DISPLAY: screen?.display ?? process.env.DISPLAY,
    XDG_CONFIG_HOME: folder,
    GSETTINGS_BACKEND: 'memory',
    GTK_THEME: look.color === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    // "C.UTF-8" would make navigator.language "C", which no Intl accepts; "C" makes it "en-US".
    LC_ALL: 'C',
  };
  let server;
  const close = async () => {
    process.off('exit', forget);
    if (server) await endGroup(server.child);
    if (screen) await endGroup(screen.child);
    forget();
  };
  try {
    server = await startServer(driver, env);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    port: server.port,
    url: `http://127.0.0.1:${server.port}`,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: browser,
        args: ['--automation', ...proxyArguments(look)],
      },
    },
    close,
  };
}

function writeSettings(folder, {motion}) {
  const settings = `[Settings]\ngtk-enable-animations=${motion === 'reduce' ? 0 : 1}\n`;
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'settings.ini'), settings);
    writeFileSync(join(folder, version, 'gtk.css'), TOOLBAR_CSS);
  }
}

/**
 * With no proxy of the test's, a dead one (port 9) stands before everything but this machine.
 * (WebDriver's own `sslProxy` would be spoken to in TLS.)
 */
function proxyArguments({proxy}) {
  if (proxy) return [`--proxy=http://${proxy}`];
  return ['--proxy=http://127.0.0.1:9', '--ignore-host=127.0.0.1', '--ignore-host=localhost'];
}

/** Xvfb picks a free display itself and says which. */
function startScreen(xvfb) {
  const child = startGroup(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  return started(child, 'Xvfb', (found) => {
    let said = '';
    child.stdio[3].on('data', (piece) => {
      said += piece;
      if (said.endsWith('\n')) found({child, display: `:${said.trim()}`});
    });
  });
}

/** Another program may take the free port in between: then we ask for another one. */
async function startServer(driver, env, tries = 3) {
  const port = await freePort();
  const child = startGroup(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    return await started(child, 'WebKitWebDriver', async (found) => {
      while (!(await answers(port))) {
        if (child.exitCode !== null || child.signalCode !== null) return;
        await soon();
      }
      found({child, port});
    });
  } catch (error) {
    await endGroup(child);
    if (tries <= 1) throw error;
    return startServer(driver, env, tries - 1);
  }
}

/** Waits for a program's sign of life; its early end, or silence, is an error that quotes it. */
async function started(child, name, wait) {
  let said = '';
  let late;
  child.stderr.on('data', (piece) => (said = (said + piece).slice(-2000)));
  const end = new Promise((_, failed) => {
    late = setTimeout(() => failed(new Error('nothing heard in 30 s')), 30_000);
    child.once('error', failed);
    child.once('exit', (code, signal) => failed(new Error(`it ended with ${signal ?? code}`)));
  });
  try {
    return await Promise.race([new Promise(wait), end]);
  } catch (error) {
    throw new Error(`${name} did not start: ${error.message}\n${said}`.trim(), {cause: error});
  } finally {
    clearTimeout(late);
  }
}

const soon = () => new Promise((go) => setTimeout(go, 20));

async function answers(port) {
  const reply = await fetch(`http://127.0.0.1:${port}/status`, {
    signal: AbortSignal.timeout(2000),
  }).catch(() => undefined);
  return reply?.ok ?? false;
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => found(port));
    });
  });
}
