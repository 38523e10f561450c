import {expect} from 'chai';
import {fixtureCleanup, html} from '@open-wc/testing-helpers';

import '../../src/widgets/book-now/book-now.define.js';
import '../../src/widgets/treatment-menu/treatment-menu.define.js';
import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import type {Ending} from '../../src/widgets/pain-relief-quiz/visit.js';
import {endings, untroubled, upTo, Visitor} from './quiz-visitor.js';

// With a button and a bar that a stop holds back, and a menu that a suggestion can be seen in.
const quiz = html`<div>
  <basalt-pain-relief-quiz market="uk" for="tied">
    <p>Or <a href="https://spa.example/book">book a visit</a>.</p>
  </basalt-pain-relief-quiz>
  <basalt-book-now id="tied"><a href="https://spa.example/book">Book</a></basalt-book-now>
  <basalt-book-now mode="bar"><a href="https://spa.example/book">Book</a></basalt-book-now>
  <basalt-treatment-menu></basalt-treatment-menu>
</div>`;

async function arrives() {
  // Two pages at once have two bars, of which one only may float.
  fixtureCleanup();
  const page = (await Visitor.arrives(quiz)).quiz as HTMLElement;
  return {page, visitor: new Visitor(page.querySelector('basalt-pain-relief-quiz')!)};
}

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const TOLD = ['start', 'step', 'complete'].map((type) => `basalt-quiz-${type}`);

/** Everything a page, its storage, its address, its console and its network get to know. */
async function knownAfter(visit: (visitor: Visitor) => Promise<unknown>) {
  const events: string[] = [];
  const said: unknown[] = [];
  const tell = (event: Event) =>
    events.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
  for (const type of TOLD) addEventListener(type, tell);
  const spoken = METHODS.map((method) => [method, console[method]] as const);
  for (const [method] of spoken)
    console[method] = (...words: unknown[]) => void said.push(...words);
  const {dispatchEvent} = EventTarget.prototype;
  // Whatever event of ours it is, also one that nobody has thought of.
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('basalt') && !TOLD.includes(event.type)) events.push(event.type);
    return dispatchEvent.call(this, event);
  };
  const {page, visitor} = await arrives();
  const written = page.outerHTML;
  const requests = () => performance.getEntriesByType('resource').length;
  try {
    await visit(visitor);
    const changed = page.outerHTML === written ? '' : page.outerHTML;
    const kept = [localStorage.length, sessionStorage.length, document.cookie.length];
    return {
      events,
      said,
      changed,
      kept,
      address: location.href,
      steps: history.length,
      title: document.title,
      requests: requests(),
    };
  } finally {
    // The next visitor has a page of their own.
    page.remove();
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    for (const [method, original] of spoken) console[method] = original;
    for (const type of TOLD) removeEventListener(type, tell);
  }
}

describe('What the visitor answers', () => {
  before(async () => {
    // Everything is fetched once for everybody: from here on no answer may cause a request.
    const {page, visitor} = await arrives();
    await page.querySelector('basalt-treatment-menu')!.show('deep-tissue');
    await visitor.begins();
    await new Promise((go) => setTimeout(go, 300));
  });

  const outcomes: typeof endings = {
    ...endings,
    'a long massage': {
      ...untroubled,
      area: 'whole-back',
      worse: 'stress',
      stress: 'high',
      sleep: 'poor',
      goal: 'relax',
    },
    'no heat': {...untroubled, area: 'upper-back', worse: 'exercise', heat: 'none', goal: 'firm'},
    'a little heat': {
      ...untroubled,
      area: 'neck',
      worse: 'bending',
      heat: 'mild',
      goal: 'move-easier',
    },
    'a gentle hour': {
      ...untroubled,
      worse: 'stress',
      stress: 'high',
      stiffness: 'none',
      heat: 'none',
      goal: 'relax',
    },
  };

  it('is tried with every outcome there is, and every kind of stop', () => {
    const ends = Object.values(outcomes).map((said) => evaluateQuiz(quizRules, said) as Ending);
    expect(new Set(ends.map(({outcome}) => outcome))).to.deep.equal(
      new Set(quizRules.outcomes.map(({id}) => id)),
    );
    expect(new Set(ends.flatMap(({variant}) => variant ?? []))).to.have.length(5);
  });

  for (const [kind, said] of Object.entries(outcomes)) {
    it(`(${kind}) is in no event, attribute, address, storage, console or request`, async () => {
      const before = {address: location.href, steps: history.length, title: document.title};
      const asked = performance.getEntriesByType('resource').length;
      const known = await knownAfter((visitor) => visitor.takes(said));
      expect(
        known.events.filter(
          (event) =>
            !/^basalt-quiz-(start null|step \{"step":\d+,"total":10\}|complete null)$/.test(event),
        ),
      ).to.deep.equal([]);
      expect(known).to.include({changed: '', ...before});
      expect(known.said).to.deep.equal([]);
      expect(known.kept).to.deep.equal([0, 0, 0]);
      expect(known.requests).to.equal(asked);
    });
  }

  for (const kind of ['book', 'a long massage', 'no heat', 'a gentle hour']) {
    it(`(${kind}) can be seen in the menu, and the page gets to know nothing of it`, async () => {
      const plain = await knownAfter((visitor) => visitor.takes(outcomes[kind]!));
      const seen = await knownAfter(async (visitor) => {
        await visitor.takes(outcomes[kind]!);
        const menu = visitor.quiz.parentElement!.querySelector('basalt-treatment-menu')!;
        await visitor.until(() => visitor.button('See it in the menu'));
        await visitor.presses('See it in the menu');
        await visitor.until(() => menu.renderRoot.querySelector('[aria-current]'));
        expect(
          menu.renderRoot.querySelector<HTMLElement>('[aria-current]')!.dataset.treatment,
        ).to.equal(visitor.quiz.result!.outcome);
      });
      expect(seen).to.deep.equal(plain);
    });
  }

  it('gives the page the same events for every massage', async () => {
    const all = [];
    for (const kind of ['book', 'tell', 'enquire', 'a long massage', 'no heat']) {
      all.push((await knownAfter((visitor) => visitor.takes(outcomes[kind]!))).events);
    }
    for (const events of all) expect(events).to.deep.equal(all[0]);
  });

  for (const [stop, left] of [
    ['emergency', 'redFlags'],
    ['red-flag', 'redFlags'],
    ['postpone', 'contraindications'],
    ['clinician', 'contraindications'],
    ['severe-pain', 'intensity'],
    ['never-eases', 'worse'],
  ] as const) {
    it(`makes a stop (${stop}) look to the page like a visitor who left`, async () => {
      const stopped = await knownAfter((visitor) => visitor.takes(endings[stop]!));
      const gone = await knownAfter((visitor) => visitor.takes(upTo(left)));
      expect(stopped).to.deep.equal(gone);
    });

    it(`makes the way back from a stop (${stop}) look like a visitor who took longer`, async () => {
      const back = await knownAfter(async (visitor) => {
        await visitor.takes(endings[stop]!);
        await visitor.presses(
          /pain|eases/.test(stop) ? 'Change this answer' : 'I ticked this by mistake',
        );
        if (visitor.isAt(left) && /Flags|contra/.test(left)) await visitor.ticks('none');
        while (!visitor.quiz.result) {
          if (visitor.find(':checked') && /Flags|contra/.test(left) && visitor.isAt(left))
            await visitor.presses('Continue');
          else
            for (const id of Object.keys(untroubled))
              if (!visitor.quiz.result && visitor.isAt(id)) await visitor.answers(untroubled);
        }
      });
      const straight = await knownAfter((visitor) => visitor.takes(untroubled));
      expect(back).to.deep.equal(straight);
    });
  }

  it('has the profile’s address read for a button in the quiz before there is a suggestion', async () => {
    const asked = () =>
      performance.getEntriesByType('resource').filter(({name}) => /profile-address/.test(name))
        .length;
    expect(asked()).to.equal(0);
    await Visitor.arrives(
      html`<basalt-pain-relief-quiz
        ><basalt-book-now slot="book"
          ><a href="https://spa.example/book">Book</a></basalt-book-now
        ></basalt-pain-relief-quiz
      >`,
    );
    await new Promise((go) => setTimeout(go, 100));
    expect(asked()).to.equal(1);
  });

  it('fetches the reasons before the first answer, whoever it is', async () => {
    const names = performance.getEntriesByType('resource').map(({name}) => name);
    expect(names.some((name) => name.includes('reasons.en'))).to.be.true;
  });
});
