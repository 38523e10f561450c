import {fileURLToPath} from 'node:url';

export default function (eleventyConfig) {
  // The package's folder for browsers goes to the host as it is.
  const widgets = fileURLToPath(new URL('.', import.meta.resolve('basalt-widgets/cdn/basalt.js')));
  eleventyConfig.addPassthroughCopy({[widgets]: 'basalt'});
  eleventyConfig.addPassthroughCopy({
    '../stillwater.css': 'stillwater.css',
    'src/page.js': 'page.js',
  });
}

export const config = {dir: {input: 'src'}};
