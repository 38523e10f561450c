import puppeteer from 'puppeteer-core';

import {loopbackArguments, requireBrowser, sandboxArguments} from '../../../scripts/browsers.mjs';
import {PuppeteerTab} from './puppeteer-tab.mjs';

export const supports = {forcedColors: true};

/** One browser for all pages: what a page's visitor prefers can be told to each tab. */
export async function start() {
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    args: [...sandboxArguments, ...loopbackArguments],
    timeout: 60_000,
    protocolTimeout: 60_000,
  });
  return {
    async newTab({reducedMotion, colorScheme, forcedColors}) {
      const tab = await PuppeteerTab.open('chromium', browser);
      const features = [
        {name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : ''},
        {name: 'prefers-color-scheme', value: colorScheme ?? ''},
        {name: 'forced-colors', value: forcedColors ? 'active' : ''},
      ];
      const session = await tab.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {features});
      return tab;
    },
    close: () => browser.close(),
  };
}
