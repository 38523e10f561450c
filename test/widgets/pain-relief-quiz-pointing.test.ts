import {html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {areasPointedAt, regionsOfQuiz} from '../../src/domain/body/quiz-answers.js';
import {expectAccessible} from '../axe.js';
import {upTo, untroubled, Visitor} from './quiz-visitor.js';

/** Somebody at the question about the body. */
async function atTheBody(quiz?: Parameters<typeof Visitor.arrives>[0]): Promise<Visitor> {
  const visitor = await (await Visitor.arrives(quiz)).takes(upTo('area'));
  await visitor.until(() => visitor.find('[data-region]'));
  return visitor;
}

const region = (visitor: Visitor, id: string) => visitor.find<SVGElement>(`[data-region="${id}"]`)!;

async function points(visitor: Visitor, ...ids: string[]) {
  for (const id of ids) region(visitor, id).dispatchEvent(new MouseEvent('click', {bubbles: true}));
  await visitor.quiz.updateComplete;
}

async function rates(visitor: Visitor, place: number, pain: string) {
  const select = visitor.all<HTMLSelectElement>('.chosen select')[place]!;
  select.value = pain;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await visitor.quiz.updateComplete;
}

const marked = (visitor: Visitor) => visitor.all('[aria-checked="true"]').length;
const listed = (visitor: Visitor) =>
  visitor.find<HTMLInputElement>('input[type="radio"]:checked')?.closest('label')?.innerText.trim();

describe('In the question about the body', () => {
  it('the body stands beside the list, with the regions that the list has words for', async () => {
    const visitor = await atTheBody();
    expect(visitor.all('[data-region]').length).to.equal(regionsOfQuiz.length);
    expect(region(visitor, 'chest-left')).to.equal(null);
    expect(visitor.all('input[type="radio"]').length).to.equal(6);
  });

  for (const {because, ids, says} of [
    {because: 'a place chooses its area', ids: ['lower-back-left'], says: 'Lower back'},
    {
      because: 'places far apart choose the whole back',
      ids: ['neck', 'lower-back-right'],
      says: 'My whole back',
    },
    {
      because: 'a leg chooses the most careful area',
      ids: ['shoulder-left', 'neck', 'calf-left'],
      says: 'Back, with pain or tingling down one leg',
    },
  ]) {
    it(`${because}, in sight in the list`, async () => {
      const visitor = await atTheBody();
      await points(visitor, ...ids);
      expect(listed(visitor)).to.equal(says);
      expect(marked(visitor)).to.equal(ids.length);
      await visitor.presses('Continue');
      expect(visitor.isAt('duration')).to.equal(true);
    });
  }

  it('a place that is taken back leaves no answer', async () => {
    const visitor = await atTheBody();
    await points(visitor, 'neck', 'neck');
    expect(listed(visitor)).to.equal(undefined);
    await visitor.presses('Continue');
    expect(visitor.alert).not.to.equal('');
    expect(visitor.isAt('area')).to.equal(true);
  });

  it('the list counts once somebody chooses from it, and the marks are gone', async () => {
    const visitor = await atTheBody();
    await points(visitor, 'calf-left');
    await visitor.chooses('neck', areasOfList);
    expect(marked(visitor)).to.equal(0);
    expect(visitor.quiz.answers['area']).to.equal('neck');
  });

  it('the marks are there again after Back, and after another answer', async () => {
    const visitor = await atTheBody();
    await points(visitor, 'lower-back-left', 'lower-back-right');
    await visitor.presses('Continue');
    await visitor.answers(untroubled);
    await visitor.presses('Back');
    await visitor.presses('Back');
    expect(marked(visitor)).to.equal(2);
    visitor.quiz.reset();
    await visitor.quiz.updateComplete;
    const again = await new Visitor(visitor.quiz).takes(upTo('area'));
    await again.until(() => again.find('[data-region]'));
    expect(marked(again)).to.equal(0);
  });

  it('the keyboard chooses a place, and sends nothing on', async () => {
    const visitor = await atTheBody();
    region(visitor, 'lower-back-left').focus();
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'Enter'});
    await visitor.quiz.updateComplete;
    expect(visitor.quiz.answers['area']).to.equal('upper-back');
    expect(visitor.isAt('area')).to.equal(true);
  });

  it('has nothing that axe finds', async () => {
    const visitor = await atTheBody();
    await points(visitor, 'lower-back-left', 'knee-left');
    await rates(visitor, 0, '4');
    await expectAccessible(visitor.quiz);
  });
});

const areasOfList = ['lower-back', 'upper-back', 'neck', 'whole-back', 'back-one-leg', 'all-over'];

describe('How sore a place is', () => {
  const strength = (visitor: Visitor) => visitor.quiz.answers['intensity'];

  it('answers how strong it is with the strongest, and stands there to be changed', async () => {
    const visitor = await atTheBody();
    await points(visitor, 'lower-back-left', 'lower-back-right');
    await rates(visitor, 0, '4');
    await rates(visitor, 1, '6');
    expect(strength(visitor)).to.equal(6);
    await rates(visitor, 1, '2');
    expect(strength(visitor)).to.equal(4);
    await rates(visitor, 0, '');
    await rates(visitor, 1, '');
    expect(strength(visitor)).to.equal(undefined);
    await rates(visitor, 0, '8');
    await visitor.presses('Continue');
    await visitor.answers(untroubled);
    expect(visitor.isAt('intensity')).to.equal(true);
    expect(listed(visitor)).to.equal('8');
  });

  it('never makes less what a visitor said of the strength', async () => {
    const visitor = await atTheBody();
    await points(visitor, 'lower-back-left');
    for (const id of ['area', 'duration']) {
      if (id === 'area') await visitor.presses('Continue');
      else await visitor.answers(untroubled);
    }
    await visitor.chooses(5, [...Array(11).keys()]);
    await visitor.presses('Back');
    await visitor.presses('Back');
    await rates(visitor, 0, '3');
    expect(strength(visitor)).to.equal(5);
    await rates(visitor, 0, '9');
    expect(strength(visitor)).to.equal(9);
  });
});

describe('A spa’s own question', () => {
  const quiz = (ids: readonly string[]) => ({
    questions: [
      {
        id: 'where',
        type: 'body',
        title: 'Where?',
        options: ids.map((id) => ({
          id,
          weights: {'hot-stone-60': 1},
          ...(id === 'neck' ? {floor: 2} : {}),
        })),
      },
    ],
  });
  const arrivesAt = async (ids: readonly string[]) => {
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz .quiz=${quiz(ids)}></basalt-pain-relief-quiz>`,
    );
    await visitor.until(() => visitor.button('Begin'));
    await visitor.begins();
    for (let part = 0; part < 2; part++) {
      await visitor.ticks('none');
      await visitor.presses('Continue');
    }
    await visitor.until(() => visitor.heading.textContent!.trim() === 'Where?');
    return visitor;
  };

  it('has the body where it has all its areas, and goes by its own floors', async () => {
    const visitor = await arrivesAt(areasPointedAt);
    await visitor.until(() => visitor.find('[data-region]'));
    await points(visitor, 'neck', 'shoulder-left', 'shoulder-right');
    expect(visitor.quiz.answers['where']).to.equal('neck');
    await rates(visitor, 0, '9');
    expect(visitor.quiz.answers).not.to.have.property('intensity');
  });

  it('is a list where it has only some', async () => {
    const visitor = await arrivesAt(['neck', 'lower-back']);
    await new Promise((go) => setTimeout(go, 100));
    expect(visitor.find('[data-region]')).to.equal(null);
    expect(visitor.all('input[type="radio"]').length).to.equal(2);
  });
});
