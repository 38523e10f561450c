import {Source} from '@storybook/addon-docs/blocks';

const ONCE = `<script type="module" src="basalt/basalt.js"></script>
<link rel="stylesheet" href="basalt/basalt.css">`;

/** What every page holds once, beside the HTML of its widgets. */
export const OnceInThePage = () => (
  <>
    <p>
      The HTML under each example is all that it takes. Once in the page, for all widgets together,
      stands this (
      <a href="./?path=/docs/start-getting-started--docs">where the folder comes from</a>):
    </p>
    <Source code={ONCE} language="html" />
  </>
);
