/** The places where all widgets stand in a list, and the line of a new one in each. */

/** Puts a line behind the last that looks like it. */
const after = (like, line) => (text) => {
  const lines = text.split('\n');
  const last = lines.findLastIndex((each) => like.test(each));
  if (last < 0) throw new Error(`No line like ${like} is left to stand beside.`);
  return lines.toSpliced(last + 1, 0, line).join('\n');
};

/** @returns {Record<string, (text: string) => string>} By file. */
export const listsFor = ({name, tag, Class, Event}) => ({
  'src/loader/registry.ts': after(
    /^ {2}'basalt-.*|^ {4}import\(/,
    `  '${tag}': () => import('../widgets/${name}/${name}.define.js'),`,
  ),
  'src/loader/all.ts': after(
    /^import '\.\.\/widgets\//,
    `import '../widgets/${name}/${name}.define.js';`,
  ),
  'src/index.ts': after(
    /./,
    `export {${Class}} from './widgets/${name}/${name}.js';\nexport type {${Event}} from './widgets/${name}/${name}.events.js';`,
  ),
  'src/widgets/diagnostics/page-facts.ts': after(/^ {2}'basalt-[\w-]+',$/, `  '${tag}',`),
});
