import {html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {holdHistory} from '../held-history.js';
import {endings, steps, untroubled, upTo, Visitor} from './quiz-visitor.js';

const withSteps = html`<basalt-pain-relief-quiz history="steps"></basalt-pain-relief-quiz>`;

/** What of the browser's entry is ours: whose steps, and their numbers. */
const way = () => ((history.state ?? {}) as {basaltQuiz?: number[][]}).basaltQuiz ?? [];
const numbers = () => way().map(([, step]) => step);
const upToNumber = (last: number) => [...Array(last).keys()].map((at) => at + 1);

/** Waits for the browser to arrive at another entry. */
async function travels(act: () => unknown) {
  const arrived = new Promise((go) => addEventListener('popstate', go, {once: true}));
  await act();
  await arrived;
  await new Promise((go) => setTimeout(go, 20));
}
const goes = (entries: number) => travels(() => history.go(entries));

/**
 * Everything that history would be told, in order; nothing reaches the browser, since WebKit allows
 * a hundred entries in ten seconds.
 */
function overheard() {
  const changes: unknown[] = [];
  const {pushState, replaceState, go, back} = history;
  const hear =
    (act: string) =>
    (...given: unknown[]) =>
      void changes.push([act, ...given]);
  Object.assign(history, {
    // Each quiz has a number of its own.
    pushState: (state: unknown, ...given: unknown[]) =>
      hear('push')(JSON.stringify(state).replace(/\[\d+,/g, '['), ...given),
    replaceState: hear('replace'),
    go: hear('go'),
    back: hear('back'),
  });
  return {
    changes,
    end: () => Object.assign(history, {pushState, replaceState, go, back}),
  };
}

describe('The browser’s Back in a quiz', () => {
  let visitor: Visitor;
  let letGo: () => void;
  const arrives = async (quiz = withSteps) => (visitor = await Visitor.arrives(quiz));
  beforeEach(() => void (letGo = holdHistory()));
  afterEach(() => letGo());

  it('leads to the question before, and Forward to where the visitor was', async () => {
    await (await arrives()).takes(upTo('intensity'));
    expect(numbers()).to.deep.equal(upToNumber(4));
    await goes(-1);
    expect(visitor.isAt('duration')).to.be.true;
    expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.heading);
    await goes(-1);
    expect(visitor.isAt('area')).to.be.true;
    await goes(2);
    expect(visitor.isAt('intensity')).to.be.true;
    expect(visitor.quiz.answers).to.deep.equal(upTo('intensity'));
  });

  it('leads from a question to the last part of the gate, which is one question', async () => {
    await (await arrives()).takes(upTo('area'));
    await goes(-1);
    expect(visitor.isAt('contraindications')).to.be.true;
    expect(numbers()).to.deep.equal([1]);
  });

  it('leads out of the gate to the first screen, and Begin makes an entry again', async () => {
    await (await arrives()).takes(upTo('contraindications'));
    await goes(-1);
    expect(visitor.button('Begin')).to.exist;
    expect(numbers()).to.deep.equal([]);
    await visitor.begins();
    expect(numbers()).to.deep.equal([1]);
  });

  it('leads back from a suggestion, and Forward to it', async () => {
    await (await arrives()).takes(untroubled);
    expect(numbers()).to.deep.equal(upToNumber(11));
    await goes(-1);
    expect(visitor.isAt('goal')).to.be.true;
    await goes(1);
    expect(visitor.quiz.result!.outcome).to.equal('hot-stone-60');
  });

  it('leaves a stop', async () => {
    await (await arrives()).takes(endings['severe-pain']!);
    expect(visitor.find('[part="stop"]')).to.exist;
    await goes(-1);
    expect(visitor.isAt('duration')).to.be.true;
    expect(visitor.quiz.result).to.be.undefined;
  });

  it('never passes an answer that is open: Forward then stays where it was', async () => {
    await (await arrives()).takes(upTo('intensity'));
    await goes(-3);
    expect(visitor.isAt('contraindications')).to.be.true;
    await visitor.ticks('none');
    await travels(() => goes(3));
    expect(visitor.isAt('contraindications')).to.be.true;
    expect(numbers()).to.deep.equal([1]);
  });

  it('does not tell by Forward whether an answer was open or ended in a stop', async () => {
    await (await arrives()).takes(upTo('intensity'));
    await goes(-3);
    await visitor.ticks('sunburn');
    await travels(() => goes(3));
    expect(visitor.quiz.result!.variant).to.equal('postpone');
    expect(numbers()).to.deep.equal([1]);
  });

  it('is in step with the quiz’s own Back', async () => {
    await (await arrives()).takes(upTo('intensity'));
    const length = history.length;
    await travels(() => visitor.presses('Back'));
    expect(visitor.isAt('duration')).to.be.true;
    expect(numbers()).to.deep.equal([1, 2, 3]);
    await travels(() => visitor.presses('Back'));
    await travels(() => visitor.presses('Back'));
    // Within the gate nothing is told, so there is no entry to go back to.
    await visitor.presses('Back');
    expect(visitor.isAt('redFlags')).to.be.true;
    expect(numbers()).to.deep.equal([1]);
    await travels(() => visitor.presses('Back'));
    expect(visitor.button('Begin')).to.exist;
    expect(numbers()).to.deep.equal([]);
    expect(history.length).to.equal(length);
  });

  it('is back where it began after "Start again" and after a reset by the page', async () => {
    await (await arrives()).takes(untroubled);
    await travels(() => visitor.presses('Start again'));
    expect(numbers()).to.deep.equal([]);
    expect(visitor.button('Begin')).to.exist;
    await visitor.takes(upTo('area'));
    await travels(() => visitor.quiz.reset());
    expect(numbers()).to.deep.equal([]);
    await goes(1);
    expect(visitor.button('Begin'), 'what was forgotten stays forgotten').to.exist;
  });

  it('keeps to the entries of others, and what they wrote', async () => {
    history.replaceState({turbo: {id: 7}}, '');
    await (await arrives()).takes(upTo('area'));
    expect(history.state).to.deep.include({turbo: {id: 7}});
    await goes(-2);
    expect(history.state).to.deep.equal({turbo: {id: 7}});
  });

  it('does not disturb another quiz on the page', async () => {
    await (await arrives()).takes(upTo('area'));
    const first = visitor;
    await (await arrives()).takes(upTo('area'));
    await first.answers(untroubled);
    expect(numbers()).to.deep.equal([1, 2, 1, 2, 3]);
    await goes(-1);
    expect([first.isAt('area'), visitor.isAt('area')]).to.deep.equal([true, true]);
    await goes(-1);
    expect(first.isAt('area')).to.be.true;
    expect(visitor.isAt('contraindications')).to.be.true;
    // Its last entry is not the browser's: its own Back goes without, and takes nobody along.
    await first.presses('Back');
    expect(first.isAt('contraindications')).to.be.true;
    expect(visitor.isAt('contraindications')).to.be.true;
    await goes(-1);
    expect(visitor.button('Begin')).to.exist;
    expect(first.isAt('contraindications')).to.be.true;
  });

  it('has nothing to step through while the dialog around the quiz is closed', async () => {
    await Visitor.arrives(
      html`<basalt-pain-relief-quiz mode="dialog" history="steps"></basalt-pain-relief-quiz>`,
    ).then((arrived) => (visitor = arrived));
    await visitor.quiz.show();
    await visitor.takes(upTo('area'));
    expect(numbers()).to.deep.equal([1, 2]);
    await travels(() => visitor.quiz.close());
    expect(numbers()).to.deep.equal([]);
    expect(visitor.quiz.question).to.equal('area');
    await visitor.quiz.show();
    expect(numbers()).to.deep.equal([1, 2]);
    expect(visitor.isAt('area')).to.be.true;
    await goes(-1);
    expect(visitor.isAt('contraindications')).to.be.true;
    await travels(() => visitor.quiz.close());
  });

  it('is nobody’s when the quiz is gone from the page', async () => {
    await (await arrives()).takes(upTo('area'));
    const {quiz} = visitor;
    quiz.remove();
    await goes(-1);
    expect(quiz.question).to.equal('area');
  });

  it('leaves alone an entry from before a reload', async () => {
    await arrives();
    await visitor.takes(upTo('area'));
    const {state} = history as {state: unknown};
    visitor.quiz.remove();
    await arrives();
    expect(history.state).to.deep.equal(state);
    await goes(-1);
    expect(visitor.button('Begin')).to.exist;
  });

  it('does without where the browser allows no entries', async () => {
    const {pushState} = history;
    history.pushState = () => {
      throw new DOMException('No', 'SecurityError');
    };
    await (await arrives()).takes(upTo('area'));
    history.pushState = pushState;
    await visitor.presses('Back');
    expect(visitor.isAt('contraindications')).to.be.true;
  });

  it('does nothing in a page that did not ask for it', async () => {
    const {changes, end} = overheard();
    await arrives(html`<basalt-pain-relief-quiz></basalt-pain-relief-quiz>`);
    await visitor.takes(untroubled);
    await visitor.presses('Back');
    await visitor.presses('Back');
    end();
    expect(changes).to.deep.equal([]);
    expect(history.state).to.be.null;
  });

  it('is told what it knows by one word', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => said.push(words);
    await arrives(html`<basalt-pain-relief-quiz history="yes"></basalt-pain-relief-quiz>`);
    await visitor.takes(upTo('area'));
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('history="yes"').and.to.contain('history="steps"');
    expect(numbers()).to.deep.equal([]);
  });
});

describe('What history tells of a visitor', () => {
  const told = async (visit: (visitor: Visitor) => Promise<unknown>) => {
    const address = location.href;
    const {changes, end} = overheard();
    const visitor = await Visitor.arrives(withSteps);
    try {
      await visit(visitor);
      await new Promise((go) => setTimeout(go, 30));
    } finally {
      end();
    }
    expect(location.href).to.equal(address);
    return changes;
  };

  it('is numbers, and no answer', async () => {
    for (const said of Object.values(endings)) {
      for (const change of await told((visitor) => visitor.takes(said))) {
        expect(change).to.satisfy(
          ([act, state, title, ...more]: string[]) =>
            act === 'push' &&
            /^\{"basaltQuiz":\[(\[\d+\],?)+\]\}$/.test(state!) &&
            title === '' &&
            more.length === 0,
        );
      }
    }
  });

  it('is the same for every suggestion', async () => {
    const all = [];
    for (const kind of ['book', 'tell', 'enquire'])
      all.push(await told((visitor) => visitor.takes(endings[kind]!)));
    for (const changes of all) expect(changes).to.deep.equal(all[0]);
    expect(all[0]).to.have.length(11);
  });

  for (const [stop, left] of [
    ['emergency', 'redFlags'],
    ['red-flag', 'redFlags'],
    ['postpone', 'contraindications'],
    ['clinician', 'contraindications'],
    ['severe-pain', 'intensity'],
    ['never-eases', 'worse'],
  ] as const) {
    it(`is of a stop (${stop}) what it is of a visitor who left`, async () => {
      const stopped = await told((visitor) => visitor.takes(endings[stop]!));
      const gone = await told((visitor) => visitor.takes(upTo(left)));
      expect(stopped).to.deep.equal(gone);
    });

    it(`is of the way back from a stop (${stop}) what it is of one who took longer`, async () => {
      const back = await told(async (visitor) => {
        await visitor.takes(endings[stop]!);
        const gate = /Flags|contra/.test(left);
        await visitor.presses(gate ? 'I ticked this by mistake' : 'Change this answer');
        if (gate) {
          await visitor.ticks('none');
          await visitor.presses('Continue');
        }
        for (const {id} of steps) if (visitor.isAt(id)) await visitor.answers(untroubled);
      });
      const straight = await told((visitor) => visitor.takes(untroubled));
      expect(back).to.deep.equal(straight);
    });
  }
});
