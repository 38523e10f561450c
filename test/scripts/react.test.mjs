/** The wrappers for React, as a server renders them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';

import * as widgets from 'basalt-widgets/react';

const markup = (name, props, ...children) =>
  renderToStaticMarkup(createElement(widgets[name], props, ...children));

describe('a wrapper for React', () => {
  it('writes what can be said in markup, under the names of attributes', () => {
    assert.equal(
      markup('BasaltTreatmentMenu', {
        headingLevel: 3,
        filter: true,
        structuredData: false,
        className: 'm',
      }),
      '<basalt-treatment-menu heading-level="3" filter="" class="m"></basalt-treatment-menu>',
    );
  });

  it('keeps what belongs into no markup out of it', () => {
    assert.equal(
      markup('BasaltBookNow', {
        suggestion: 'hot-stone-60',
        notes: 'My back',
        treatment: 'hot-stone-60',
        onBasaltBookRequest: () => {},
      }),
      '<basalt-book-now treatment="hot-stone-60"></basalt-book-now>',
    );
    assert.equal(
      markup('BasaltPainReliefQuiz', {quiz: {questions: []}}),
      '<basalt-pain-relief-quiz></basalt-pain-relief-quiz>',
    );
  });

  it('has its children on the server, where a link already books', () => {
    const link = createElement('a', {href: 'https://cal.com/spa'}, 'Book now');
    assert.equal(
      markup('BasaltBookNow', {}, link),
      '<basalt-book-now><a href="https://cal.com/spa">Book now</a></basalt-book-now>',
    );
  });

  it('registers nothing on a server', () => {
    for (const name of Object.keys(widgets)) markup(name, {});
    assert.equal(globalThis.customElements?.get('basalt-book-now'), undefined);
  });
});
