import {expect} from 'chai';
import fc from 'fast-check';

import {bodyRegions} from '../../src/domain/body/regions.js';
import {readSelection} from '../../src/domain/body/read-selection.js';
import {writeSelection} from '../../src/domain/body/selection-text.js';
import {type Sore, toggled, withPain} from '../../src/domain/body/selection.js';

const sore: fc.Arbitrary<Sore> = fc.oneof(
  fc.record({id: fc.constantFrom(...bodyRegions.map(({id}) => id))}),
  fc.record({
    id: fc.constantFrom(...bodyRegions.map(({id}) => id)),
    pain: fc.integer({min: 0, max: 10}),
  }),
);
const selections = fc.uniqueArray(sore, {selector: ({id}) => id, maxLength: 12});

describe('What is sore, as text', () => {
  for (const {because, text, selection} of [
    {because: 'is nothing at first', text: '', selection: undefined},
    {because: 'can be none', text: 'none', selection: []},
    {
      because: 'comes in the order of the body',
      text: ' lower-back-left:6, neck ',
      selection: [{id: 'neck'}, {id: 'lower-back-left', pain: 6}],
    },
    {
      because: 'keeps the stronger of two pains',
      text: 'neck:3,neck,neck:7',
      selection: [{id: 'neck', pain: 7}],
    },
    {
      because: 'is what is sore, where it says none too',
      text: 'none,neck',
      selection: [{id: 'neck'}],
    },
    {because: 'can be no pain', text: 'neck:0', selection: [{id: 'neck', pain: 0}]},
  ]) {
    it(because, () => {
      expect(readSelection(text)).to.deep.equal({selection, problems: []});
    });
  }

  for (const {text, selection, message} of [
    {text: 'tail,neck', selection: [{id: 'neck'}], message: /"tail" is no region/},
    {text: 'neck:11', selection: [{id: 'neck'}], message: /from 0 to 10/},
    {text: 'neck:', selection: [{id: 'neck'}], message: /from 0 to 10/},
    {text: 'neck:2.5', selection: [{id: 'neck'}], message: /from 0 to 10/},
    {text: 'constructor', selection: undefined, message: /no region/},
  ]) {
    it(`tells what is wrong with ${text}`, () => {
      const read = readSelection(text);
      expect(read.selection).to.deep.equal(selection);
      expect(read.problems.length).to.equal(1);
      expect(read.problems[0]!.message).to.match(message);
    });
  }

  it('is read again as it was written', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        const inOrder = readSelection(writeSelection(chosen)).selection;
        expect(readSelection(writeSelection(inOrder))).to.deep.equal({
          selection: inOrder,
          problems: [],
        });
        expect(inOrder).to.have.deep.members(chosen);
      }),
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (given) => {
        expect(() => readSelection(given)).not.to.throw();
      }),
    );
  });
});

describe('A selection', () => {
  it('takes a region in where the body has it, and out again', () => {
    const both = toggled(toggled(undefined, 'lower-back-left'), 'neck');
    expect(both).to.deep.equal([{id: 'neck'}, {id: 'lower-back-left'}]);
    expect(toggled(both, 'neck')).to.deep.equal([{id: 'lower-back-left'}]);
  });

  it('takes a pain for one region, and forgets it', () => {
    const sorer = withPain([{id: 'neck'}, {id: 'calf-left'}], 'neck', 0);
    expect(sorer).to.deep.equal([{id: 'neck', pain: 0}, {id: 'calf-left'}]);
    expect(withPain(sorer, 'neck')).to.deep.equal([{id: 'neck'}, {id: 'calf-left'}]);
  });
});
