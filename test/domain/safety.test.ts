import {expect} from 'chai';

import {benefits} from '../../src/domain/generated/benefits.js';
import {dots} from '../../src/domain/benefits/grade.js';
import {isMarket} from '../../src/domain/market.js';
import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {emergencyNumbers} from '../../src/domain/generated/emergency-numbers.js';
import {safetyRules} from '../../src/domain/generated/safety-rules.js';
import {safety} from '../../src/domain/generated/safety.js';
import {checkSafety} from '../../src/domain/safety/check-safety.js';
import type {SafetyLists} from '../../src/domain/safety/safety-types.js';

/** What a page without types may pass. */
const untyped = (value: unknown) => value as never;
const idsOf = (result: ReturnType<typeof checkSafety>) => result.items.map(({id}) => id);

describe('a visitor who checks whether today is all right', () => {
  for (const {because, ids, level} of [
    {because: 'is clear with nothing ticked', ids: [], level: 'clear'},
    {because: 'has a word with the therapist', ids: ['oil-allergy'], level: 'tell-therapist'},
    {because: 'asks a clinician', ids: ['oil-allergy', 'pregnancy'], level: 'ask-clinician'},
    {
      because: 'stops, whatever else is milder',
      ids: ['oil-allergy', 'sunburn', 'pregnancy'],
      level: 'stop',
    },
    {because: 'stops for a red flag', ids: ['weight-loss'], level: 'stop'},
    {because: 'stops for an emergency', ids: ['chest-pain', 'oil-allergy'], level: 'stop'},
  ]) {
    it(because, () => {
      const result = checkSafety(safety, ids);

      expect(result).to.deep.include({level, problems: []});
      expect(idsOf(result)).to.have.members(ids);
      expect(checkSafety(safetyRules, ids).level).to.equal(level);
    });
  }

  it('reads the gravest first, and the rest as the list has them', () => {
    const ids = ['oil-allergy', 'diabetes', 'pregnancy', 'sunburn', 'weight-loss', 'chest-pain'];

    expect(idsOf(checkSafety(safety, ids))).to.deep.equal([
      'chest-pain',
      'weight-loss',
      'sunburn',
      'pregnancy',
      'diabetes',
      'oil-allergy',
    ]);
  });

  it('reads why, and what to do instead', () => {
    const {reason, alternative} = safety.contraindications.find(({id}) => id === 'sunburn')!;

    expect(checkSafety(safety, ['sunburn']).items).to.deep.equal([
      {id: 'sunburn', level: 'stop', reason, alternative},
    ]);
  });

  it('reads of a red flag why, and of nothing to do instead', () => {
    const {reason} = safety.redFlags.find(({id}) => id === 'chest-pain')!;

    expect(checkSafety(safety, ['chest-pain']).items).to.deep.equal([
      {id: 'chest-pain', level: 'stop', reason, alternative: null},
    ]);
  });

  it('gets the level without the words from the lean rules', () => {
    expect(checkSafety(safetyRules, ['pregnancy']).items).to.deep.equal([
      {id: 'pregnancy', level: 'ask-clinician', reason: null, alternative: null},
    ]);
  });

  it('is told once what was ticked twice', () => {
    expect(idsOf(checkSafety(safety, ['sunburn', 'sunburn']))).to.deep.equal(['sunburn']);
  });
});

describe('a visitor whose ticks we do not understand', () => {
  for (const {because, ids, paths, items = []} of [
    {because: 'is never clear with an unknown tick', ids: ['no-such-thing'], paths: ['/0']},
    {
      because: 'is told what we did know',
      ids: ['oil-allergy', 'x'],
      paths: ['/1'],
      items: ['oil-allergy'],
    },
    {
      because: 'is never clear with the name of an inherited thing',
      ids: ['constructor', '__proto__'],
      paths: ['/0', '/1'],
    },
    {because: 'is never clear with holes', ids: Array(1), paths: ['/0']},
    {
      because: 'is never clear with ticks that are no ids',
      ids: [null, 3, {}],
      paths: ['/0', '/1', '/2'],
    },
    {because: 'is never clear without a list', ids: undefined, paths: ['']},
    {because: 'is never clear with nothing for a list', ids: null, paths: ['']},
    {because: 'is never clear with a word for a list', ids: 'sunburn', paths: ['']},
    {because: 'is never clear with a list without end', ids: Array(1e9), paths: ['']},
    {because: 'is never clear with a thing for a list', ids: {length: 0}, paths: ['']},
  ]) {
    it(because, () => {
      const result = checkSafety(safety, untyped(ids));

      expect(result.level).to.equal('stop');
      expect(result.problems.map(({path}) => path)).to.deep.equal(paths);
      expect(result.problems.every(({message}) => message.length > 10)).to.be.true;
      expect(idsOf(result)).to.deep.equal(items);
    });
  }

  it('is never clear with a list that throws when it is looked at', () => {
    const {proxy, revoke} = Proxy.revocable<string[]>([], {});
    revoke();

    expect(checkSafety(safety, proxy)).to.deep.include({level: 'stop', items: []});
  });
});

describe('broken safety rules', () => {
  for (const {because, rules} of [
    {because: 'that are nothing', rules: null},
    {because: 'that are a word', rules: 'safety'},
    {because: 'without red flags', rules: {contraindications: []}},
    {because: 'without conditions', rules: {redFlags: []}},
    {because: 'with a condition that is none', rules: {redFlags: [null], contraindications: []}},
  ]) {
    it(`${because} clear nobody`, () => {
      const result = checkSafety(untyped(rules), []);

      expect(result).to.deep.include({level: 'stop', items: []});
      expect(result.problems[0]?.path).to.equal('');
    });
  }

  it('with a level we do not know stop the visitor', () => {
    const odd = [{id: 'odd', level: 'maybe', floor: 0}];
    const rules = {redFlags: [], contraindications: odd} as unknown as SafetyLists;

    expect(checkSafety(rules, ['odd'])).to.deep.include({level: 'stop', problems: []});
  });
});

describe('the shipped content', () => {
  it('asks in the quiz for exactly the conditions of the safety check', () => {
    const [safetyGate] = quizRules.questions;
    const asked = safetyGate?.type === 'gate' ? safetyGate.parts : [];

    expect(asked.map(({options}) => options)).to.deep.equal([
      safetyRules.redFlags,
      safetyRules.contraindications,
    ]);
  });

  it('sets for every level the floor it stands for', () => {
    const floors = {stop: [4], 'ask-clinician': [3], 'tell-therapist': [1, 2]};

    for (const {level, floor} of safety.contraindications) expect(floors[level]).to.include(floor);
  });

  it('says of every stop whether it needs a clinician or time', () => {
    for (const {level, stopKind} of safetyRules.contraindications) {
      expect(stopKind !== undefined).to.equal(level === 'stop');
    }
  });

  it('has an emergency number for every market, and knows no other market', () => {
    for (const market of ['us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca']) {
      expect(isMarket(market)).to.be.true;
      expect(emergencyNumbers).to.have.property(market).that.matches(/^\d+$/);
    }
    for (const other of ['US', 'xx', '', null, undefined, 1]) expect(isMarket(other)).to.be.false;
  });

  it('draws the dots its grades mean, and none for a grade it does not know', () => {
    for (const grade of ['moderate', 'low', 'very-low', 'none'] as const) {
      expect(dots(grade)).to.equal(benefits.grades[grade].dots);
    }
    expect(dots('certain' as never)).to.equal(0);
  });
});
