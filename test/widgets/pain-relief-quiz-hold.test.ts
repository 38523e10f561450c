import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';

import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import '../../src/widgets/book-now/book-now.define.js';
import {endings, untroubled, Visitor} from './quiz-visitor.js';

const link = html`<a href="https://spa.example/book">Book</a>`;
const spa = html`<div>
  <basalt-pain-relief-quiz for="tied"></basalt-pain-relief-quiz>
  <basalt-book-now id="tied">${link}</basalt-book-now>
  <basalt-book-now mode="bar">${link}</basalt-book-now>
  <basalt-book-now id="own">${link}</basalt-book-now>
</div>`;

async function arrives() {
  const visitor = await Visitor.arrives(spa);
  const page = visitor.quiz as HTMLElement;
  const quiz = page.querySelector('basalt-pain-relief-quiz')!;
  const buttons = [...page.querySelectorAll<BasaltBookNow>('basalt-book-now')];
  const held = () => buttons.map(({halt}) => halt);
  return {visitor: new Visitor(quiz), held, quiz};
}

const FREE = [undefined, undefined, undefined];

describe('A quiz that advises against a massage', () => {
  for (const kind of ['emergency', 'red-flag', 'clinician', 'postpone', 'severe-pain']) {
    it(`(${kind}) hides its own buttons and every bar until the visitor goes back`, async () => {
      const {visitor, held} = await arrives();
      await visitor.takes(endings[kind]!);
      expect(held()).to.deep.equal(['', '', undefined]);
      await visitor.presses(/pain/.test(kind) ? 'Change this answer' : 'I ticked this by mistake');
      expect(held()).to.deep.equal(FREE);
    });
  }

  it('lets go when it is reset', async () => {
    const {visitor, held, quiz} = await arrives();
    await visitor.takes(endings['red-flag']!);
    quiz.reset();
    await quiz.updateComplete;
    expect(held()).to.deep.equal(FREE);
    await visitor.takes(endings['red-flag']!);
    expect(held()).to.deep.equal(['', '', undefined]);
  });

  it('lets go when it leaves the page, and holds again when it comes back', async () => {
    const {visitor, held, quiz} = await arrives();
    await visitor.takes(endings['red-flag']!);
    const page = quiz.parentElement!;
    quiz.remove();
    expect(held()).to.deep.equal(FREE);
    page.prepend(quiz);
    await quiz.updateComplete;
    expect(held()).to.deep.equal(['', '', undefined]);
  });

  it('holds nothing at a suggestion', async () => {
    const {visitor, held} = await arrives();
    await visitor.takes(untroubled);
    expect(held()).to.deep.equal(FREE);
  });

  it('says when it is begun, and once, that a name in “for” is no booking button', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => void said.push(text);
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz for="nowhere"></basalt-pain-relief-quiz>`,
    );
    expect(said).to.deep.equal([]);
    await visitor.takes(endings['red-flag']!);
    console.warn = warn;
    expect(said.join()).to.equal(
      '<basalt-pain-relief-quiz>: for="nowhere" is no booking button here. Write the id of a <basalt-book-now> of this page.',
    );
  });
});
