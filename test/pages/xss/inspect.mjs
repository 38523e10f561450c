import {createHash} from 'node:crypto';

import {COLLECTOR} from '../engine/collector.mjs';

/**
 * What an attack would have left behind, in the page or within one shadow root. Runs in the page,
 * with nothing from outside.
 *
 * @param {ShadowRoot} [within]
 * @returns {{ran: number[], policy: string[], marked: string[], addresses: string[], shapes:
 *   string[], polluted: string[]}} `shapes` are the elements and attributes in all shadow roots.
 */
export function inspect(within) {
  const found = {ran: [...window.ran], policy: [...window.reports], marked: [], addresses: []};
  const shapes = new Set();
  const allowed = /^(https:|tel:|mailto:|http:\/\/(127\.0\.0\.1|localhost)[:/])/;
  // They name, and lead nowhere: not every harmless page has all of them.
  const inert = /^(aria-|role$|lang$|dir$|id$|class$|part$|transform$|hidden$|inert$|tabindex$)/;
  const addressed = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'];

  const look = (root, inWidget) => {
    for (const element of root.querySelectorAll('*')) {
      const {localName} = element;
      if (inWidget) {
        shapes.add(localName);
        for (const name of element.getAttributeNames())
          if (!inert.test(name)) shapes.add(`${localName}[${name}]`);
        for (const name of addressed)
          if (element.hasAttribute(name) && !allowed.test(element[name]?.baseVal ?? element[name]))
            found.addresses.push(`${localName}[${name}]=${element.getAttribute(name)}`);
      }
      for (const name of element.getAttributeNames())
        if (/^(on|data-xss|srcdoc)/i.test(name)) found.marked.push(`${localName}[${name}]`);
      if (element.shadowRoot) look(element.shadowRoot, true);
    }
  };
  look(within ?? document, !!within);
  const own = (object) => Reflect.ownKeys(object).map(String);
  const polluted = [Object, Array, Function, String, Element].flatMap(({name, prototype}) =>
    own(prototype)
      .filter((key) => !window.born[name].includes(key))
      .map((key) => `${name}.prototype.${key}`),
  );
  if ({}.polluted !== undefined) polluted.push('polluted');
  return {...found, shapes: [...shapes].sort(), polluted};
}

/** The payloads that no widget shows: what did not arrive was not tried. */
export function missing(payloads) {
  const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const shown = roots.map((root) => root.textContent).join('\n');
  return payloads.filter(({text}) => !shown.includes(text)).map(({id}) => id);
}

/**
 * Stands first in every attacked page: counts what runs, what a policy reports, and what the
 * prototypes have. The policy is in report-only mode, so that what it would stop also runs.
 */
export const WATCH = `
  window.ran = [];
  window.canary = (id) => void ran.push(id);
  window.reports = [];
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    reports.push([effectiveDirective, blockedURI, sample].join(' ')));
  window.born = Object.fromEntries([Object, Array, Function, String, Element].map((kind) =>
    [kind.name, Reflect.ownKeys(kind.prototype).map(String)]));`;

/** What our own collector is called in a policy: WebKit's pages begin with it, inline. */
const COLLECTING = `'sha256-${createHash('sha256').update(COLLECTOR).digest('base64')}'`;

export const REPORT_ONLY = (own) =>
  `default-src 'none'; script-src ${own} ${COLLECTING}; style-src ${own}; img-src ${own}; connect-src ${own}; frame-src ${own}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types basalt basalt-data`;
