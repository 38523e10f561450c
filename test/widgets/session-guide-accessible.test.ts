import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';

import {expectAccessible} from '../axe.js';
import {SessionVisitor} from './session-visitor.js';

const grounds = {
  light: 'background: #f9f5f1; color: #251f1b',
  dark: 'background: #1a1613; color: #ede9e4',
};

for (const [ground, style] of Object.entries(grounds)) {
  for (const width of ['320px', '900px']) {
    it(`On a ${ground} page, ${width} wide, axe finds nothing in the session guide`, async () => {
      const visitor = await SessionVisitor.arrives(
        html`<div style="${style}; width: ${width}">
          <basalt-session-guide></basalt-session-guide>
        </div>`,
      );
      await visitor.acts();
      for (const each of visitor.all<HTMLDetailsElement>('details')) each.open = true;
      for (const minute of [0, 18, 30]) {
        await visitor.moves(minute);
        await expectAccessible(visitor.guide.parentElement!);
      }
    });
  }
}

for (const theme of ['basalt', 'clay', 'sage', 'midnight']) {
  for (const scheme of ['light', 'dark']) {
    it(`In ${theme}, ${scheme}, axe finds nothing in the session guide`, async () => {
      const visitor = await SessionVisitor.arrives(
        html`<basalt-session-guide theme=${theme} scheme=${scheme}></basalt-session-guide>`,
      );
      // A theme's colours come after the widget.
      const root = visitor.find('.root')!;
      await visitor.until(() => getComputedStyle(root).backgroundColor !== 'rgba(0, 0, 0, 0)');
      await visitor.moves(30);
      await expectAccessible(visitor.guide);
    });
  }
}

describe('With the keyboard', () => {
  it('the length, the minute, every step and all that is folded can be reached', async () => {
    const visitor = await SessionVisitor.arrives();
    const active = () => visitor.guide.shadowRoot!.activeElement;
    visitor.find<HTMLInputElement>(':checked')!.focus();
    const reached: string[] = [];
    for (let press = 0; press < 30 && !active()?.matches('[part="print"]'); press++) {
      await sendKeys({press: 'Tab'});
      reached.push(active()?.getAttribute('part') ?? active()?.localName ?? 'nothing');
    }
    expect(reached).to.deep.equal([
      'slider',
      ...visitor.titles.map(() => 'button'),
      ...visitor.all('summary').map(() => 'summary'),
      'print',
    ]);
  });

  it('the slider goes by minutes, and to both ends', async () => {
    const visitor = await SessionVisitor.arrives();
    visitor.slider.focus();
    for (const [press, minute] of [
      ['ArrowRight', '1'],
      ['ArrowRight', '2'],
      ['ArrowLeft', '1'],
      ['End', '60'],
      ['Home', '0'],
    ] as const) {
      await sendKeys({press});
      expect(visitor.slider.value).to.equal(minute);
    }
  });

  it('from right to left the slider goes the other way round', async () => {
    const visitor = await SessionVisitor.arrives(
      html`<div dir="rtl"><basalt-session-guide></basalt-session-guide></div>`,
    );
    visitor.slider.focus();
    // WebKit's sliders lie the other way round too, but count up to the right all the same.
    const webkit = !/Chrome|Firefox/.test(navigator.userAgent);
    await sendKeys({press: webkit ? 'ArrowRight' : 'ArrowLeft'});
    await visitor.guide.updateComplete;
    expect(visitor.said).to.equal('Minute 1 of 60: Arrive and talk');
  });
});

it('Every target of the session guide is 44 px high', async () => {
  const visitor = await SessionVisitor.arrives(
    html`<div style="width: 320px"><basalt-session-guide></basalt-session-guide></div>`,
  );
  for (const each of visitor.all('label, [part="slider"], .steps button, summary, .btn')) {
    expect(each.getBoundingClientRect().height, each.outerHTML.slice(0, 60)).to.be.at.least(44);
  }
});
