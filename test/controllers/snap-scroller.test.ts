import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {css, html as lit, LitElement} from 'lit';

import {SnapScroller} from '../../src/controllers/snap-scroller.js';

class Row extends LitElement {
  static override properties = {index: {}, count: {}, size: {}};
  static override styles = css`
    .row {
      display: grid;
      grid: auto / auto-flow var(--size, 100%);
      overflow-x: auto;
      scroll-snap-type: x mandatory;
    }
    .row > * {
      height: 50px;
      scroll-snap-align: start;
    }
  `;

  index = 0;
  count = 5;
  readonly told: number[] = [];
  snap?: SnapScroller;

  override connectedCallback() {
    super.connectedCallback();
    void this.updateComplete.then(() => {
      this.snap ??= new SnapScroller(this, '.row', (index) => this.told.push(index));
    });
  }

  protected override render() {
    return lit`<div class="pickers"
        >${[...Array(this.count).keys()].map((place) => lit`<button aria-current=${place === this.index}>${place}</button>`)}</div
      ><div class="row"
        >${[...Array(this.count).keys()].map((place) => lit`<div><input aria-label=${place} /></div>`)}</div
      ><slot></slot>`;
  }
}
customElements.define('probe-row', Row);

const rowOf = (host: Row) => host.renderRoot.querySelector<HTMLElement>('.row')!;
const itemsOf = (host: Row) => [...rowOf(host).children] as HTMLElement[];
const inert = (host: Row) =>
  itemsOf(host)
    .map((item) => (item.inert ? '-' : 'o'))
    .join('');

const row = async (setting = html`<probe-row></probe-row>`) => {
  const stage = await fixture<HTMLElement>(html`<div style="width: 300px">${setting}</div>`);
  const host = stage.querySelector<Row>('probe-row')!;
  await waitUntil(() => host.snap);
  await host.updateComplete;
  await aTimeout(60);
  return host;
};

const rested = (host: Row, at: number) =>
  waitUntil(() => Math.abs(Math.abs(rowOf(host).scrollLeft) - at) < 2, `row stands at ${at}`).then(
    () => aTimeout(250),
  );

/** What a finger, a wheel or a trackpad does. */
const swipe = async (host: Row, left: number) => {
  rowOf(host).dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
  rowOf(host).scrollTo({left, behavior: 'instant'});
  await rested(host, Math.abs(left));
};

const press = async (on: Element, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  on.dispatchEvent(event);
  await aTimeout(300);
  return event;
};

describe('SnapScroller', () => {
  it('shows what a visitor asks for, leaves the rest inert, and tells it once', async () => {
    const host = await row();
    expect(inert(host)).to.equal('o----');
    host.snap!.go(2);
    await rested(host, 600);
    expect([host.index, inert(host), host.told]).to.deep.equal([2, '--o--', [2]]);
  });

  it('stops at both ends', async () => {
    const host = await row();
    host.snap!.go(-1);
    await aTimeout(250);
    expect([host.index, host.told]).to.deep.equal([0, []]);
    host.snap!.go(99);
    await rested(host, 1200);
    expect([host.index, host.told]).to.deep.equal([4, [4]]);
  });

  it('follows a swipe', async () => {
    const host = await row();
    await swipe(host, 900);
    expect([host.index, host.told, inert(host)]).to.deep.equal([3, [3], '---o-']);
  });

  it('goes where the page says and tells nobody, even after a visitor has touched it', async () => {
    const host = await row();
    rowOf(host).dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    host.index = 3;
    await rested(host, 900);
    expect([host.index, host.told]).to.deep.equal([3, []]);
    await swipe(host, 600);
    expect(host.told).to.deep.equal([2]);
  });

  it('takes the arrow keys, Home and End', async () => {
    const host = await row();
    const on = rowOf(host);
    expect((await press(on, 'ArrowRight')).defaultPrevented).to.equal(true);
    expect(host.index).to.equal(1);
    await press(on, 'End');
    expect(host.index).to.equal(4);
    await press(on, 'ArrowLeft');
    expect(host.index).to.equal(3);
    await press(on, 'Home');
    expect(host.index).to.equal(0);
  });

  it('leaves other keys, browser shortcuts and keys pressed in an item alone', async () => {
    const host = await row(html`<probe-row><input class="own" /></probe-row>`);
    for (const event of [
      await press(rowOf(host), 'ArrowDown'),
      await press(rowOf(host), 'ArrowRight', {altKey: true}),
      await press(rowOf(host), 'End', {ctrlKey: true}),
      await press(itemsOf(host)[0]!.querySelector('input')!, 'ArrowRight'),
      await press(host.querySelector('.own')!, 'ArrowRight'),
    ]) {
      expect(event.defaultPrevented, event.key).to.equal(false);
    }
    expect(host.index).to.equal(0);
  });

  it('takes the focus along among the buttons that choose an item', async () => {
    const host = await row();
    const buttons = host.renderRoot.querySelectorAll<HTMLElement>('button');
    buttons[0]!.focus();
    await press(buttons[0]!, 'ArrowRight');
    expect(buttons[1]!.matches(':focus')).to.equal(true);
  });

  it('reads from right to left', async () => {
    const host = await row(html`<probe-row dir="rtl"></probe-row>`);
    await press(rowOf(host), 'ArrowLeft');
    await rested(host, 300);
    expect([host.index, rowOf(host).scrollLeft < 0]).to.deep.equal([1, true]);
    await press(rowOf(host), 'ArrowRight');
    expect(host.index).to.equal(0);
    await swipe(host, -600);
    expect(host.index).to.equal(2);
  });

  it('knows how many fit, and lets no step end past the last', async () => {
    const host = await row(html`<probe-row style="--size: 33.333%"></probe-row>`);
    expect([host.snap!.shown, inert(host)]).to.deep.equal([3, 'ooo--']);
    host.snap!.go(4);
    await rested(host, 200);
    expect([host.index, inert(host)]).to.deep.equal([2, '--ooo']);
  });

  it('keeps its item when the width changes, and when it was hidden', async () => {
    const host = await row();
    host.snap!.go(3);
    await rested(host, 900);
    host.parentElement!.style.width = '200px';
    await rested(host, 600);
    expect([host.index, host.told]).to.deep.equal([3, [3]]);
    host.parentElement!.hidden = true;
    await aTimeout(100);
    host.parentElement!.hidden = false;
    await rested(host, 600);
    expect([host.index, host.told]).to.deep.equal([3, [3]]);
  });

  it('keeps the focus in the row when the item that had it leaves the view', async () => {
    const host = await row();
    itemsOf(host)[0]!.querySelector('input')!.focus();
    await aTimeout(200);
    host.snap!.go(1);
    await rested(host, 300);
    expect(rowOf(host).matches(':focus')).to.equal(true);
  });

  it('says what changes only once a visitor has moved it', async () => {
    const host = await row();
    host.index = 1;
    await rested(host, 300);
    expect(rowOf(host).ariaLive).to.equal(null);
    host.snap!.go(2);
    await host.updateComplete;
    expect(rowOf(host).ariaLive).to.equal('polite');
  });

  it('never scrolls the page', async () => {
    const host = await row();
    const above = document.createElement('div');
    above.style.height = '3000px';
    host.parentElement!.before(above);
    scrollTo(0, 0);
    host.snap!.go(3);
    await rested(host, 900);
    expect(scrollY).to.equal(0);
    above.remove();
  });
});
