import {html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import type {TemplateResult} from 'lit';

import {expectAccessible} from '../axe.js';
import {endings, untroubled, upTo, Visitor} from './quiz-visitor.js';

const resumable = html`<basalt-pain-relief-quiz resume></basalt-pain-relief-quiz>`;
const KEY = 'basalt-quiz';
const NOT_SAVED = 'Your answers stay on this device, and nothing is saved.';
const SAVED = 'This tab keeps your answers until you finish, or for 30 minutes. Nothing is sent.';

const kept = () => {
  const text = sessionStorage.getItem(KEY);
  return text === null
    ? undefined
    : (JSON.parse(text) as {at: number; value: {at: string; answers: object}});
};

async function arrives(quiz: TemplateResult = resumable) {
  const visitor = await Visitor.arrives(quiz);
  await visitor.until(() => visitor.find('[part="begin"]'));
  return visitor;
}

const box = (visitor: Visitor) => visitor.find<HTMLInputElement>('.keep input')!;

async function ticks(visitor: Visitor) {
  box(visitor).click();
  await visitor.quiz.updateComplete;
}

/** Somebody who had the tab keep their place, up to a question, and loaded the page anew. */
async function cameBack(id = 'intensity', quiz?: TemplateResult) {
  const before = await arrives(quiz);
  await before.takes(upTo(id));
  await ticks(before);
  before.quiz.remove();
  return arrives(quiz);
}

describe('A quiz whose place can be kept', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('offers that below every question, unticked, and keeps nothing unless it is ticked', async () => {
    const visitor = await arrives();
    expect(visitor.reads).to.contain(NOT_SAVED);
    await visitor.begins();
    for (const at of ['redFlags', 'contraindications', 'area', 'duration']) {
      expect(visitor.isAt(at)).to.be.true;
      expect(box(visitor).checked).to.be.false;
      expect(box(visitor).labels![0]!.innerText.trim()).to.equal('Keep my place in this tab');
      expect(box(visitor).labels![0]!.offsetHeight).to.be.at.least(44);
      expect(visitor.reads).to.contain(NOT_SAVED);
      await visitor.answers(untroubled);
    }
    expect(sessionStorage.length).to.equal(0);
  });

  it('says what becomes of the answers as soon as it is ticked, and of unticking', async () => {
    const visitor = await arrives();
    await visitor.takes(upTo('area'));
    await ticks(visitor);
    expect(visitor.reads).to.contain(SAVED).and.to.not.contain(NOT_SAVED);
    expect(kept()!.value).to.deep.include({at: 'area', answers: upTo('area')});
    await ticks(visitor);
    expect(visitor.reads).to.contain(NOT_SAVED).and.to.not.contain(SAVED);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is written down with each answer and each step, in this one place', async () => {
    const visitor = await arrives();
    await visitor.begins();
    await ticks(visitor);
    await visitor.answers(untroubled);
    await visitor.answers(untroubled);
    await visitor.chooses('neck', ['lower-back', 'upper-back-shoulders', 'neck']);
    expect(kept()!.value.answers).to.include({area: 'neck'});
    await visitor.presses('Back');
    expect(kept()!.value.at).to.equal('contraindications');
    expect(Object.keys(sessionStorage)).to.deep.equal([KEY]);
    expect([localStorage.length, document.cookie]).to.deep.equal([0, '']);
  });

  for (const [kind, said] of Object.entries(endings)) {
    it(`is forgotten at the end (${kind})`, async () => {
      const visitor = await arrives();
      await visitor.begins();
      await ticks(visitor);
      for (const id of Object.keys(said))
        if (!visitor.quiz.result && visitor.isAt(id)) await visitor.answers(said);
      expect(visitor.quiz.result, kind).to.exist;
      expect(sessionStorage.length).to.equal(0);
      // They were stored for a while, and nothing else is claimed.
      expect(visitor.reads).to.not.contain('Your answers were not stored.');
      if (visitor.quiz.result!.cta !== 'none')
        expect(visitor.reads).to.contain('This tab no longer keeps your answers.');
    });
  }

  it('is forgotten when the page resets it, and stays so', async () => {
    const visitor = await arrives();
    await visitor.takes(upTo('area'));
    await ticks(visitor);
    visitor.quiz.reset();
    await visitor.quiz.updateComplete;
    expect(sessionStorage.length).to.equal(0);
    await visitor.takes(upTo('area'));
    expect(sessionStorage.length).to.equal(0);
    expect(box(visitor).checked).to.be.false;
  });

  it('asks to go on, after the page was loaded anew, and does nothing by itself', async () => {
    const visitor = await cameBack();
    expect(visitor.button('Go on where you were')).to.exist;
    expect(visitor.button('Start again')).to.exist;
    expect(visitor.reads).to.contain(SAVED).and.to.not.contain(NOT_SAVED);
    expect(document.activeElement).to.equal(document.body);
    expect(visitor.quiz.answers).to.deep.equal({});
    const told: unknown[] = [];
    for (const type of ['start', 'step'])
      visitor.quiz.addEventListener(`basalt-quiz-${type}`, (event) =>
        told.push((event as CustomEvent).detail),
      );
    await visitor.presses('Go on where you were');
    await visitor.until(() => visitor.find('form'));
    expect(visitor.isAt('intensity')).to.be.true;
    expect(visitor.quiz.answers).to.deep.equal(upTo('intensity'));
    expect(box(visitor).checked).to.be.true;
    expect(told).to.deep.equal([null, {step: 4, total: 10}]);
    await visitor.presses('Back');
    expect(visitor.isAt('duration')).to.be.true;
  });

  it('starts again for who would rather not go on', async () => {
    const visitor = await cameBack();
    await visitor.presses('Start again');
    expect(sessionStorage.length).to.equal(0);
    await visitor.until(() => visitor.quiz.shadowRoot!.activeElement);
    expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.button('Begin'));
    expect(visitor.reads).to.contain(NOT_SAVED);
    await visitor.begins();
    expect(visitor.find(':checked')).to.be.null;
  });

  it('shows its first screen then, even where the page leaves that out', async () => {
    const visitor = await cameBack('area');
    visitor.quiz.remove();
    const another = await arrives(
      html`<basalt-pain-relief-quiz resume start></basalt-pain-relief-quiz>`,
    );
    await new Promise((go) => setTimeout(go, 50));
    expect(another.button('Go on where you were')).to.exist;
  });

  it('is forgotten after half an hour', async () => {
    const before = await arrives();
    await before.takes(upTo('area'));
    await ticks(before);
    before.quiz.remove();
    const old = kept()!;
    sessionStorage.setItem(KEY, JSON.stringify({...old, at: old.at - 30 * 60_000}));
    expect((await arrives()).button('Begin')).to.exist;
    expect(sessionStorage.length).to.equal(0);
  });

  for (const [how, change] of Object.entries({
    'its answers': {answers: {redFlags: ['made-up']}},
    'its place': {at: 'elsewhere'},
    'the quiz': {quiz: 1},
  })) {
    it(`is forgotten when somebody changed ${how}`, async () => {
      const before = await arrives();
      await before.takes(upTo('area'));
      await ticks(before);
      before.quiz.remove();
      const was = kept()!;
      sessionStorage.setItem(KEY, JSON.stringify({...was, value: {...was.value, ...change}}));
      expect((await arrives()).button('Begin')).to.exist;
      expect(sessionStorage.length).to.equal(0);
    });
  }

  it('does not believe that somebody came past a stop', async () => {
    const visitor = await cameBack('area');
    visitor.quiz.remove();
    const was = kept()!;
    const answers = {...was.value.answers, redFlags: ['bladder-bowel']};
    sessionStorage.setItem(KEY, JSON.stringify({...was, value: {...was.value, answers}}));
    const another = await arrives();
    await another.presses('Go on where you were');
    await another.until(() => another.find('form'));
    expect(another.isAt('redFlags')).to.be.true;
    expect(another.quiz.answers).to.deep.equal({});
  });

  it('has a key of its own for an element with an id', async () => {
    const visitor = await arrives(
      html`<basalt-pain-relief-quiz resume id="back"></basalt-pain-relief-quiz>`,
    );
    await visitor.begins();
    await ticks(visitor);
    expect(Object.keys(sessionStorage)).to.deep.equal(['basalt-quiz-back']);
  });

  it('says politely that a browser does not let us', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('No', 'QuotaExceededError');
    };
    const visitor = await arrives();
    await visitor.begins();
    await ticks(visitor);
    Storage.prototype.setItem = setItem;
    expect(box(visitor).checked).to.be.false;
    expect(visitor.reads)
      .to.contain('This browser does not let us keep it.')
      .and.to.contain(NOT_SAVED);
    await ticks(visitor);
    expect(visitor.reads).to.contain(SAVED).and.to.not.contain('does not let us');
  });

  it('never touches the storage in a page that did not ask for it', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    let touched = 0;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => (touched++, own.get!.call(window)),
    });
    const visitor = await Visitor.arrives();
    await visitor.takes(endings['emergency']!);
    visitor.quiz.reset();
    await visitor.quiz.updateComplete;
    await visitor.takes(untroubled);
    await visitor.presses('Start again');
    Object.defineProperty(window, 'sessionStorage', own);
    expect(touched).to.equal(0);
    expect(visitor.find('.keep')).to.be.null;
  });

  it('is found without fault by axe, ticked and on the way back', async () => {
    const visitor = await arrives();
    await visitor.takes(upTo('area'));
    await ticks(visitor);
    await expectAccessible(visitor.quiz);
    visitor.quiz.remove();
    await expectAccessible((await arrives()).quiz);
  });
});
