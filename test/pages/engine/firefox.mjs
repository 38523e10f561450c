import puppeteer from 'puppeteer-core';

import {proxyPreferences, requireBrowser} from '../../../scripts/browsers.mjs';
import {startProxy} from './proxy.mjs';
import {PuppeteerTab} from './puppeteer-tab.mjs';

export const supports = {forcedColors: true};

/** What a visitor prefers is a preference of the whole browser here: one for each set of them. */
const preferencesOf = ({reducedMotion, colorScheme, forcedColors}) => ({
  'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  ...(forcedColors && {'browser.display.document_color_use': 2}),
});

export async function start() {
  const executablePath = await requireBrowser('firefox');
  const proxy = await startProxy();
  const browsers = new Map();

  function browserFor(look) {
    const preferences = preferencesOf(look);
    const key = JSON.stringify(preferences);
    if (!browsers.has(key)) {
      const extraPrefsFirefox = {...proxyPreferences(proxy.port), ...preferences};
      const patience = {timeout: 60_000, protocolTimeout: 60_000};
      browsers.set(
        key,
        puppeteer.launch({browser: 'firefox', executablePath, extraPrefsFirefox, ...patience}),
      );
    }
    return browsers.get(key);
  }

  return {
    newTab: async (look) => PuppeteerTab.open('firefox', await browserFor(look)),
    async close() {
      for (const browser of browsers.values()) await (await browser).close();
      await proxy.close();
    },
  };
}
