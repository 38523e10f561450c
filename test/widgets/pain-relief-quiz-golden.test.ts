import {expect} from 'chai';

import type {Answer} from '../../src/widgets/pain-relief-quiz/visit.js';
import {steps, Visitor} from './quiz-visitor.js';

interface Case {
  id: string;
  title: string;
  answers: Record<string, Answer>;
  expected: {status?: string; outcome?: string; variant?: string | null; cta?: string};
}

const golden = (await (
  await fetch(new URL('../domain/quiz-golden.json', import.meta.url))
).json()) as {
  cases: Case[];
};

describe('A visitor of the golden cases', () => {
  it('comes 27 times', () => {
    expect(golden.cases).to.have.length(27);
  });

  for (const {id, title, answers, expected} of golden.cases) {
    it(`${id}: ${title}`, async () => {
      const visitor = await (await Visitor.arrives()).takes(answers);
      if (expected.status === 'incomplete') {
        expect(visitor.quiz.result).to.be.undefined;
        expect(visitor.isAt(steps.find((step) => !(step.id in answers))!.id)).to.be.true;
        return;
      }
      const {outcome, variant, cta} = visitor.quiz.result!;
      expect({outcome, variant, cta}).to.deep.equal(expected);
      expect(visitor.find('[part="stop"]') !== null).to.equal(cta === 'none');
    });
  }
});
