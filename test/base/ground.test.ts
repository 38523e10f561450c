import {expect} from 'chai';

import {contrast, measureGround, toneOf} from '../../src/base/ground.js';

describe('toneOf', () => {
  for (const {color, luminance, alpha} of [
    {color: 'rgb(255, 255, 255)', luminance: 1, alpha: 1},
    {color: 'rgb(0, 0, 0)', luminance: 0, alpha: 1},
    {color: 'rgba(255, 255, 255, 0.25)', luminance: 1, alpha: 0.25},
    {color: 'color(srgb 1 1 1 / 0.5)', luminance: 1, alpha: 0.5},
    {color: 'oklch(1 0 0)', luminance: 1, alpha: 1},
    {color: 'lab(50 0 0)', luminance: 0.125, alpha: 1},
  ]) {
    it(`reads ${color}`, () => {
      const tone = toneOf(color);
      expect(tone.luminance).to.be.closeTo(luminance, 0.01);
      expect(tone.alpha).to.equal(alpha);
    });
  }
});

describe('contrast', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect(contrast(0, 1)).to.equal(21);
    expect(contrast(1, 0)).to.equal(21);
  });
});

describe('measureGround', () => {
  for (const {because, ground, ink, expected} of [
    {
      because: 'dark text on paper is a light page',
      ground: '#f9f5f1',
      ink: '#251f1b',
      expected: {dark: false, faint: false, plain: false},
    },
    {
      because: 'bright text on slate is a dark page',
      ground: '#1a1613',
      ink: '#ede9e4',
      expected: {dark: true, faint: false, plain: false},
    },
    {
      because: 'text that is set to nothing gets an ink',
      ground: '#ffffff',
      ink: 'transparent',
      expected: {dark: false, faint: true, plain: false},
    },
    {
      because: 'white text on white paper gets a dark ink',
      ground: '#ffffff',
      ink: '#ffffff',
      expected: {dark: false, faint: true, plain: false},
    },
    {
      because: 'on a red page ember would drown',
      ground: '#a03020',
      ink: '#ffffff',
      expected: {dark: true, faint: false, plain: true},
    },
  ]) {
    it(because, () => {
      const page = document.createElement('div');
      page.style.background = ground;
      page.style.color = ink;
      document.body.append(page);
      expect(measureGround(page)).to.deep.equal(expected);
      page.remove();
    });
  }

  it('does not judge a page whose ground is a picture', () => {
    const page = document.createElement('div');
    page.style.cssText = 'background: linear-gradient(red, blue); color: #251f1b';
    document.body.append(page);
    expect(measureGround(page).plain).to.be.false;
    page.remove();
  });
});
