import {readdirSync, readFileSync} from 'node:fs';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import swc from '@swc/core';

import {edition} from './scripts/edition.mjs';
import {leanLit} from './scripts/lean-lit.mjs';

const EDITION = edition();

const banner = '/*! Basalt | MIT | third-party notices: third-party-notices.txt */';

/** What every widget needs travels together, so that a page makes one request for it. */
const SHARED =
  /node_modules|build\/(base\/(basalt-|lean|define|ground|host|generated)|localize\/(locale|page-language|lean-runtime|generated\/(locale-codes|\w+\/load-)|words\/load-words)|tokens\/(inherit|stone)|services\/diag|domain\/booking\/safe-url)/;

/** What draws: stones, icons, buttons and text. */
const DRAWN =
  /build\/(base\/(button|icon\.styles|icons\/(icon|check|info|lock)|stone)|parts\/(heading|text))/;

/** The quiz's rules and what evaluates them, which some pages with a quiz ask for earlier. */
const RULES =
  /build\/(domain\/(generated\/quiz-rules|quiz\/(hear|compile|evaluate|shown))|widgets\/pain-relief-quiz\/(questionnaire|steps))/;

/** What the quiz and the safety check show of safety, and the reading of ticks. */
const CAUTION =
  /build\/(parts\/(safety|choice)|services\/hold|domain\/safety\/find-ticked|tokens\/warning|base\/icons\/heart)/;

/** How a treatment of the profile is found, how its figures are said, and what stands beside a way to book. */
const FIGURES = /build\/(localize\/(figure|treatment-messages|check-first)|domain\/profile\/find)/;

/** The booking systems that are only linked to: each alone would be smaller than its request. */
const LINKED =
  /build\/domain\/booking\/providers\/(?!calendly|calcom|acuity|simplybook|easyappointments)/;

/** The name of the chunk that a module goes to, where it is for us to say. A copy stays with its copier. */
const chunkOf = (id) =>
  !id.includes('?') &&
  Object.entries({
    lit: SHARED,
    drawn: DRAWN,
    rules: RULES,
    caution: CAUTION,
    figures: FIGURES,
    linked: LINKED,
  }).find(([, goes]) => goes.test(id))?.[0];

/** swc makes the smallest files of the minifiers tried (see docs/decisions). */
const minify = ({module}) => ({
  name: 'minify',
  renderChunk: (code) =>
    swc.minify(code, {
      module,
      sourceMap: true,
      compress: {ecma: 2022, passes: 3, unsafe_arrows: true, toplevel: module},
      mangle: {toplevel: module},
      format: {comments: false},
    }),
});

/** A page in another encoding reads a classic script in its own: nothing but ASCII is safe there. */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) => ({
    code: code.replace(
      /[^\x00-\x7f]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    map: null,
  }),
};

/** How the loader asks for strings. */
const AHEAD = '\0strings-ahead';

/** The tables of the modules that differ by language. */
const BY_LOCALE = /generated\/(content|strings)\/load-(content|strings)\.js$/;

/** The modules of one folder that differ by language, each `part.locale.js`. */
const modulesIn = (folder) =>
  readdirSync(`${import.meta.dirname}/build/localize/generated/${folder}`).filter((each) =>
    /\.(?!types)[\w-]+\.js$/.test(each),
  );

/**
 * A build in one file speaks English, and any other language that the page brings by a file of it,
 * `basalt.words.de.js`; a page that brings none has it fetched from beside the script
 * (docs/decisions/0011).
 */
const languageBeside = {
  name: 'language-beside',
  load(id) {
    const [table, folder] = BY_LOCALE.exec(id) ?? [];
    if (!table) return null;
    if (folder === 'strings')
      return `import {loadContent} from '../content/load-content.js';
        export const loadStrings = (part, locale) => loadContent('strings.' + part, locale);`;
    const english = modulesIn('content').filter((name) => name.endsWith('.en.js'));
    return `${english.map((name, at) => `import {words as w${at}} from './${name}';`).join('')}
      const english = {${english.map((name, at) => `'${name.split('.')[0]}': w${at}`).join()}};
      const come = {};
      const words = async (locale) => {
        await (globalThis.basaltWords?.[locale] ?? (come[locale] ??= import(\`./basalt.words.\${locale}.js\`)));
        return globalThis.basaltWords[locale];
      };
      export const loadContent = async (topic, locale) =>
        locale === 'en' ? english[topic] : (await words(locale))[topic];`;
  },
};

/** A browser gets the part of these that we use (docs/decisions/0003-lean-runtime.md). */
const LEAN = {
  '@lit/localize': 'localize/lean-runtime.js',
  './css-tag.js': 'base/lean-css-tag.js',
};
const lean = {
  name: 'lean',
  resolveId: (id) => (Object.hasOwn(LEAN, id) ? `${import.meta.dirname}/build/${LEAN[id]}` : null),
};

/**
 * The modules that differ by language have plain names beside each other, and are asked for by name:
 * a table of them would cost every page a line for each language and topic it does not show.
 */
const byLocale = {
  name: 'by-locale',
  // The loader asks for them before the shared chunk is there to ask.
  resolveId: (source, importer) =>
    /build\/loader\/.*/.test(importer) && source.endsWith('load-strings.js') ? AHEAD : null,
  load(id) {
    if (id === AHEAD)
      return `export const loadStrings = (part, locale) => import(\`./chunks/${EDITION}/strings.\${part}.\${locale}.js\`);`;
    const [table, folder] = BY_LOCALE.exec(id) ?? [];
    if (!table) return null;
    const path = `${import.meta.dirname}/build/localize/generated/${folder}/`;
    const fileName = (name) => `chunks/${EDITION}/${folder === 'strings' ? 'strings.' : ''}${name}`;
    for (const name of modulesIn(folder))
      this.emitFile({type: 'chunk', id: path + name, fileName: fileName(name)});
    return folder === 'content'
      ? 'export const loadContent = async (topic, locale) => (await import(`./${topic}.${locale}.js`)).words;'
      : `import {loadContent} from '../content/load-content.js';
         export const loadStrings = (part, locale) => loadContent(\`strings.\${part}\`, locale);`;
  },
};

/**
 * Trusted Types know us by a name of our own: Lit's would be taken where the page has a Lit too, and
 * whichever of the two came second would throw.
 */
const ownPolicy = {
  name: 'own-policy',
  transform: (code, id) =>
    id.includes('lit-html')
      ? {code: code.replace('createPolicy("lit-html"', 'createPolicy("basalt"'), map: null}
      : null,
};

/** The loader wants what a chunk does when it comes, and nothing of what it exports. */
const forItsEffect = {
  name: 'for-its-effect',
  renderChunk: (code, {isEntry}) =>
    isEntry
      ? {
          code: code.replace(
            // But for what it takes by name.
            /(import\('[^']+'\))\.then\(function \(n\) \{ return n\.\w+; \}\)(?!\.then\(\(\{)/g,
            '$1',
          ),
          map: null,
        }
      : null,
};

/**
 * Modules that two widgets show and hardly a page needs twice. A page with one of them would pay for
 * a chunk to share them from, so the other has copies: what is in them remembers nothing.
 */
const COPIED =
  /build\/(controllers\/light-children|domain\/(benefits\/grade|generated\/benefit-facts|body\/[\w-]+)|localize\/(page-language|generated\/locale-codes|disclaimer-messages|grade-messages|body-map-messages|words\/(benefits|body))|parts\/(evidence\/(grade-dots|evidence-fold[\w.-]*)|pebble\/[\w.]+|body-map\/[\w.-]+))\.js$/;
const COPIERS =
  /loader\/strings-ahead|widgets\/(benefits-article|pain-relief-quiz|treatment-menu)|parts\/evidence\/article-copy/;
const copied = {
  name: 'copied',
  async resolveId(source, importer) {
    const [file, copier = COPIERS.exec(importer)?.[0]] = importer?.split('?') ?? [];
    if (!copier) return null;
    const found = await this.resolve(source, file, {skipSelf: true});
    return found && COPIED.test(found.id) ? `${found.id}?${copier}` : found;
  },
  load(id) {
    const [file, copier] = id.split('?');
    return copier ? readFileSync(file, 'utf8') : null;
  },
};

const plugins = (options, ...more) => [
  ...more,
  lean,
  leanLit,
  ownPolicy,
  nodeResolve({exportConditions: ['production']}),
  // An empty attribute is not the same as none: a checkbox without `value` says "on".
  literalsHtmlCssMinifier({
    include: ['build/**/*.js'],
    options: {minifyOptions: {removeEmptyAttributes: false}},
  }),
  minify(options),
];

/** A warning of the bundler is a mistake of ours. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** What each output has. */
const output = {
  dir: 'dist',
  // Beside the files, but not named in them: the comment would cost a visitor 40 bytes a file.
  sourcemap: 'hidden',
  entryFileNames: '[name].js',
};
const oneFile = {...output, banner, inlineDynamicImports: true};

export default [
  {
    input: {basalt: 'build/loader/loader.js'},
    plugins: plugins({module: true}, copied, forItsEffect, byLocale),
    onwarn,
    output: {
      ...output,
      format: 'es',
      chunkFileNames: ({name}) => `chunks/${EDITION}/${name.replace('.define', '')}.js`,
      hoistTransitiveImports: false,
      manualChunks: chunkOf,
    },
  },
  {
    input: {'basalt.all': 'build/loader/all.js'},
    plugins: plugins({module: true}, languageBeside),
    onwarn,
    output: {...oneFile, format: 'es'},
  },
  {
    input: {'basalt.classic': 'build/loader/all.js'},
    plugins: [...plugins({module: false}, languageBeside), asciiOnly],
    onwarn,
    output: {...oneFile, format: 'iife', name: 'Basalt'},
  },
  {
    // The rules alone, for Node and for whoever builds with them: `basalt-widgets/domain`.
    input: {domain: 'build/domain/index.js'},
    plugins: plugins({module: true}),
    onwarn,
    output: {...oneFile, format: 'es'},
  },
  {
    // For the command line: with its parsers in it, whoever installs the package installs none.
    input: {'bin/reading': 'bin/reading/index.mjs'},
    plugins: [nodeResolve(), minify({module: true})],
    onwarn,
    output: {...oneFile, format: 'es', sourcemap: false},
  },
  // The page in a frame, and what gives the frame its height: neither holds anything of others.
  ...['embed', 'embed-host'].map((name) => ({
    input: {[name]: `build/embed/${name}.js`},
    plugins: [minify({module: false})],
    onwarn,
    output: {...output, format: 'iife'},
  })),
];
