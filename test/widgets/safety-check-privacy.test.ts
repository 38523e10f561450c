import {expect} from 'chai';
import {fixtureCleanup, html} from '@open-wc/testing-helpers';

import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import '../../src/widgets/book-now/book-now.define.js';
import {answers, SafetyVisitor, stops} from './safety-visitor.js';

// With a button and a bar that a stop holds back, and an id that is nobody's.
const page = html`<div>
  <basalt-safety-check market="uk" for="tied">
    <p>Or <a href="https://spa.example/ask">ask us</a>.</p>
  </basalt-safety-check>
  <basalt-book-now id="tied"><a href="https://spa.example/book">Book</a></basalt-book-now>
  <basalt-book-now mode="bar"><a href="https://spa.example/book">Book</a></basalt-book-now>
</div>`;

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Everything a page, its storage, its address, its console and its network get to know. */
async function knownAfter(visit: (visitor: SafetyVisitor) => Promise<unknown>) {
  const events: string[] = [];
  const said: unknown[] = [];
  // Two pages at once have two bars, of which one only may float.
  fixtureCleanup();
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('basalt'))
      events.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    return dispatchEvent.call(this, event);
  };
  const spoken = METHODS.map((method) => [method, console[method]] as const);
  for (const [method] of spoken)
    console[method] = (...words: unknown[]) => void said.push(...words);
  try {
    const visitor = await SafetyVisitor.arrives(page);
    const root = visitor.check.parentElement!;
    const written = root.outerHTML;
    await visit(visitor);
    await new Promise((go) => setTimeout(go, 20));
    return {
      events,
      said,
      changed: root.outerHTML === written ? '' : root.outerHTML,
      kept: [localStorage.length, sessionStorage.length, document.cookie.length],
      address: location.href,
      steps: history.length,
      title: document.title,
      requests: performance.getEntriesByType('resource').length,
    };
  } finally {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    for (const [method, original] of spoken) console[method] = original;
  }
}

const ticksAndSees = (ids: readonly string[]) => async (visitor: SafetyVisitor) => {
  await visitor.ticks(...ids);
  await visitor.sees();
};

describe('What the visitor ticks', () => {
  before(async () => {
    // Everything is fetched once for everybody: from here on no tick may cause a request.
    const visitor = await SafetyVisitor.arrives(page);
    await visitor.ticks('pregnancy');
    await visitor.until(() => visitor.find('.sources'));
    await new Promise((go) => setTimeout(go, 300));
  });

  for (const [kind, ids] of Object.entries(answers)) {
    it(`(${kind}) is in no attribute, address, storage, console or request`, async () => {
      const before = {
        address: location.href,
        steps: history.length,
        title: document.title,
        requests: performance.getEntriesByType('resource').length,
      };
      const known = await knownAfter(ticksAndSees(ids));
      expect(known).to.include({changed: '', ...before});
      expect(known.said).to.deep.equal([]);
      expect(known.kept).to.deep.equal([0, 0, 0]);
    });
  }

  it('gives the page the same event for every answer but a stop', async () => {
    for (const kind of ['clear', 'tell', 'ask']) {
      expect((await knownAfter(ticksAndSees(answers[kind]!))).events).to.deep.equal([
        'basalt-safety-done null',
      ]);
    }
  });

  it('fires nothing by itself, whatever is ticked', async () => {
    for (const ids of Object.values(answers)) {
      const {events} = await knownAfter((visitor) => visitor.ticks(...ids));
      expect(events).to.deep.equal([]);
    }
  });

  for (const kind of stops) {
    it(`makes a stop (${kind}) look to the page like a visitor who left`, async () => {
      const stopped = await knownAfter(ticksAndSees(answers[kind]!));
      const gone = await knownAfter(async () => undefined);
      expect(stopped).to.deep.equal(gone);
    });

    it(`makes the way back from a stop (${kind}) look like a visitor who took longer`, async () => {
      const back = await knownAfter(async (visitor) => {
        await ticksAndSees(answers[kind]!)(visitor);
        await ticksAndSees(['none'])(visitor);
      });
      const straight = await knownAfter(ticksAndSees(['none']));
      expect(back).to.deep.equal(straight);
    });
  }

  it('is told as done once, until the check is reset', async () => {
    const {events} = await knownAfter(async (visitor) => {
      await ticksAndSees(['none'])(visitor);
      await ticksAndSees(['pregnancy'])(visitor);
      visitor.check.reset();
      await visitor.check.updateComplete;
      await ticksAndSees(['oil-allergy'])(visitor);
    });
    expect(events).to.deep.equal(['basalt-safety-done null', 'basalt-safety-done null']);
  });
});

describe('A stop of the check', () => {
  const held = (visitor: SafetyVisitor) =>
    [...visitor.check.parentElement!.querySelectorAll<BasaltBookNow>('basalt-book-now')].map(
      ({halt}) => halt,
    );
  const FREE = [undefined, undefined];
  const SAID = 'Please do not book for now. The safety check on this page says why.';

  for (const kind of stops) {
    it(`(${kind}) puts words in the place of its buttons, and hides the bar`, async () => {
      const visitor = await SafetyVisitor.arrives(page);
      await visitor.ticks(...answers[kind]!);
      expect(held(visitor)).to.deep.equal([SAID, '']);
      await visitor.ticks('none');
      expect(held(visitor)).to.deep.equal(FREE);
    });
  }

  it('holds nothing for any other answer', async () => {
    for (const kind of ['clear', 'tell', 'ask']) {
      const visitor = await SafetyVisitor.arrives(page);
      await visitor.ticks(...answers[kind]!);
      expect(held(visitor)).to.deep.equal(FREE);
    }
  });

  it('is over when the check is reset or leaves the page', async () => {
    const visitor = await SafetyVisitor.arrives(page);
    await visitor.ticks('sunburn');
    visitor.check.reset();
    await visitor.check.updateComplete;
    expect(held(visitor)).to.deep.equal(FREE);
    await visitor.ticks('sunburn');
    const root = visitor.check.parentElement!;
    visitor.check.remove();
    const [button] = root.querySelectorAll<BasaltBookNow>('basalt-book-now');
    expect(button!.halt).to.equal(undefined);
  });
});

describe('A mistake of the page', () => {
  for (const {what, check, told} of [
    {
      what: 'an id that is no booking button',
      check: html`<basalt-safety-check for="nowhere"></basalt-safety-check>`,
      told: /^<basalt-safety-check>: for="nowhere" is no booking button here\. Write/,
    },
    {
      what: 'a market that is not known',
      check: html`<basalt-safety-check market="UK"></basalt-safety-check>`,
      told: /^<basalt-safety-check>: market="UK" is not known\. Write us, uk/,
    },
  ]) {
    it(`(${what}) is told once, when a visitor first acts, whatever they do`, async () => {
      for (const id of ['none', 'both-legs']) {
        const said: string[] = [];
        const {warn} = console;
        console.warn = (text: string) => void said.push(text);
        const visitor = await SafetyVisitor.arrives(check);
        expect(said).to.deep.equal([]);
        await visitor.ticks(id);
        await visitor.ticks('sunburn');
        console.warn = warn;
        expect(said).to.have.length(1);
        expect(said[0]).to.match(told);
      }
    });
  }
});
