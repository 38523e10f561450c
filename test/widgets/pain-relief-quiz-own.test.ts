import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';

import {whichMassage} from '../../stories/which-massage.js';
import {expectAccessible} from '../axe.js';
import {Visitor} from './quiz-visitor.js';

const script = (text: string) =>
  Object.assign(document.createElement('script'), {type: 'application/json', textContent: text});

const arrives = (quiz: unknown = whichMassage) =>
  Visitor.arrives(
    html`<basalt-pain-relief-quiz>
      ${script(typeof quiz === 'string' ? quiz : JSON.stringify(quiz))}
    </basalt-pain-relief-quiz>`,
  );

const asked = (visitor: Visitor, title: string) =>
  visitor.until(() => visitor.find('[part="heading"]')?.textContent!.trim() === title);

/** Begins, and answers the safety questions with "none of these". */
async function healthy(visitor: Visitor) {
  await visitor.until(() => visitor.button('Begin'));
  await visitor.begins();
  for (const part of [1, 2]) {
    await visitor.until(() => visitor.reads.includes(`part ${part} of 2`));
    await visitor.ticks('none');
    await visitor.presses('Continue');
  }
  await asked(visitor, 'What would you enjoy?');
}

/** Presses an answer by its words. */
async function says(visitor: Visitor, ...words: string[]) {
  for (const each of words) {
    visitor
      .all<HTMLLabelElement>('label')
      .find((label) => label.textContent!.trim() === each)!
      .click();
    await visitor.quiz.updateComplete;
  }
  await visitor.presses('Continue');
}

/** What the console is told while something happens. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => void said.push(String(words[0]));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe("A spa's own quiz", () => {
  it('has the title of the spa, and promises no number of questions', async () => {
    const visitor = await arrives();
    await asked(visitor, 'Which massage tonight?');
    expect(visitor.reads)
      .to.contain('A few quick questions. We start with safety.')
      .and.to.contain('A few minutes')
      .and.to.contain('Your answers stay on this device');
  });

  it('asks the shipped safety questions first, with the condition that the spa added', async () => {
    const visitor = await arrives();
    await asked(visitor, 'Which massage tonight?');
    await visitor.begins();
    await visitor.ticks('none');
    await visitor.presses('Continue');
    expect(visitor.reads).to.contain('Do you react to camphor?').and.to.contain('Pregnancy');
  });

  it('is answered with several ticks, and with none of them', async () => {
    const visitor = await arrives();
    await healthy(visitor);
    expect(visitor.reads).to.contain('Tick as many as you like.');
    await visitor.presses('Continue');
    expect(visitor.alert).to.contain('None of these');
    await visitor.ticks('warmth', 'scent');
    expect(visitor.quiz.answers['wishes']).to.deep.equal(['warmth', 'scent']);
    await expectAccessible(visitor.quiz);
    await visitor.ticks('none');
    expect(visitor.quiz.answers['wishes']).to.deep.equal([]);
  });

  it('asks only some visitors some questions, and is honest about how many there are', async () => {
    const visitor = await arrives();
    await healthy(visitor);
    expect(visitor.reads).to.contain('Question 2 of up to 4');
    await says(visitor, 'Warmth');
    await asked(visitor, 'Where shall we begin?');
    expect(visitor.reads).to.contain('Question 3 of 3');
    await visitor.presses('Back');
    await asked(visitor, 'What would you enjoy?');
    await says(visitor, 'Scented oil');
    await asked(visitor, 'Which scent?');
    expect(visitor.reads).to.contain('Question 3 of 4');
    await visitor.presses('Back');
    await asked(visitor, 'What would you enjoy?');
    expect(visitor.quiz.answers['wishes']).to.deep.equal(['warmth', 'scent']);
  });

  it('calls places on the body by their shipped names, where it has no others', async () => {
    const visitor = await arrives();
    await healthy(visitor);
    await says(visitor, 'Warmth');
    await asked(visitor, 'Where shall we begin?');
    expect(visitor.all('.option').map((option) => option.textContent!.trim())).to.deep.equal([
      'Neck',
      'Between the shoulders',
    ]);
  });

  it('suggests what the spa sells, with its reasons, notes and what to tell', async () => {
    const visitor = await arrives();
    await asked(visitor, 'Which massage tonight?');
    await visitor.begins();
    await visitor.ticks('none');
    await visitor.presses('Continue');
    await visitor.ticks('herb-allergy');
    await visitor.presses('Continue');
    await says(visitor, 'Warmth', 'Scented oil');
    await says(visitor, 'Rosemary');
    await says(visitor, 'Neck');
    await asked(visitor, 'Herbal compress massage');
    expect(visitor.quiz.result).to.include({outcome: 'herbal-50', cta: 'book', floor: 2});
    for (const said of [
      'Warm linen pouches of herbs.',
      '50 minutes',
      'Warmth and Scented oil',
      'We mix it ourselves.',
      'The compresses hold it.',
    ]) {
      expect(visitor.reads).to.contain(said);
    }
    await expectAccessible(visitor.quiz);
  });

  it('tells the page the same of everybody, whichever questions they were asked', async () => {
    const told = async (wish: string, ...rest: string[]) => {
      const events: string[] = [];
      const visitor = await arrives();
      for (const type of ['start', 'step', 'complete']) {
        visitor.quiz.addEventListener(`basalt-quiz-${type}`, (event) =>
          events.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
        );
      }
      await healthy(visitor);
      await says(visitor, wish);
      for (const words of rest) await says(visitor, words);
      expect(visitor.quiz.result).to.exist;
      return events;
    };
    const few = await told('Warmth', 'Neck');
    const more = await told('Scented oil', 'Lavender', 'Neck');
    expect(few).to.deep.equal(more);
    expect(few).to.deep.equal([
      'start null',
      'step {"step":1,"total":3}',
      'step {"step":2,"total":3}',
      'step {"step":3,"total":3}',
      'complete null',
    ]);
  });

  it('may be given by a script', async () => {
    const visitor = await Visitor.arrives();
    visitor.quiz.quiz = whichMassage;
    await asked(visitor, 'Which massage tonight?');
    visitor.quiz.quiz = undefined;
    await asked(visitor, 'Find the massage that suits you');
  });
});

describe("A spa's own quiz with mistakes in it", () => {
  const broken: Record<string, [unknown, RegExp]> = {
    'that is no JSON': ['{"questions": [', /cannot be used.*shipped one is asked/s],
    'without questions': [{}, /\/questions/],
    'that is a megabyte long': [`{"title": "${'a'.repeat(2 ** 20)}"}`, /100000 are the most/],
    'with markup in a title': [
      {...whichMassage, title: '<img src=x onerror=alert(1)>'},
      /\/title: .*plain text/,
    ],
    'that takes a safety question away': [
      {...whichMassage, gate: {remove: ['pregnancy']}},
      /\/gate\/remove/,
    ],
    'with a negative weight': [
      {
        questions: [
          {
            ...whichMassage.questions[2],
            options: [
              {id: 'neck', weights: {'hot-stone-60': -1}},
              {id: 'all-over', weights: {}},
            ],
          },
        ],
      },
      /\/questions\/0\/options\/0\/weights\/hot-stone-60/,
    ],
    'whose questions wait for each other': [
      {
        ...whichMassage,
        questions: [
          {...whichMassage.questions[1], id: 'a', showIf: {question: 'b', is: ['lavender']}},
          {...whichMassage.questions[1], id: 'b', showIf: {question: 'a', is: ['lavender']}},
        ],
      },
      /wait for each other/,
    ],
  };
  for (const [kind, [quiz, mistake]] of Object.entries(broken)) {
    it(`(${kind}) is not asked: the shipped one is, and the owner is told once`, async () => {
      let visitor: Visitor;
      const said = await warnings(async () => {
        visitor = await arrives(quiz);
        await asked(visitor, 'Find the massage that suits you');
        await visitor.begins();
      });
      expect(visitor!.reads).to.contain('Question 1 of 10');
      expect(visitor!.find('img')).to.be.null;
      expect(said).to.have.length(1);
      expect(said[0]).to.match(mistake).and.to.contain('basalt-pain-relief-quiz');
    });
  }
});
