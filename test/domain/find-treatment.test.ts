import {expect} from 'chai';

import {findTreatment, sessionsOf, byEveryName} from '../../src/domain/profile/find-treatment.js';
import type {ProfileTreatment} from '../../src/domain/profile/profile-types.js';

const stones: ProfileTreatment = {
  id: 'stones',
  name: 'Volcano stones',
  booking: {url: 'https://cal.com/spa/stones', staff: '12'},
  prices: [
    {minutes: 60, price: 78, outcomes: ['hot-stone-60'], booking: {treatment: 's60'}},
    {id: 'long', minutes: 90, price: 108, from: true, outcomes: ['hot-stone-90']},
  ],
};
const quiet: ProfileTreatment = {
  id: 'quiet',
  minutes: 60,
  price: 66,
  outcomes: ['gentle-relaxation', 'stones-60'],
};

describe('the lengths of a treatment', () => {
  it('are one, with its own id, where it has no prices', () => {
    for (const prices of [undefined, []])
      expect(sessionsOf({...quiet, prices})).to.deep.equal([{...quiet, prices}]);
  });

  it('have ids of their own or by their minutes, and all that their booking needs', () => {
    expect(sessionsOf(stones)).to.deep.equal([
      {
        id: 'stones-60',
        minutes: 60,
        price: 78,
        outcomes: ['hot-stone-60'],
        booking: {url: 'https://cal.com/spa/stones', staff: '12', treatment: 's60'},
      },
      {
        id: 'long',
        minutes: 90,
        price: 108,
        from: true,
        outcomes: ['hot-stone-90'],
        booking: {url: 'https://cal.com/spa/stones', staff: '12'},
      },
    ]);
  });

  it('have the id of the treatment where nothing tells them apart', () => {
    expect(sessionsOf({id: 'a', prices: [{price: 5}]}).map(({id}) => id)).to.deep.equal(['a']);
  });
});

describe('findTreatment', () => {
  for (const {because, id, expected} of [
    {because: 'a treatment goes by its id', id: 'quiet', expected: ['quiet', 60, 66]},
    {because: 'one with lengths is the first of them', id: 'stones', expected: ['stones', 60, 78]},
    {because: 'a length goes by its own id', id: 'long', expected: ['long', 90, 108]},
    {because: 'what the quiz calls it will do', id: 'hot-stone-90', expected: ['long', 90, 108]},
    {
      because: 'the first length has a name of the quiz’s for itself alone',
      id: 'hot-stone-60',
      expected: ['stones-60', 60, 78],
    },
    {
      because: 'the same for a treatment of one length',
      id: 'gentle-relaxation',
      expected: ['quiet', 60, 66],
    },
    {
      because: 'an id wins over what the quiz calls another',
      id: 'stones-60',
      expected: ['stones-60', 60, 78],
    },
    {because: 'nothing goes by another name', id: 'deep-tissue', expected: undefined},
    {because: 'no id is nobody’s', id: undefined, expected: undefined},
  ]) {
    it(because, () => {
      const found = findTreatment([quiet, stones], id);
      expect(found && [found.id, found.minutes, found.price]).to.deep.equal(expected);
    });
  }

  it('keeps the name of a treatment with its length', () => {
    expect(findTreatment([stones], 'long')!.name).to.equal('Volcano stones');
  });

  it('finds nothing where there is nothing', () => {
    expect(findTreatment(undefined, 'a')).to.equal(undefined);
    expect(byEveryName(undefined)).to.deep.equal([]);
  });

  it('knows every name that it would find', () => {
    const all = [quiet, stones];
    const ids = byEveryName(all).map(({id}) => id);
    expect(ids).to.deep.equal(['quiet', 'quiet', 'stones', 'stones-60', 'long']);
    for (const id of ids) expect(findTreatment(all, id)!.id).to.equal(id);
  });
});
