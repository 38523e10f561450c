import {expect} from 'chai';

import {safety} from '../../src/domain/generated/safety.js';
import {
  layOut,
  lengthOf,
  sessionLength,
  sessionSchedule,
  stepAt,
} from '../../src/domain/session/schedule.js';
import {SPINE, STONE_SIZES, stonePlaces, stonesOn, useOf} from '../../src/domain/session/stones.js';

const {steps} = safety.session;

describe('the minutes of a session', () => {
  for (const length of [60, 90] as const) {
    it(`of ${length} add up to ${length}, as they do in the source`, () => {
      const schedule = sessionSchedule(length);
      expect(lengthOf(schedule)).to.equal(length);
      expect(schedule.map(({id, minutes}) => [id, minutes])).to.deep.equal(
        steps.map((step) => [step.id, length === 60 ? step.minutes60 : step.minutes90]),
      );
      expect(steps).to.have.length(10);
    });

    it(`of ${length} follow each other without a gap`, () => {
      const schedule = sessionSchedule(length);
      expect(schedule[0]!.from).to.equal(0);
      for (const [place, {from, to, minutes}] of schedule.entries()) {
        expect(to - from).to.equal(minutes);
        if (place) expect(from).to.equal(schedule[place - 1]!.to);
      }
    });

    it(`of ${length} each belong to one step, which lasts as long as it says`, () => {
      const schedule = sessionSchedule(length);
      const counted = schedule.map(() => 0);
      for (let minute = 0; minute < length; minute++) counted[stepAt(schedule, minute)]!++;
      expect(counted).to.deep.equal(schedule.map(({minutes}) => minutes));
    });
  }

  for (const {because, minute, place} of [
    {because: 'the first minute is the first step’s', minute: 0, place: 0},
    {because: 'where one ends the next begins', minute: 5, place: 1},
    {because: 'half a minute belongs to the step that has begun', minute: 4.5, place: 0},
    {because: 'the end is the last step’s', minute: 60, place: 9},
    {because: 'so is all after it', minute: 6000, place: 9},
    {because: 'before the first there is none other', minute: -3, place: 0},
    {because: 'no number is no minute', minute: NaN, place: 0},
  ]) {
    it(`${because} (${minute})`, () => {
      expect(stepAt(sessionSchedule(60), minute)).to.equal(place);
    });
  }

  it('of no steps are none', () => {
    expect(lengthOf(layOut([]))).to.equal(0);
    expect(stepAt([], 3)).to.equal(0);
  });

  for (const {value, length} of [
    {value: 60, length: 60},
    {value: 90, length: 90},
    {value: 75, length: undefined},
    {value: '60', length: undefined},
    {value: NaN, length: undefined},
    {value: undefined, length: undefined},
  ]) {
    it(`${JSON.stringify(value)} names ${length ?? 'no length'}`, () => {
      expect(sessionLength(value)).to.equal(length);
    });
  }
});

describe('the stones on the back', () => {
  const half = ({size}: (typeof stonePlaces)[number]) => STONE_SIZES[size][0] / 2;
  const alone = stonePlaces.filter(({id}) => !/-(left|right)$/.test(id));

  it('are the seventeen of the source, at its places', () => {
    const sorted = <Place extends {id: string}>(places: readonly Place[]) =>
      [...places].sort((a, b) => a.id.localeCompare(b.id));
    expect(sorted(stonePlaces)).to.deep.equal(
      sorted(safety.placement.points.map(({id, x, y, size}) => ({id, x, y, size}))),
    );
    expect(stonePlaces).to.have.length(17);
    expect(SPINE.x).to.equal(safety.placement.midlineX);
  });

  it('lie in pairs, as far from the spine on one side as on the other', () => {
    const pairs = stonePlaces.filter(({id}) => id.endsWith('-left'));
    expect(pairs).to.have.length(8);
    for (const left of pairs) {
      const right = stonePlaces.find(({id}) => id === left.id.replace('-left', '-right'))!;
      expect(SPINE.x - left.x).to.equal(right.x - SPINE.x);
      expect([right.y, right.size]).to.deep.equal([left.y, left.size]);
    }
  });

  it('never lie on the spine, not even with their edge', () => {
    for (const place of stonePlaces.filter(({id}) => /-(left|right)$/.test(id))) {
      expect(Math.abs(place.x - SPINE.x) - half(place), place.id).to.be.above(SPINE.width);
    }
  });

  it('are one without a partner: below the end of the spine, over a towel', () => {
    expect(alone.map(({id}) => id)).to.deep.equal(['sacrum']);
    const [{y, size}] = alone as [(typeof stonePlaces)[number]];
    expect(y - STONE_SIZES[size][1] / 2).to.be.above(SPINE.to);
    const point = safety.placement.points.find(({id}) => id === 'sacrum')!;
    expect(point.barrier).to.equal(true);
    // It is the last of those with a vertebra.
    const lowest = Math.max(
      ...safety.placement.points.filter(({level}) => level).map((each) => each.y),
    );
    expect(y).to.equal(lowest);
  });

  for (const {step, use, count} of [
    {step: 'arrive', use: 'none', count: 0},
    {step: 'heat-test', use: 'sample', count: 0},
    {step: 'settle', use: 'none', count: 0},
    {step: 'warm-hands', use: 'none', count: 0},
    {step: 'first-contact', use: 'gliding', count: 2},
    {step: 'placement', use: 'resting', count: 17},
    {step: 'focus', use: 'resting', count: 17},
    {step: 'turn', use: 'none', count: 0},
    {step: 'finish', use: 'none', count: 0},
    {step: 'after', use: 'none', count: 0},
    {step: 'constructor', use: 'none', count: 0},
  ]) {
    it(`at "${step}" are ${use}: ${count}`, () => {
      expect(useOf(step)).to.equal(use);
      expect(stonesOn(useOf(step))).to.have.length(count);
    });
  }

  it('glide as one pair beside the spine, further down with every minute', () => {
    const first = sessionSchedule(90).find(({id}) => id === 'first-contact')!;
    let last = 0;
    for (let minute = 0; minute < first.minutes; minute++) {
      const [left, right, ...more] = stonesOn('gliding', minute);
      expect(more).to.deep.equal([]);
      expect(left!.y).to.equal(right!.y);
      expect(left!.x + right!.x).to.equal(2 * SPINE.x);
      expect(left!.y > last || minute % 6 === 0, `${minute}`).to.equal(true);
      last = left!.y;
    }
    for (const odd of [-1, NaN, Infinity, 0.5]) expect(stonesOn('gliding', odd)).to.have.length(2);
  });

  it('are taken off before the guest turns over', () => {
    const schedule = sessionSchedule(60);
    const turn = schedule.findIndex(({id}) => id === 'turn');
    for (const {stones} of schedule.slice(turn)) expect(stones).to.equal('none');
  });
});
