import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';
import {html as template} from 'lit';

import {BasaltElement} from '../../src/base/basalt-element.js';
import {BasaltEvent} from '../../src/base/basalt-event.js';

class Probe extends BasaltElement {
  protected override content() {
    return template`<p>Warm stones</p>`;
  }
}
customElements.define('basalt-probe', Probe);

const rootOf = (probe: Probe) => probe.renderRoot.querySelector<HTMLElement>('.root')!;

class Told extends BasaltElement {
  static override properties = {...BasaltElement.properties, words: {}};
  words = 'Question 1';
  protected override content() {
    return template`<button>${this.words}</button><p>Warm stones</p>`;
  }
}
customElements.define('basalt-probe-told', Told);

describe('BasaltElement', () => {
  it('goes on changing words around which a translator has put <font>', async () => {
    const probe = await fixture<Told>(html`<basalt-probe-told></basalt-probe-told>`);
    const [button, still] = probe.renderRoot.querySelectorAll('button, p');
    for (const element of [button!, still!]) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = 'Frage 1';
      outer.append(inner);
      for (const node of element.childNodes) if (node instanceof Text) node.replaceWith(outer);
    }
    (button as HTMLElement).focus();
    probe.words = 'Question 2';
    await probe.updateComplete;
    expect(button!.textContent).to.equal('Question 2');
    expect(still!.textContent, 'what does not change stays translated').to.equal('Frage 1');
    expect(probe.shadowRoot!.activeElement, 'and nobody loses the focus').to.equal(button);
  });

  it('stands where a page resets everything', async () => {
    const bomb = document.createElement('style');
    bomb.textContent =
      '* {all: unset !important; display: none !important; text-transform: uppercase !important}';
    const probe = await fixture<Probe>(html`<basalt-probe></basalt-probe>`);
    document.head.append(bomb);
    const style = getComputedStyle(rootOf(probe));
    expect(getComputedStyle(probe).display).to.equal('block');
    expect(style.textTransform).to.equal('none');
    bomb.remove();
  });

  it('takes the size of the page, but never below 16 px', async () => {
    const small = await fixture(
      html`<div style="font-size: 10px"><basalt-probe></basalt-probe></div>`,
    );
    const large = await fixture(
      html`<div style="font-size: 32px"><basalt-probe></basalt-probe></div>`,
    );
    expect(getComputedStyle(rootOf(small.querySelector<Probe>('basalt-probe')!)).fontSize).to.equal(
      '16px',
    );
    expect(getComputedStyle(rootOf(large.querySelector<Probe>('basalt-probe')!)).fontSize).to.equal(
      '32px',
    );
  });

  it('takes the ember for a dark page where the text is bright', async () => {
    const dark = await fixture(
      html`<div style="background: #1a1613; color: #ede9e4"><basalt-probe></basalt-probe></div>`,
    );
    expect(rootOf(dark.querySelector<Probe>('basalt-probe')!).classList.contains('dark')).to.be
      .true;
  });

  it('can be hidden by the hidden attribute', async () => {
    const probe = await fixture<Probe>(html`<basalt-probe hidden></basalt-probe>`);
    expect(getComputedStyle(probe).display).to.equal('none');
  });

  it('follows the direction that the page sets', async () => {
    const page = await fixture(html`<div dir="rtl"><basalt-probe></basalt-probe></div>`);
    expect(rootOf(page.querySelector<Probe>('basalt-probe')!).dir).to.equal('rtl');
  });

  for (const theme of ['basalt', 'clay', 'sage', 'midnight']) {
    it(`paints its own ground as ${theme}, light and dark`, async () => {
      const grounds = new Set<string>();
      for (const scheme of ['light', 'dark']) {
        const probe = await fixture<Probe>(
          html`<basalt-probe theme=${theme} scheme=${scheme}></basalt-probe>`,
        );
        const transparent = () =>
          getComputedStyle(rootOf(probe)).backgroundColor === 'rgba(0, 0, 0, 0)';
        while (transparent()) await new Promise(requestAnimationFrame);
        grounds.add(getComputedStyle(rootOf(probe)).backgroundColor);
      }
      expect(grounds.size).to.equal(2);
    });
  }
});

describe('BasaltEvent', () => {
  it('leaves shadow roots and bubbles to the page', () => {
    const event = new BasaltEvent('basalt-probe-try', {id: 'a'});
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(event.detail).to.deep.equal({id: 'a'});
  });
});
