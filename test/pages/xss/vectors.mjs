/**
 * What somebody might write where a page expects words. Each piece runs `canary(0)` if it gets the
 * chance, and each element it would make carries `data-xss`, so that one that got in is found even
 * where it did nothing. The number is put in later, one for each payload.
 */

const mark = 'data-xss';
const run = 'canary(0)';
const above = 'parent.canary(0)';

/** Elements that run something by being there. */
export const elements = {
  image: `<img ${mark} src=x onerror=${run}>`,
  vector: `<svg ${mark} onload=${run}></svg>`,
  script: `<script ${mark}>${run}</script>`,
  frameDocument: `<iframe ${mark} srcdoc="<script>${above}</script>"></iframe>`,
  frameAddress: `<iframe ${mark} src="javascript:${above}"></iframe>`,
  details: `<details ${mark} open ontoggle=${run}>x</details>`,
  source: `<video ${mark}><source onerror=${run}></video>`,
  sound: `<audio ${mark} src=x onerror=${run}></audio>`,
  field: `<input ${mark} autofocus onfocus=${run}>`,
  unknown: `<x-stone ${mark} tabindex=1 autofocus onfocus=${run}>x</x-stone>`,
  object: `<object ${mark} data="javascript:${above}"></object>`,
  embed: `<embed ${mark} src="javascript:${above}">`,
  form: `<form ${mark} action="javascript:${run}"><button formaction="javascript:${run}">x</button></form>`,
  link: `<a ${mark} href="javascript:${run}">x</a>`,
  styles: `<style ${mark}>@import "javascript:${run}"; * {background: url(javascript:${run})}</style>`,
  sheet: `<link ${mark} rel=stylesheet href="data:text/css,*{color:red!important}">`,
  refresh: `<meta ${mark} http-equiv=refresh content="9;url=javascript:${run}">`,
  base: `<base ${mark} href="//evil.example/">`,
  marquee: `<marquee ${mark} onstart=${run}>x</marquee>`,
  animation: `<svg ${mark}><animate onbegin=${run} attributeName=x dur=1s></svg>`,
  vectorLink: `<svg ${mark}><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  formula: `<math ${mark}><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  unseen: `<noscript><p title="</noscript><img ${mark} src=x onerror=${run}>"></noscript>`,
  shadow: `<div ${mark}><template shadowrootmode=open><img src=x onerror=${run}></template></div>`,
  ours: `<basalt-book-now ${mark} url="javascript:${run}" onmouseover=${run}></basalt-book-now>`,
};

/** What must be closed before an element can begin, by where the words stand. */
export const places = {
  text: '',
  quoted: '">',
  apostrophe: "'>",
  unquoted: ' x>',
  comment: '--><!---->',
  title: '</title></textarea></style>',
  json: '"}</script>',
  select: '</option></select></template>',
  cdata: ']]>]]&gt;',
  marker: '<!--?lit$000000000$--><?lit$000000000$>',
  template: '`}}',
};

const inTags = (change) => (text) => text.replace(/<[^>]*>/g, change);

/** Ways to get past somebody who looks for `<` or `onerror`. */
export const spellings = {
  case: inTags((tag) =>
    tag
      .replace(/[a-z]/g, (letter, at) => (at % 2 ? letter.toUpperCase() : letter))
      .replace(/(parent\.)?canary/gi, (word) => word.toLowerCase()),
  ),
  decimal: (text) => text.replace(/[<>"'=]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  hex: (text) => text.replace(/[<>"']/g, (sign) => `&#x0${sign.charCodeAt(0).toString(16)}`),
  twice: (text) => text.replace(/[<>]/g, (sign) => (sign === '<' ? '&amp;lt;' : '&amp;gt;')),
  percent: (text) => encodeURIComponent(text),
  escaped: (text) =>
    text.replace(/[<>"'&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
  wide: (text) => text.replace(/</g, '\uff1c').replace(/>/g, '\uff1e'),
  slashes: inTags((tag) => tag.replace(/ /g, '/')),
};

/** They stay inside a quoted attribute, and add another. */
export const attributes = ['"', "'", '`', '', '&quot;', '\u00a0'].flatMap((quote) =>
  ['onfocus', 'onmouseover', 'onanimationstart'].map(
    (event) => `x${quote} ${mark} ${event}=${run} tabindex=0 autofocus style=animation:x ${quote}`,
  ),
);

/** Addresses that nobody should be sent to. */
export const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `java\r\nscript:${run}`,
  ` javascript:${run}`,
  `\u0001javascript:${run}`,
  `\u00a0javascript:${run}`,
  `javascript&colon;${run}`,
  `javascript&#58;${run}`,
  `&#106;avascript:${run}`,
  `javascript%3A${run}`,
  `javascript://cal.com/%0a${run}`,
  `javascript://https://cal.com/stillwater?%0d%0a${run}`,
  `javascript:/*https://cal.com/*/${run}`,
  `javascript:void('${run}')||${run}`,
  `https:javascript:${run}`,
  `tel:javascript:${run}`,
  `mailto:x?subject="><img ${mark} src=x onerror=${run}>`,
  `mailto:x%0d%0abcc:all@evil.example`,
  `tel:+1"><img ${mark} src=x onerror=${run}>`,
  `https://cal.com/"onmouseover="${run}`,
  `https://cal.com/'><img ${mark} src=x onerror=${run}>`,
  `https://cal.com@evil.example/`,
  `https://user:password@evil.example/`,
  `https://cal.com\\@evil.example/`,
  `//evil.example/`,
  `\\\\evil.example\\x`,
  `http://evil.example/`,
  `data:text/html,<script>${above}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuY2FuYXJ5KDApPC9zY3JpcHQ+`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${above}"/>`,
  `vbscript:${run}`,
  `blob:https://cal.com/${run}`,
  `filesystem:https://cal.com/temporary/x`,
  `view-source:javascript:${run}`,
  `intent://cal.com/#Intent;scheme=javascript;end`,
  `file:///etc/passwd`,
  `feed:javascript:${run}`,
  `jar:javascript:${run}!/`,
  `about:blank#${run}`,
  `ws://evil.example/`,
];

/** Styles, templates of other people, names with a meaning, and elements that take ours away. */
export const others = {
  style: [
    `red;background:url(javascript:${run})`,
    `x}*{background:url(//evil.example/)}`,
    `expression(${run})`,
    `}</style><img ${mark} src=x onerror=${run}>`,
    `x;behavior:url(#default#time2)`,
    `@import 'javascript:${run}';`,
    `root dark"] , *{display:none`,
    `\\3c img ${mark} src=x onerror=${run}\\3e`,
  ],
  template: [
    `\${${run}}`,
    `{{${run}}}`,
    `{{constructor.constructor('${run}')()}}`,
    `<%= ${run} %>`,
    `#{${run}}`,
    `';${run};'`,
    `";${run};//`,
    `\\";${run};//`,
    `\u2028${run}`,
    `*/${run}/*`,
    `<!--${run}-->`,
    `?lit$000000000$`,
  ],
  names: [
    '__proto__',
    'constructor',
    'prototype',
    '__proto__.polluted',
    'constructor.prototype.polluted',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '[object Object]',
    '-1e999',
    '\u202egnp.exe',
    '\u0000',
    'x'.repeat(5000),
  ],
  clobber: [
    `<a ${mark} id=canary></a><a id=canary name=x></a>`,
    `<form ${mark} id=document><input name=body></form>`,
    `<form ${mark} name=basalt><input name=attributes><input name=parentNode></form>`,
    `<img ${mark} name=currentScript><img name=querySelector>`,
    `<iframe ${mark} name=customElements></iframe>`,
    `<input ${mark} id=adoptedStyleSheets name=shadowRoot>`,
  ],
};
