import type {StorybookConfig} from '@storybook/web-components-vite';

import {writePages} from '../scripts/storybook/write-pages.mjs';

writePages();

/** The package's `sideEffects` names what is published; a story needs the sources that define a tag. */
const defines = {
  name: 'basalt-defines',
  transform: (code: string, id: string) =>
    /\/src\/.+\.define\.ts$/.test(id) ? {code, map: null, moduleSideEffects: true} : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', './generated/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Whoever looks for an attribute finds it: each is a heading of its widget's page.
  features: {experimentalSearchDocsHeadings: true},
  viteFinal: (vite) => ({...vite, plugins: [...(vite.plugins ?? []), defines]}),
};

export default config;
