import {waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {registry} from '../../src/loader/registry.js';

/** Asks for widgets' scripts, by tag. None comes, so that each test starts alike. */
let asked: string[] = [];
for (const tag of Object.keys(registry)) {
  (registry as Record<string, () => Promise<unknown>>)[tag] = () => {
    asked.push(tag);
    return Promise.resolve();
  };
}

const LINK = '<a href="https://cal.com/a/b">Book</a>';
const BOOK = `<basalt-book-now>${LINK}</basalt-book-now>`;
const NAMED = BOOK.replace('now>', 'now id="a">');

/** Puts markup into the page and gives what was asked for, once the loader has met it. */
async function askedFor(markup: string): Promise<string[]> {
  asked = [];
  const page = document.createElement('div');
  page.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(page);
  // An intersection is told after a frame is drawn.
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  await new Promise((go) => setTimeout(go, 20));
  return asked;
}

describe('The loader', () => {
  before(() => import('../../src/loader/loader.js'));

  for (const {because, markup, tags} of [
    {because: 'waits with a booking link for intent', markup: BOOK, tags: []},
    {
      because: 'does not wait with a button that has no link',
      markup: '<basalt-book-now></basalt-book-now>',
      tags: ['basalt-book-now'],
    },
    {
      because: 'does not wait with a floating bar',
      markup: BOOK.replace('now>', 'now mode="bar">'),
      tags: ['basalt-book-now'],
    },
    {
      because: 'does not wait where a check names a button',
      markup: `${NAMED}<basalt-safety-check for="b a"></basalt-safety-check>`,
      tags: ['basalt-book-now', 'basalt-safety-check'],
    },
    {
      because: 'does not wait where the carrier of a check names one',
      markup: `${NAMED}<div data-basalt="safety-check" data-for="a"></div>`,
      tags: ['basalt-book-now', 'basalt-safety-check'],
    },
    {
      because: 'does not wait with a control of a form, which may be sent at any time',
      markup: '<div style="height: 9999px"></div><form><basalt-body-map></basalt-body-map></form>',
      tags: ['basalt-body-map'],
    },
    {
      because: 'waits with the same in no form',
      markup: '<div style="height: 9999px"></div><basalt-body-map></basalt-body-map>',
      tags: [],
    },
    {
      because: 'does not wait, however far away the check and the button are',
      markup: `<div style="height: 9999px"></div><basalt-safety-check for="a"></basalt-safety-check>${NAMED}`,
      tags: ['basalt-book-now'],
    },
    {
      because: 'waits beside a label of a form',
      markup: `${NAMED}<label for="a"></label>`,
      tags: [],
    },
    {
      because: 'waits with a button in a quiz that nobody has begun',
      markup: `<basalt-pain-relief-quiz><p>${BOOK}</p></basalt-pain-relief-quiz>`,
      tags: ['basalt-pain-relief-quiz'],
    },
  ]) {
    it(because, async () => {
      expect((await askedFor(markup)).sort()).to.deep.equal(tags);
    });
  }

  it('brings everything that still waits when a quiz is begun', async () => {
    await askedFor(BOOK);
    document.body.firstElementChild!.dispatchEvent(
      new CustomEvent('basalt-quiz-start', {bubbles: true, composed: true}),
    );
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal(['basalt-book-now']);
  });

  it('brings everything at the first key', async () => {
    await askedFor(BOOK);
    dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'}));
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal(['basalt-book-now']);
  });
});
