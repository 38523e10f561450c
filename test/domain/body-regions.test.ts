import {expect} from 'chai';
import fc from 'fast-check';

import {type Direction, nextRegion} from '../../src/domain/body/next-region.js';
import {quizArea} from '../../src/domain/body/quiz-area.js';
import {regionsOfQuiz} from '../../src/domain/body/quiz-answers.js';
import {type BodyRegion, bodyRegions} from '../../src/domain/body/regions.js';
import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {words} from '../../src/localize/generated/content/body.en.js';
import {wayThroughAll} from '../way-through-all.js';

const arrows: readonly Direction[] = ['up', 'down', 'left', 'right'];
const named = (id: string) => bodyRegions.find((region) => region.id === id)!;

/** Everything that the arrow keys lead to. */
function reachedFrom(start: BodyRegion, among: readonly BodyRegion[]): Set<BodyRegion> {
  const reached = new Set([start]);
  for (const region of reached)
    for (const arrow of arrows) {
      const next = nextRegion(region, arrow, among);
      if (next) reached.add(next);
    }
  return reached;
}

describe('The regions of the body', () => {
  it('are at least 24, each with an id of its own and a name', () => {
    expect(bodyRegions.length).to.be.at.least(24);
    expect(new Set(bodyRegions.map(({id}) => id)).size).to.equal(bodyRegions.length);
    for (const {part, group} of bodyRegions) {
      expect(words.part).to.have.property(part);
      expect(words.group).to.have.property(group);
    }
  });

  it('keep the ids that a spa may have written down', () => {
    expect(bodyRegions.map(({id}) => id).join(' ')).to.equal(
      'back-of-head neck shoulder-left shoulder-right upper-back-left upper-back-right mid-back-left mid-back-right lower-back-left lower-back-right base-of-spine buttock-left buttock-right upper-arm-left upper-arm-right forearm-left forearm-right hand-left hand-right back-of-thigh-left back-of-thigh-right calf-left calf-right face front-of-shoulder-left front-of-shoulder-right chest-left chest-right belly front-of-upper-arm-left front-of-upper-arm-right inner-forearm-left inner-forearm-right hip-left hip-right front-of-thigh-left front-of-thigh-right knee-left knee-right shin-left shin-right foot-left foot-right',
    );
  });

  it('lie as far apart as a finger is wide, once an area is shown large', () => {
    for (const a of bodyRegions)
      for (const b of bodyRegions)
        if (a !== b && a.side === b.side)
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).to.be.at.least(10);
  });

  it('have left and right as the person has them: seen from the front they change places', () => {
    expect(named('shoulder-left').x).to.be.below(named('shoulder-right').x);
    expect(named('front-of-shoulder-left').x).to.be.above(named('front-of-shoulder-right').x);
    for (const {hand, side, x} of bodyRegions)
      if (hand) expect(x < 50).to.equal((hand === 'left') === (side === 'back'));
  });

  it('lead to areas that the shipped quiz has', () => {
    const area = quizRules.questions.find(({id}) => id === 'area')!;
    const ids = 'options' in area ? area.options.map(({id}) => id) : [];
    for (const region of regionsOfQuiz) expect(ids).to.include(quizArea(region));
  });
});

describe('An arrow key', () => {
  for (const {from, to, because} of [
    {from: 'lower-back-left', to: {right: 'lower-back-right'}, because: 'goes across the spine'},
    {
      from: 'mid-back-left',
      to: {up: 'upper-back-left', down: 'lower-back-left'},
      because: 'goes along the back',
    },
    {from: 'mid-back-left', to: {left: 'upper-arm-left'}, because: 'goes out to an arm'},
    {from: 'hand-right', to: {right: 'hip-right'}, because: 'goes on to the front'},
    {from: 'foot-left', to: {down: undefined, right: undefined}, because: 'stays at the edge'},
  ] as {from: string; to: Partial<Record<Direction, string>>; because: string}[]) {
    it(because, () => {
      for (const [arrow, id] of Object.entries(to))
        expect(nextRegion(named(from), arrow as Direction, bodyRegions)?.id).to.equal(id);
    });
  }

  it('leads only where it points', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodyRegions), fc.constantFrom(...arrows), (from, arrow) => {
        const next = nextRegion(from, arrow, bodyRegions);
        if (!next) return;
        const x = (region: BodyRegion) => region.x + (region.side === 'front' ? 100 : 0);
        if (arrow === 'left') expect(x(next)).to.be.below(x(from));
        if (arrow === 'right') expect(x(next)).to.be.above(x(from));
        if (arrow === 'up') expect(next.y).to.be.below(from.y);
        if (arrow === 'down') expect(next.y).to.be.above(from.y);
      }),
    );
  });

  for (const [which, among] of Object.entries({
    all: bodyRegions,
    'those of the quiz': regionsOfQuiz,
  })) {
    it(`from any region reaches every other, of ${which}`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...among), (start) => {
          expect(reachedFrom(start, among).size).to.equal(among.length);
        }),
      );
    });

    it(`after another leads through ${which}, and through each once`, () => {
      const way = wayThroughAll(among);
      const reached = [way.start];
      for (const arrow of way.arrows) reached.push(nextRegion(reached.at(-1)!, arrow, among)!);
      expect(new Set(reached).size).to.equal(among.length);
      expect(reached.length).to.equal(among.length);
    });
  }
});
