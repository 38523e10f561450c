import {expect} from 'chai';

import {safety} from '../../src/domain/generated/safety.js';
import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {type GateStep, stepsOf} from '../../src/widgets/pain-relief-quiz/steps.js';
import {topicOf, topics} from '../../src/parts/safety/topics.js';
import {untroubled, Visitor} from './quiz-visitor.js';

const gate = stepsOf(quizRules).filter((step): step is GateStep => step.type === 'gate');
const checked = (visitor: Visitor) =>
  visitor.all<HTMLInputElement>(':checked').map(({value}) => value);

describe('The groups of the safety gate', () => {
  const grouped = Object.values(topics).flat();

  it('hold no condition twice, and none that does not exist', () => {
    expect(new Set(grouped).size).to.equal(grouped.length);
    const known = safety.contraindications.map(({id}) => id);
    expect(known).to.include.members(grouped);
  });

  it('have a place for every condition', () => {
    const today = gate[1]!.conditions
      .filter((condition) => topicOf(condition) === 'today')
      .map(({id}) => id);
    expect(today).to.deep.equal(['fever-infection', 'acute-injury', 'alcohol-drugs']);
    expect(grouped.length + today.length).to.equal(safety.contraindications.length);
  });

  it('put red flags by how soon they need help', () => {
    for (const condition of gate[0]!.conditions)
      expect(topicOf(condition)).to.equal(condition.urgency);
  });

  it('still ask for a condition that nobody has put into a group', () => {
    expect(topicOf({id: 'new-one', level: 'stop', floor: 4})).to.equal('today');
  });
});

describe('The safety gate', () => {
  it('asks for every red flag, then for every other condition, each with its exact question', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    for (const list of [safety.redFlags, safety.contraindications]) {
      const boxes = visitor.all<HTMLInputElement>('input');
      expect(boxes.map(({value}) => value)).to.have.members([...list.map(({id}) => id), 'none']);
      for (const {id, label, question} of list) {
        const said = visitor.find(`input[value="${id}"]`)!.closest('label')!.innerText;
        expect(said).to.contain(label).and.to.contain(question);
      }
      await visitor.answers(untroubled);
    }
  });

  it('comes in groups with neutral headings', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    const headings = () =>
      visitor.all('fieldset fieldset legend').map((legend) => legend.innerText.trim());
    expect(headings()).to.deep.equal(['New or sudden', 'This pain and your health']);
    await visitor.answers(untroubled);
    expect(headings()).to.deep.equal([
      'Heart and circulation',
      'Skin',
      'Nerves and sensation',
      'Bones and joints',
      'Pregnancy and age',
      'Medicines and treatment',
      'Today',
    ]);
  });

  it('offers "none of these" as a choice like the others, after them', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    const boxes = visitor.all<HTMLInputElement>('input');
    expect(boxes.at(-1)!.value).to.equal('none');
    expect(boxes.at(-1)!.closest('label')!.innerText.trim()).to.equal('None of these');
    expect(boxes.at(-1)!.closest('label')!.offsetHeight).to.be.at.least(48);
  });

  it('lets "none of these" and the conditions push each other out', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    await visitor.ticks('fever-unwell', 'weight-loss');
    expect(checked(visitor)).to.have.members(['fever-unwell', 'weight-loss']);
    await visitor.ticks('none');
    expect(checked(visitor)).to.deep.equal(['none']);
    expect(visitor.quiz.answers['redFlags']).to.deep.equal([]);
    await visitor.ticks('chest-pain');
    expect(checked(visitor)).to.deep.equal(['chest-pain']);
  });

  it('takes a last tick back as no answer, never as "none of these"', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    await visitor.ticks('chest-pain', 'chest-pain');
    expect(visitor.quiz.answers['redFlags']).to.be.undefined;
    await visitor.ticks('none', 'none');
    expect(visitor.quiz.answers['redFlags']).to.be.undefined;
    await visitor.presses('Continue');
    expect(visitor.alert).to.not.equal('');
    expect(visitor.isAt('redFlags')).to.be.true;
  });

  it('carries no tick from its first part into its second', async () => {
    const visitor = await (await Visitor.arrives()).takes({redFlags: []});
    expect(checked(visitor)).to.deep.equal([]);
  });

  it('does nothing on a tick', async () => {
    const visitor = await (await Visitor.arrives()).begins();
    await visitor.ticks('saddle-numbness');
    expect(visitor.isAt('redFlags')).to.be.true;
    expect(visitor.quiz.result).to.be.undefined;
  });
});
