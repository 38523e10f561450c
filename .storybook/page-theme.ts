import {create} from 'storybook/theming';

const FONT =
  "'Avenir Next', Seravek, 'Segoe UI', 'Helvetica Neue', 'Nimbus Sans', Arial, sans-serif";
const CODE =
  "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const shared = {
  brandTitle: 'Basalt',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: FONT,
  fontCode: CODE,
  appBorderRadius: 8,
  inputBorderRadius: 8,
};

/** Storybook in our colours, for a light and a dark system. */
const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#994828',
  colorSecondary: '#994828',
  appBg: '#f1ece6',
  appContentBg: '#f9f5f1',
  appPreviewBg: '#f9f5f1',
  appBorderColor: '#dbd5cd',
  barBg: '#f9f5f1',
  barTextColor: '#57504a',
  barSelectedColor: '#994828',
  barHoverColor: '#853a1c',
  textColor: '#251f1b',
  textMutedColor: '#57504a',
  textInverseColor: '#fcfaf8',
  inputBg: '#fdfbf9',
  inputBorder: '#867f77',
  inputTextColor: '#251f1b',
});

const dark = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#ea955d',
  colorSecondary: '#ea955d',
  appBg: '#14100d',
  appContentBg: '#1a1613',
  appPreviewBg: '#1a1613',
  appBorderColor: '#3e3833',
  barBg: '#1a1613',
  barTextColor: '#b7b2ab',
  barSelectedColor: '#ea955d',
  barHoverColor: '#f8a671',
  textColor: '#ede9e4',
  textMutedColor: '#b7b2ab',
  textInverseColor: '#19110b',
  inputBg: '#241f1c',
  inputBorder: '#7e7871',
  inputTextColor: '#ede9e4',
});

export const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
export const pageTheme = prefersDark ? dark : light;
