import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {setLocale} from '../../src/localize/locale.js';
import type {BasaltPainReliefQuiz} from '../../src/widgets/pain-relief-quiz/pain-relief-quiz.js';
import {untroubled, upTo, steps, Visitor} from './quiz-visitor.js';

describe('The first screen of the quiz', () => {
  it('says what it is, what it is not, and how long it takes, before anything else is fetched', async () => {
    const quiz = document.createElement('basalt-pain-relief-quiz') as BasaltPainReliefQuiz;
    document.body.append(quiz);
    await quiz.updateComplete;
    const visitor = new Visitor(quiz);
    expect(visitor.heading.textContent).to.equal('Find the massage that suits you');
    for (const said of [
      'Your answers stay on this device, and nothing is saved.',
      'does not replace advice from a health professional',
      'a relaxation service, not medical care',
      'About two minutes',
    ]) {
      expect(visitor.reads).to.contain(said);
    }
    quiz.remove();
  });

  it('neither takes the focus nor scrolls when it comes', async () => {
    const scrolled = scrollY;
    await fixture(
      html`<div>
        <div style="height: 3000px"></div>
        <basalt-pain-relief-quiz></basalt-pain-relief-quiz>
      </div>`,
    );
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).to.equal(document.body);
    expect(scrollY).to.equal(scrolled);
  });

  it('keeps what the page wrote out of sight, and in its place', async () => {
    const {quiz} = await Visitor.arrives(
      html`<basalt-pain-relief-quiz><p id="call">Call us.</p></basalt-pain-relief-quiz>`,
    );
    expect(quiz.querySelector<HTMLElement>('#call')!.offsetHeight).to.equal(0);
    expect(quiz.firstElementChild!.id).to.equal('call');
  });

  it('has the level of heading that the page asks for', async () => {
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz heading-level="3"></basalt-pain-relief-quiz>`,
    );
    expect(visitor.heading.ariaLevel).to.equal('3');
    await visitor.begins();
    expect(visitor.heading.ariaLevel).to.equal('3');
  });

  it('says that it is busy while the questions come, and begins once', async () => {
    const visitor = await Visitor.arrives();
    const began: Event[] = [];
    visitor.quiz.addEventListener('basalt-quiz-start', (event) => began.push(event));
    const begin = visitor.button('Begin');
    begin.click();
    begin.click();
    await visitor.until(() => visitor.find('form') ?? visitor.find('[aria-busy="true"]'));
    await visitor.until(() => visitor.find('form'));
    expect(began).to.have.length(1);
  });
});

describe('A quiz whose questions cannot be loaded', () => {
  // The state is set by hand: an import that fails cannot be had in a test of the sources.
  it('says so, shows what the page wrote, and can be tried again', async () => {
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz><p>Call us.</p></basalt-pain-relief-quiz>`,
    );
    Object.assign(visitor.quiz, {loading: 'failed'});
    await visitor.quiz.updateComplete;
    expect(visitor.alert).to.contain('The questions did not load.');
    expect(visitor.quiz.querySelector('p')!.offsetHeight).to.be.above(0);
    await visitor.presses('Try again');
    await visitor.until(() => visitor.find('form'));
    expect(visitor.quiz.querySelector('p')!.offsetHeight).to.equal(0);
  });
});

describe('The questions', () => {
  it('come one at a time, and say how far along they are', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    expect(visitor.reads)
      .to.contain('Safety first, part 1 of 2')
      .and.to.contain('Question 1 of 10');
    await visitor.answers(untroubled);
    expect(visitor.reads)
      .to.contain('Safety first, part 2 of 2')
      .and.to.contain('Question 1 of 10');
    for (let number = 2; number <= 10; number++) {
      await visitor.answers(untroubled);
      expect(visitor.reads).to.contain(`Question ${number} of 10`);
      expect(visitor.all('.past')).to.have.length(number - 1);
    }
  });

  it('give the focus to the heading of each new screen', async () => {
    const visitor = await Visitor.arrives();
    visitor.button('Begin').focus();
    await visitor.begins();
    const focused = () => visitor.quiz.shadowRoot!.activeElement;
    expect(focused()).to.equal(visitor.heading);
    await visitor.answers(untroubled);
    expect(focused()).to.equal(visitor.heading);
    await visitor.presses('Back');
    expect(focused()).to.equal(visitor.heading);
  });

  it('leave the focus where the visitor went while they were fetched', async () => {
    const visitor = await Visitor.arrives();
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    visitor.button('Begin').click();
    elsewhere.focus();
    await visitor.until(() => visitor.find('form'));
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('bring the top of the quiz into view only when the new heading would be out of it', async () => {
    const page = await fixture(
      html`<div>
        <basalt-pain-relief-quiz></basalt-pain-relief-quiz>
        <div style="height: 3000px"></div>
      </div>`,
    );
    const visitor = new Visitor(page.querySelector('basalt-pain-relief-quiz')!);
    await visitor.begins();
    visitor.button('Continue').scrollIntoView({block: 'end'});
    await visitor.answers(untroubled);
    const {top, bottom} = visitor.heading.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    scrollTo(0, 0);
  });

  for (const {where, until, said} of [
    {
      where: 'in the gate',
      until: 0,
      said: 'Please tick what is true for you, or “None of these”, to go on.',
    },
    {where: 'at a question', until: 2, said: 'Please choose an answer to go on.'},
  ]) {
    it(`say what is missing ${where} and stay, until there is an answer`, async () => {
      const visitor = await (await Visitor.arrives()).begins();
      for (let at = 0; at < until; at++) await visitor.answers(untroubled);
      const {heading} = visitor;
      await visitor.presses('Continue');
      expect(visitor.alert).to.equal(said);
      expect(visitor.heading).to.equal(heading);
      visitor.find<HTMLInputElement>('input')!.click();
      await visitor.quiz.updateComplete;
      expect(visitor.alert).to.equal('');
    });
  }

  it('keep every answer on the way back, to the first screen and again', async () => {
    const visitor = await (await Visitor.arrives()).takes(upTo('goal'));
    const before = visitor.quiz.answers;
    for (let at = 0; at < steps.length; at++) {
      await visitor.presses('Back');
      if (at < steps.length - 1) expect(visitor.find(':checked'), `${at} back`).to.exist;
    }
    expect(visitor.button('Begin')).to.exist;
    await visitor.begins();
    expect(visitor.quiz.answers).to.deep.equal(before);
    expect(visitor.find<HTMLInputElement>('[value="none"]')!.checked).to.be.true;
  });

  it('judge anew when an answer is changed', async () => {
    const visitor = await (await Visitor.arrives()).takes(untroubled);
    expect(visitor.quiz.result!.outcome).to.equal('hot-stone-60');
    await visitor.presses('Back');
    await visitor.presses('Back');
    await visitor.answers({heat: 'none'});
    await visitor.answers({goal: 'firm'});
    expect(visitor.quiz.result!.outcome).to.equal('deep-tissue');
  });

  it('stop at once when an answer is changed to one that needs it', async () => {
    const visitor = await (await Visitor.arrives()).takes(untroubled);
    while (!visitor.isAt('intensity')) await visitor.presses('Back');
    await visitor.answers({intensity: 10});
    expect(visitor.quiz.result!.variant).to.equal('severe-pain');
  });

  it('count a tick only once the visitor has continued from it', async () => {
    const visitor = await (await Visitor.arrives()).takes({redFlags: []});
    await visitor.ticks('sunburn');
    expect(visitor.quiz.result).to.be.undefined;
    await visitor.presses('Back');
    await visitor.presses('Continue');
    expect(visitor.quiz.result).to.be.undefined;
    expect(visitor.isAt('contraindications')).to.be.true;
    await visitor.presses('Continue');
    expect(visitor.quiz.result!.variant).to.equal('postpone');
  });

  it('have targets of 56 pixels', async () => {
    const visitor = await (await Visitor.arrives()).takes(upTo('area'));
    for (const option of visitor.all('.option')) expect(option.offsetHeight).to.be.at.least(56);
    // Where there is room for both sides of the body, nothing turns it round.
    const buttons = visitor.all('form button').filter((button) => button.offsetParent);
    expect(buttons.length).to.equal(2);
    for (const button of buttons) expect(button.offsetHeight).to.be.at.least(48);
  });

  for (const width of [280, 320, 360, 768]) {
    it(`lay the scale out without a sideways scroll at ${width} pixels`, async () => {
      const page = await fixture(
        html`<div style="width: ${width}px">
          <basalt-pain-relief-quiz></basalt-pain-relief-quiz>
        </div>`,
      );
      const visitor = new Visitor(page.querySelector('basalt-pain-relief-quiz')!);
      await visitor.takes(upTo('intensity'));
      expect(visitor.all('input')).to.have.length(11);
      expect(page.scrollWidth).to.be.at.most(width);
      for (const option of visitor.all('.option')) expect(option.offsetWidth).to.be.at.least(44);
    });
  }
});

describe('The quiz and its page', () => {
  it('tells that it began, each question once it is reached, and that it is complete', async () => {
    const visitor = await Visitor.arrives();
    const told: unknown[] = [];
    for (const type of ['start', 'step', 'complete']) {
      document.body.addEventListener(`basalt-quiz-${type}`, (event) =>
        told.push([type, (event as CustomEvent).detail]),
      );
    }
    await visitor.takes(untroubled);
    expect(told).to.deep.equal([
      ['start', null],
      ...Array(10)
        .fill(0)
        .map((_, at) => ['step', {step: at + 1, total: 10}]),
      ['complete', null],
    ]);
  });

  it('forgets everything when it is reset', async () => {
    const visitor = await (await Visitor.arrives()).takes(untroubled);
    visitor.quiz.reset();
    await visitor.quiz.updateComplete;
    expect(visitor.quiz.answers).to.deep.equal({});
    expect(visitor.quiz.result).to.be.undefined;
    expect(visitor.button('Begin')).to.exist;
    await visitor.begins();
    expect(visitor.find(':checked')).to.be.null;
  });

  it('stays at its first screen when the page resets it while the questions come', async () => {
    const visitor = await Visitor.arrives();
    visitor.button('Begin').click();
    visitor.quiz.reset();
    await new Promise((go) => setTimeout(go, 100));
    expect(visitor.button('Begin')).to.exist;
    expect(visitor.find('form')).to.be.null;
  });

  it('lets nobody change the answers from outside', async () => {
    const visitor = await (await Visitor.arrives()).takes(untroubled);
    Object.assign(visitor.quiz.answers, {area: 'neck'});
    expect(visitor.quiz.answers['area']).to.equal('lower-back');
  });

  it('keeps its place when the page moves it', async () => {
    const visitor = await (await Visitor.arrives()).takes(upTo('area'));
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(visitor.quiz);
    await visitor.quiz.updateComplete;
    expect(visitor.isAt('area')).to.be.true;
    await visitor.answers(untroubled);
    expect(visitor.isAt('duration')).to.be.true;
  });

  it('speaks the language of the page', async () => {
    await setLocale('de');
    const visitor = await Visitor.arrives();
    visitor.find('[part="begin"]')!.click();
    await visitor.until(() => visitor.find('form'));
    expect(visitor.heading.textContent).to.equal(
      'Trifft bei Ihren Rückenschmerzen etwas davon zu?',
    );
    await setLocale('en');
  });

  it('changes its language with the page, and keeps the answers and the place', async () => {
    const visitor = await (await Visitor.arrives()).takes(upTo('area'));
    await visitor.chooses('neck', ['lower-back', 'upper-back-shoulders', 'neck']);
    try {
      await setLocale('de');
      await visitor.until(() => visitor.heading.textContent!.startsWith('Welcher Bereich'));
      expect(visitor.reads).to.contain('Weiter').and.to.not.contain('Neck');
      expect(visitor.quiz.answers['area']).to.equal('neck');
      expect(visitor.find(':checked')).to.exist;
      await visitor.presses('Weiter');
      expect(visitor.reads).to.contain('Frage 3 von 10');
    } finally {
      await setLocale('en');
    }
    await visitor.until(() => visitor.isAt('duration'));
  });
});
