import type {StorybookConfig} from '@storybook/web-components-vite';

import {writePages} from '../scripts/storybook/write-pages.mjs';

writePages();

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', './generated/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Whoever looks for an attribute finds it: each is a heading of its widget's page.
  features: {experimentalSearchDocsHeadings: true},
};

export default config;
