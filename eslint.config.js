import litA11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/**
 * The walls of the house: what a folder of `src/` may import besides itself.
 * Things flow one way: tokens, base, controllers, parts, widgets, loader. The domain stands alone.
 */
const MAY_IMPORT = {
  tokens: [],
  base: ['tokens', 'localize'],
  controllers: ['base'],
  domain: [],
  localize: ['domain'],
  services: ['domain'],
  parts: ['tokens', 'base', 'controllers', 'domain', 'localize', 'services'],
  widgets: ['tokens', 'base', 'controllers', 'domain', 'localize', 'services', 'parts'],
  loader: ['base', 'localize', 'services', 'widgets'],
  embed: ['domain'],
  react: [],
  hydrate: ['base'],
};

const walls = Object.entries(MAY_IMPORT).map(([room, doors]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(?!${[room, ...doors].join('|')})(${Object.keys(MAY_IMPORT).join('|')})/`,
            message: `src/${room} may import only from ${doors.join(', ') || 'itself'} (see the walls in eslint.config.js).`,
          },
          ...(room === 'widgets'
            ? [
                {
                  regex: '^\\.\\./(?!\\.\\./)',
                  message:
                    'A widget never imports another widget: share a template or a controller.',
                },
              ]
            : []),
          ...(room === 'domain'
            ? [
                {
                  regex: '^[^.]',
                  message: 'The domain is pure TypeScript: it imports nothing from outside.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

/** What has broken on other people's pages, or would (see docs/decisions). */
const bans = [
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Prototype.js replaces Array.from: spread instead.',
  },
  {
    selector: "CallExpression[arguments.length=0][callee.property.name='entries']",
    message: 'Prototype.js replaces the entries of an array: use forEach.',
  },
  {
    selector:
      "CallExpression[callee.object.type!='ThisExpression'][callee.property.name='scrollTo']",
    message: 'Prototype.js replaces the scrollTo of an element: use scroll.',
  },
  {
    selector: 'ForInStatement',
    message: 'Pages extend Object.prototype: use Object.keys or for…of.',
  },
  {
    selector: "ImportSpecifier[imported.name='styleMap']",
    message: 'styleMap writes a style attribute, which a strict policy refuses: use a class.',
  },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/style=["\']?[^"\'>]*$/]',
    message: 'A bound style attribute is refused by a strict policy: use a class.',
  },
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML)$/], ImportSpecifier[imported.name='unsafeHTML']",
    message: 'Markup from a page, a profile or the network is never parsed: write a template.',
  },
];

const clock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: pass the time in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: pass the time in.',
  },
];

const storage = (name) => ({
  selector: `Identifier[name=/^(${name})$/]`,
  message: 'Storage has one door: src/services/tab-memory.ts, and it leads to this tab alone.',
});
const anyStorage = storage('localStorage|sessionStorage');

export default tseslint.config(
  {
    ignores: [
      '**/generated/',
      'build/',
      'dist/',
      'editors/',
      'frameworks/',
      'coverage/',
      'storybook-static/',
      'node_modules/',
      'integrations/examples/*/{dist,_site,.angular,.next}/',
      'integrations/examples/next/next-env.d.ts',
    ],
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // `@click=${this.#act}` is bound by Lit.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // An override may leave a parameter alone that its heirs use.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      'no-restricted-syntax': ['error', ...bans, anyStorage],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...bans, ...clock, anyStorage]},
  },
  {
    // The command line's: Node has no Prototype.js.
    files: ['src/domain/profile/{check-profile,nearest}.ts'],
    rules: {'no-restricted-syntax': ['error', ...clock, anyStorage]},
  },
  {
    files: ['src/services/tab-memory.ts'],
    rules: {'no-restricted-syntax': ['error', ...bans, storage('localStorage')]},
  },
  ...walls,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'integrations/examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    // `expect(…).to.be.true` is chai's way to ask.
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  prettier,
);
