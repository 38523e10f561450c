import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {expectAccessible} from '../axe.js';
import {endings, untroubled, upTo, Visitor} from './quiz-visitor.js';

const grounds = {
  light: 'background: #f9f5f1; color: #251f1b',
  dark: 'background: #1a1613; color: #ede9e4',
};

for (const [ground, style] of Object.entries(grounds)) {
  describe(`On a ${ground} page axe finds nothing in the quiz`, () => {
    const visits: Record<string, (visitor: Visitor) => Promise<unknown>> = {
      'at its first screen': async () => undefined,
      'in the first part of the gate': (visitor) => visitor.begins(),
      'in the second, with something ticked': async (visitor) => {
        await visitor.takes(upTo('contraindications'));
        await visitor.ticks('pregnancy');
      },
      'when an answer is missing': async (visitor) => {
        await visitor.takes(upTo('area'));
        await visitor.presses('Continue');
      },
      'at a question with an answer': async (visitor) => {
        await visitor.takes(untroubled);
        await visitor.presses('Back');
      },
      'at the scale': (visitor) => visitor.takes(upTo('intensity')),
      ...Object.fromEntries(
        Object.entries(endings).map(([kind, said]) => [
          `at its end (${kind})`,
          (visitor: Visitor) => visitor.takes(said),
        ]),
      ),
    };
    for (const [where, visit] of Object.entries(visits)) {
      it(where, async () => {
        const page = await fixture(
          html`<div style=${style}><basalt-pain-relief-quiz></basalt-pain-relief-quiz></div>`,
        );
        await visit(new Visitor(page.querySelector('basalt-pain-relief-quiz')!));
        await expectAccessible(page);
      });
    }
  });
}

describe('In a theme of its own axe finds nothing in the quiz', () => {
  for (const theme of ['basalt', 'clay', 'sage', 'midnight']) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme}, ${scheme}`, async () => {
        const visitor = await Visitor.arrives(
          html`<basalt-pain-relief-quiz theme=${theme} scheme=${scheme}></basalt-pain-relief-quiz>`,
        );
        for (const kind of ['tell', 'enquire', 'emergency']) {
          await visitor.takes(endings[kind]!);
          await expectAccessible(visitor.quiz);
          visitor.quiz.reset();
          await visitor.quiz.updateComplete;
        }
        expect(visitor.heading).to.exist;
      });
    }
  }
});

describe('A screen reader', () => {
  const group = (input: Element) =>
    input.closest('fieldset')!.querySelector('legend')!.textContent!.trim();

  it('hears the question with each group of answers, and how far along it is with the heading', async () => {
    const visitor = await (await Visitor.arrives()).takes(upTo('area'));
    expect(group(visitor.find('input')!)).to.equal('Where would you most like care?');
    const described = visitor.find(`#${visitor.heading.getAttribute('aria-describedby')}`)!;
    expect(described.textContent).to.contain('Question 2 of 10');
  });

  it('hears what the ends of the scale mean', async () => {
    const visitor = await (await Visitor.arrives()).takes(upTo('intensity'));
    const described = visitor.find('fieldset')!.getAttribute('aria-describedby');
    expect(visitor.find(`#${described}`)!.innerText)
      .to.contain('0: No pain')
      .and.to.contain('10: Worst pain imaginable');
  });

  it('hears a condition with its exact question as one name', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    const [label] = visitor.find<HTMLInputElement>('input[value="weight-loss"]')!.labels!;
    expect(label!.innerText.trim()).to.match(
      /^Losing weight without trying\s+Have you lost weight without trying\?$/,
    );
  });

  it('is not told of the stones, which say in pictures what is said in words', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    expect(visitor.find('[part="progress"]')!.ariaHidden).to.equal('true');
  });
});
