/**
 * Finds the browsers that the tests drive, and says which of them run.
 *
 * `BASALT_ENGINES=chromium,firefox,webkit` asks for more than Chromium. An engine that was asked
 * for and is not here is a failure, never a silent skip.
 */
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** A browser that was asked for and is not here; the message is the whole thing to say. */
export class MissingBrowser extends Error {}

const MISSING = {
  chromium:
    'No Chromium or Chrome found: run `apt-get install chromium` (Debian, Ubuntu) or `npx playwright install chromium` (anywhere), or set CHROME_PATH.',
  firefox: 'No Firefox found: run `apt-get install firefox-esr`, or set FIREFOX_PATH.',
  webkit:
    'No WebKitGTK found: run `apt-get install webkit2gtk-driver xvfb`, or set WEBKIT_DRIVER and WEBKIT_BROWSER.',
};

/** Which engines this run is about. */
export function engines() {
  const asked = (process.env.BASALT_ENGINES || 'chromium').split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !ENGINES.includes(name));
  if (unknown !== undefined)
    throw new MissingBrowser(
      `BASALT_ENGINES names "${unknown}"; it may name ${ENGINES.join(', ')}.`,
    );
  return ENGINES.filter((name) => asked.includes(name));
}

/**
 * Chromium refuses to start its sandbox as root, and a CI machine may lack the rights for it.
 * Anywhere else the sandbox stays.
 */
export const sandboxArguments = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

/** Tests talk to this machine alone: every other name fails at once, as it would offline. */
export const loopbackArguments = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** Sends all that Firefox asks for to a proxy on this machine. */
export const proxyPreferences = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  // Left alone, Firefox goes around every proxy to this machine.
  'network.proxy.allow_hijacking_localhost': true,
});

/** The same promise for Firefox: a proxy that nobody answers, except for this machine. */
export const loopbackPreferences = {
  ...proxyPreferences(9),
  'network.proxy.allow_hijacking_localhost': false,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
};

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

/** The first of these programs on the PATH. */
export function onPath(...names) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      if (folder && executable(join(folder, name))) return join(folder, name);
  return undefined;
}

/** A path from the environment is a statement: a wrong one is an error, not a hint. */
function stated(variable) {
  const path = process.env[variable];
  if (path && !executable(path))
    throw new MissingBrowser(`${variable} is ${path}, and no program is there.`);
  return path || undefined;
}

/** Chrome where macOS and Windows keep it. The package comes with the test runner, or does not. */
async function installedChrome() {
  try {
    const {Launcher} = await import('chrome-launcher');
    return Launcher.getInstallations().find(executable);
  } catch {
    return undefined;
  }
}

async function playwrightChromium() {
  try {
    const {chromium} = await import('@playwright/test');
    return executable(chromium.executablePath());
  } catch {
    return undefined;
  }
}

export async function findChromium() {
  return (
    stated('CHROME_PATH') ??
    onPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser') ??
    (await installedChrome()) ??
    (await playwrightChromium())
  );
}

export function findFirefox() {
  return stated('FIREFOX_PATH') ?? onPath('firefox-esr', 'firefox');
}

/** Distributions differ in where WebKitGTK's small browser lies, and in which API it is built for. */
function miniBrowser() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/libexec'];
  const triplets = safeList('/usr/lib').map((name) => join('/usr/lib', name));
  const folders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-6.0', 'webkit2gtk-4.0'];
  for (const folder of folders)
    for (const library of [...triplets, ...libraries]) {
      const path = executable(join(library, folder, 'MiniBrowser'));
      if (path) return path;
    }
  return undefined;
}

function safeList(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** WebKitGTK needs three things: its driver, a browser, and somewhere to draw. */
export function findWebKit() {
  const driver = stated('WEBKIT_DRIVER') ?? onPath('WebKitWebDriver');
  const browser = stated('WEBKIT_BROWSER') ?? miniBrowser();
  const xvfb = onPath('Xvfb');
  if (!driver || !browser || !(xvfb || process.env.DISPLAY)) return undefined;
  return {driver, browser, xvfb};
}

const FIND = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};

/** Where an engine lies; throws `MissingBrowser` when it is not here. */
export async function requireBrowser(name) {
  const found = await FIND[name]();
  if (!found) throw new MissingBrowser(MISSING[name]);
  return found;
}

/** For the scripts: a missing browser ends the run with its one sentence. */
export async function orExit(promise) {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof MissingBrowser)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
