/** What `embed.html` takes of its address, and how much its helper weighs. Needs `build/`. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {attributes} from '../../build/embed/generated/attributes.js';
import {readQuery} from '../../build/embed/read-query.js';
import {root} from '../../scripts/run.mjs';
import {payloads} from '../pages/xss/payloads.mjs';

const PAGE = 'https://spa.example/basalt/embed.html';
const read = (query) => readQuery(`?${new URLSearchParams(query)}`, PAGE);
const given = (query) => Object.fromEntries(read(query).attributes);

describe('the address of embed.html', () => {
  it('names a widget, with or without our prefix', () => {
    assert.equal(read({widget: 'book-now'}).tag, 'basalt-book-now');
    assert.equal(read({widget: 'basalt-safety-check'}).tag, 'basalt-safety-check');
    for (const widget of ['', 'Book-now', 'diagnostics', '__proto__', 'constructor', 'script']) {
      const {tag, mistakes} = read({widget, label: 'x'});
      assert.equal(tag, undefined, widget);
      assert.match(
        mistakes[0],
        /is none of benefits-article, benefits-carousel, body-map, book-now/,
      );
    }
  });

  it('gives a widget its documented attributes, and says which it does not take', () => {
    for (const [widget, names] of Object.entries(attributes)) {
      const query = Object.fromEntries(
        [...names, 'onclick', 'style', 'class', 'id', 'slot', 'is', 'srcdoc', 'x"y'].map((name) => [
          name,
          /url$/.test(name) ? 'https://spa.example/book' : name === 'mode' ? 'inline' : 'x',
        ]),
      );
      assert.deepEqual(Object.keys(given({widget, ...query})).sort(), [...names].sort());
      const {mistakes} = read({widget, ...query});
      for (const name of ['onclick', 'style', 'class', 'id', 'slot', 'is', 'srcdoc', 'x"y'])
        assert.ok(
          mistakes.some((said) => said.startsWith(`${name} is no attribute`)),
          name,
        );
    }
  });

  it('opens a booking as a link unless it says inline, since a dialog does not fit', () => {
    assert.equal(given({widget: 'book-now'}).mode, 'link');
    assert.equal(given({widget: 'book-now', mode: 'inline'}).mode, 'inline');
    for (const mode of ['dialog', 'bar']) {
      assert.equal(given({widget: 'book-now', mode}).mode, 'link');
      assert.match(read({widget: 'book-now', mode}).mistakes[0], /does not fit into a frame/);
    }
    assert.equal(given({widget: 'pain-relief-quiz', mode: 'dialog'}).mode, undefined);
  });

  it('gives the visitor a link, of an allowed scheme', () => {
    const url = 'tel:+441632960118';
    assert.deepEqual(read({widget: 'safety-check', url, label: 'Call us'}).link, {
      url,
      label: 'Call us',
    });
    assert.equal(given({widget: 'safety-check', url, label: 'Call us'}).url, undefined);
    assert.deepEqual(read({widget: 'book-now', url: 'javascript:x'}).link, undefined);
    assert.match(read({widget: 'book-now', url: 'javascript:x'}).mistakes[0], /cannot be opened/);
    assert.equal(given({widget: 'book-now', url: 'javascript:x'}).url, undefined);
    assert.equal(given({widget: 'book-now', 'manage-url': 'data:,x'})['manage-url'], undefined);
  });

  it('takes a profile of its own host alone', () => {
    const profile = (address) => read({widget: 'book-now', profile: address}).profile;
    assert.equal(profile('/spa.json'), 'https://spa.example/spa.json');
    assert.equal(profile('spa.json'), 'https://spa.example/basalt/spa.json');
    for (const address of [
      'https://evil.example/x.json',
      '//evil.example/x.json',
      'http://spa.example/x.json',
      'https://spa.example:444/x.json',
      'data:application/json,{}',
      'javascript:x',
      'blob:https://spa.example/x',
      'https://[',
    ])
      assert.equal(profile(address), undefined, address);
  });

  it('says the language, the direction and where links lead', () => {
    const {lang, dir, top} = read({widget: 'book-now', lang: 'ar', target: 'top'});
    assert.deepEqual([lang, dir, top], ['ar', 'rtl', true]);
    const wrong = read({widget: 'book-now', lang: '"><img>', dir: 'up', target: '_blank'});
    assert.deepEqual([wrong.lang, wrong.dir, wrong.top], [undefined, undefined, false]);
    assert.equal(wrong.mistakes.length, 3);
  });

  it('takes nothing but that of any payload, whatever is called by it', () => {
    const asked = ['widget', 'lang', 'dir', 'target', 'profile', 'url', 'label', 'scheme'];
    let tried = 0;
    for (const {text} of payloads) {
      for (const [widget, names] of Object.entries(attributes)) {
        const wish = read(
          Object.fromEntries([...asked, ...names, text].map((name) => [name, text])),
        );
        const mine = read({
          ...Object.fromEntries([...names, ...asked].map((name) => [name, text])),
          widget,
        });
        for (const {attributes: taken, link, lang, dir, profile} of [wish, mine]) {
          for (const [name, value] of taken) {
            assert.ok(names.includes(name) || name === 'mode', name);
            if (/url$/.test(name)) assert.match(value.trim(), /^(https:|tel:|mailto:)/i);
          }
          if (link) assert.match(link.url, /^(https:|tel:|mailto:)/);
          if (lang) assert.match(lang, /^[\w-]+$/);
          if (dir) assert.match(dir, /^(ltr|rtl)$/);
          if (profile) assert.equal(new URL(profile).origin, 'https://spa.example');
          tried++;
        }
      }
    }
    assert.ok(tried > 4000, `${tried} addresses`);
  });
});

describe('embed-host.js', () => {
  it('is one kilobyte at most, in plain ASCII, and names no host', () => {
    const text = readFileSync(`${root}dist/embed-host.js`, 'utf8');
    assert.ok(text.length <= 1024, `${text.length} bytes`);
    assert.match(text, /^[\x00-\x7f]*$/);
    assert.doesNotMatch(text, /https?:/);
  });
});

describe('embed.html', () => {
  const text = readFileSync(`${root}dist/embed.html`, 'utf8');

  it('has a policy of its own, the one Trusted Types policy in it, and nothing inline', () => {
    assert.match(text, /http-equiv="Content-Security-Policy"/);
    assert.match(text, /script-src 'self'; style-src 'self'/);
    assert.match(text, /trusted-types basalt/);
    assert.doesNotMatch(text, /unsafe-|<script>|<style|style=|\son\w+=/);
  });

  it('loads what lies beside it, and nothing else', () => {
    const files = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file);
    assert.deepEqual(files, ['basalt.css', 'embed.css', 'embed.js', 'basalt.js']);
  });
});
