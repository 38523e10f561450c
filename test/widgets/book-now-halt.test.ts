import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';

import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';

const defined = () => import('../../src/widgets/book-now/book-now.define.js');
const button = () =>
  fixture<BasaltBookNow>(
    html`<basalt-book-now provider="calcom"
      ><a href=${`${location.origin}/a/b`}>Book now</a></basalt-book-now
    >`,
  );
/** Something that can have the focus before a widget, and after it. */
const around = (widget: HTMLElement) =>
  (['beforebegin', 'afterend'] as const).map(
    (where) => widget.insertAdjacentElement(where, document.createElement('button')) as HTMLElement,
  );
const reads = (widget: HTMLElement) =>
  (widget.shadowRoot!.querySelector('.root') as HTMLElement).innerText.trim();

describe('A booking button that a check holds back', () => {
  it('is held from the start when it was before its script came', async () => {
    // In Lit a property that was set before the element was defined stays set.
    const widget = await button();
    widget.halt = 'Not now.';
    await defined();
    await widget.updateComplete;
    expect(reads(widget)).to.equal('Not now.');
    expect(widget.halt).to.equal('Not now.');
  });

  for (const {halt, said} of [
    {halt: '', said: ''},
    {halt: 'Not now.', said: 'Not now.'},
  ]) {
    it(`shows ${said ? 'the words instead' : 'nothing'}: no link to see or to reach`, async () => {
      await defined();
      const widget = await button();
      const link = widget.querySelector('a')!;
      expect(link.offsetHeight).to.be.above(0);
      const written = widget.outerHTML;
      widget.halt = halt;
      await widget.updateComplete;
      expect(reads(widget)).to.equal(said);
      expect(link.offsetHeight).to.equal(0);
      const [first, last] = around(widget);
      first!.focus();
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(last);
      expect(widget.renderRoot.querySelector('a')).to.equal(null);
      expect(widget.outerHTML).to.equal(written);
      if (!halt) expect(widget.offsetHeight).to.equal(0);
      await expectAccessible(widget);
      widget.halt = undefined;
      await widget.updateComplete;
      expect(link.offsetHeight).to.be.above(0);
    });
  }

  it('makes no link of its own either', async () => {
    await defined();
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now url="https://cal.com/a/b"></basalt-book-now>`,
    );
    widget.halt = '';
    await widget.updateComplete;
    expect(widget.renderRoot.querySelector('a')).to.equal(null);
  });

  it('closes an open dialog, and gives the page its scrolling back', async () => {
    await defined();
    const widget = await button();
    const dialog = () => widget.renderRoot.querySelector('dialog');
    widget.querySelector('a')!.click();
    while (!dialog()?.open) await new Promise(requestAnimationFrame);
    widget.halt = 'Not now.';
    await widget.updateComplete;
    expect(dialog()).to.equal(null);
    expect(document.documentElement.style.overflow).to.equal('');
    widget.halt = undefined;
    await widget.updateComplete;
    expect(dialog()!.open).to.be.false;
  });

  it('opens nothing that was asked for the moment before', async () => {
    await defined();
    const widget = await button();
    let opened = false;
    widget.addEventListener('basalt-book-open', () => (opened = true));
    widget.querySelector('a')!.click();
    widget.halt = '';
    await new Promise((go) => setTimeout(go, 300));
    expect(opened).to.be.false;
    expect(document.documentElement.style.overflow).to.equal('');
  });
});
