import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview, StoryContext} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {configure} from 'storybook/test';

import manifest from '../custom-elements.json' with {type: 'json'};
import {allLocales} from '../src/localize/generated/locale-codes.js';
import {setLocale, setOwnWords} from '../src/localize/locale.js';
import {attributesOnly} from './attributes.js';
import {pageTheme, prefersDark} from './page-theme.js';
import {pasted} from './pasted.js';
import {PSEUDO, pseudoEverything} from './pseudo.js';
import './home.css';
import './spa-page.css';

// Every widget there is.
import.meta.glob('../src/widgets/*/*.define.ts', {eager: true});

// A story waits for what it asserts, however busy the machine is.
configure({asyncUtilTimeout: 15_000});

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: string, items: string[]) => ({
  toolbar: {title, icon, items, dynamicTitle: true},
});

/** What shows a story as the HTML that a page has to hold. */
const source = {
  language: 'html',
  type: 'code',
  dark: prefersDark,
  transform: (_code: string, context: StoryContext) =>
    pasted(context.originalStoryFn(context.args, context)),
};

/** Keeps a press in the page, where it would lead to a booking system. */
const hold = (event: Event) => event.preventDefault();

const preview: Preview = {
  argTypesEnhancers: [attributesOnly],
  parameters: {
    a11y: {test: 'error'},
    controls: {matchers: {color: /accent|ink/}, expanded: true},
    docs: {theme: pageTheme, source},
    options: {
      storySort: {
        order: [
          'Welcome',
          'Start',
          ['Getting started', 'Frameworks', 'Coming from something else'],
          'Widgets',
          [
            'Booking button',
            'Benefits carousel',
            'Benefits article',
            'Pain-relief quiz',
            'Safety check',
            'Treatment menu',
            'Session guide',
            'Body map',
          ],
          'Guides',
          ['Your spa, once'],
          'Reference',
          'About',
          ['Accessibility', 'Privacy', 'Evidence', 'Security', 'Contributing', 'Plan', 'Decisions'],
        ],
      },
    },
  },
  initialGlobals: {
    locale: 'en',
    dir: 'auto',
    theme: 'inherit',
    scheme: prefersDark ? 'dark' : 'light',
  },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      ...toolbar('Language', 'globe', [...allLocales, PSEUDO]),
    },
    dir: {
      description: 'Direction of the page',
      ...toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    },
    theme: {
      description: 'Theme of the widgets',
      ...toolbar('Theme', 'paintbrush', ['inherit', 'basalt', 'clay', 'sage', 'midnight']),
    },
    scheme: {description: 'Light or dark page', ...toolbar('Scheme', 'mirror', ['light', 'dark'])},
  },
  loaders: [
    async ({globals}) => {
      const locale = globals['locale'] as string;
      await setOwnWords(Promise.resolve(locale === PSEUDO ? pseudoEverything : undefined));
      await setLocale(locale);
    },
  ],
  decorators: [
    (story, {globals, parameters}) => {
      const {locale, dir, theme, scheme} = globals as Record<string, string>;
      const page = document.documentElement;
      page.lang = locale!;
      page.dir = dir === 'auto' ? (/^(ar|he)/.test(locale!) ? 'rtl' : 'ltr') : dir!;
      page.dataset['scheme'] = scheme;
      // The page hands its theme to every widget, as a spa would write it on each tag.
      queueMicrotask(() => {
        for (const widget of document.querySelectorAll('.spa-page *')) {
          if (!widget.localName.startsWith('basalt-')) continue;
          if (theme !== 'inherit') {
            widget.setAttribute('theme', theme!);
            widget.setAttribute('scheme', scheme!);
          }
        }
      });
      return html`<div class="spa-page" @basalt-book-request=${parameters['held'] ? hold : nothing}>
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
