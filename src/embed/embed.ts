/** The script of `embed.html`: puts the widget there that the address asks for. */
import {readQuery, type Wish} from './read-query.js';
import {tellHeight} from './tell-height.js';

const wish = readQuery(location.search, location.href);
const root = document.documentElement;

// `theme` and `scheme` are the widget's; where it takes the page's colours, this is the page.
for (const [name, value] of [
  ['lang', wish.lang],
  ['dir', wish.dir],
  ['data-scheme', wish.scheme],
] as const)
  if (value) root.setAttribute(name, value);
if (wish.top) document.querySelector('base')!.target = '_top';
if (wish.profile) {
  const meta = document.createElement('meta');
  document.head.append(Object.assign(meta, {name: 'basalt-profile', content: wish.profile}));
}
for (const mistake of wish.mistakes) console.warn(`Basalt embed.html: ${mistake}`);

const BUTTON = 'basalt-book-now[mode="link"]';

/** In these, what the page wrote makes way for the widget. In all others it would be their content. */
const MAKES_WAY = /-(book-now|pain-relief-quiz|safety-check|body-map|session-guide|enquiry)$/;

function widgetOf({tag, attributes, link}: Wish): Node[] {
  const out =
    link && Object.assign(document.createElement('a'), {href: link.url, textContent: link.label});
  if (!tag) return out ? [out] : [];
  const widget = document.createElement(tag);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  widget.setAttribute('eager', '');
  if (!out) return [widget];
  if (!MAKES_WAY.test(tag)) return [widget, out];
  widget.append(out);
  return [widget];
}

document.querySelector('main')!.replaceChildren(...widgetOf(wish));
addEventListener(
  'click',
  (event) => {
    const path = event.composedPath();
    for (const target of path)
      // A number is called and a letter is written from here: a new tab for it would stay empty.
      if (target instanceof HTMLAnchorElement && /^(tel|mailto):/.test(target.href))
        target.target = '_self';
    // WebKit lets a press open a tab, and no script that first waits for another: the link itself
    // has to.
    if (!wish.top && path.some((each) => each instanceof Element && each.matches(BUTTON)))
      event.stopPropagation();
  },
  true,
);
if (parent !== window) tellHeight(document.body);
