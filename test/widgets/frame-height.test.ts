import {expect} from 'chai';

import {FrameHeight} from '../../src/widgets/book-now/frame-height.js';

/** What a frame is given, after each of these wishes. */
const after = (...wishes: number[]) => {
  const height = new FrameHeight();
  return wishes.map((wish) => (height.take(wish), height.given));
};

describe('the height of a frame', () => {
  for (const {because, wishes, given} of [
    {because: 'a tiny first one is no height', wishes: [2, 24, 700], given: [0, 0, 700]},
    {because: 'it may shrink again', wishes: [700, 400], given: [700, 400]},
    {because: 'parts of a pixel are whole ones', wishes: [700.2], given: [701]},
    {because: 'nothing is higher than the highest', wishes: [90_000], given: [3000]},
    {because: 'what is no number is no height', wishes: [700, NaN], given: [700, 700]},
    {because: 'big steps are a visitor’s', wishes: [700, 900, 1100], given: [700, 900, 1100]},
  ]) {
    it(because, () => {
      expect(after(...wishes)).to.deep.equal(given);
    });
  }

  it('comes to rest where a page grows with it', () => {
    const height = new FrameHeight();
    let asked = 0;
    for (let wish = 500; height.take(wish) && asked < 1000; asked++) wish = height.given + 20;
    expect(height.given).to.equal(600);
    expect(asked).to.be.below(10);
  });

  it('lets a page scroll that does not get what it wants', () => {
    const height = new FrameHeight();
    height.take(700);
    expect(height.whole).to.equal(true);
    height.take(4000);
    expect(height.whole).to.equal(false);
    height.take(700);
    for (let step = 0; step < 9; step++) height.take(height.given + 20);
    expect(height.whole).to.equal(false);
  });

  it('follows again once the page asks for something else', () => {
    const height = new FrameHeight();
    height.take(500);
    for (let step = 0; step < 9; step++) height.take(height.given + 20);
    expect(height.take(1200)).to.equal(true);
    expect(height.given).to.equal(1200);
  });
});
