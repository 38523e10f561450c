import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {setLocale} from '../../src/localize/locale.js';
import {expectAccessible} from '../axe.js';
import {
  button,
  hidden,
  inside,
  onAPage,
  PAGE,
  press,
  screen,
  settled,
  until,
  warnings,
} from './book-visitor.js';

onAPage();

describe('a bar', () => {
  const bar = async (attributes = {}) => {
    const widget = await button({provider: 'calcom', mode: 'bar', ...attributes});
    await until(() => getComputedStyle(widget).position === 'fixed' || innerWidth >= 768);
    await settled();
    return widget;
  };

  it('floats at the foot of a small screen, with the treatment’s name, minutes and price', async function () {
    await screen(this, {width: 320, height: 600});
    const widget = await bar({treatment: 'hot-stone-60'});
    await until(() => inside(widget, '.facts'));
    expect(inside(widget, '.facts')!.innerText).to.match(/Hot stone massage\s+60 minutes.*£78/);
    const {bottom, width, left} = widget.getBoundingClientRect();
    expect([left, width, Math.round(bottom)]).to.deep.equal([0, 320, 600]);
    const [facts, link] = [inside(widget, '.facts')!, widget.querySelector('a')!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(facts!.right).to.be.below(link!.left);
    await expectAccessible(widget);
  });

  it('stands in the page on a wide screen', async () => {
    const widget = await bar({treatment: 'hot-stone-60'});
    expect(getComputedStyle(widget).position).to.equal('static');
    expect(inside(widget, '.facts')?.offsetHeight ?? 0).to.equal(0);
    expect(document.documentElement.style.scrollPaddingBottom).to.equal('');
  });

  it('mirrors in a page from right to left', async function () {
    await screen(this, {width: 390, height: 700});
    await setLocale('ar');
    const widget = await bar({treatment: 'hot-stone-60'});
    await until(() => inside(widget, '.facts'));
    const [facts, link] = [inside(widget, '.facts')!, widget.querySelector('a')!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(facts!.left).to.be.above(link!.right - 1);
    await expectAccessible(widget);
  });

  it('takes its room at the foot of the page, and gives it back', async function () {
    await screen(this, {width: 390, height: 700});
    document.documentElement.style.scrollPaddingBottom = '7px';
    const widget = await bar();
    const {style} = document.documentElement;
    expect(parseFloat(style.scrollPaddingBottom)).to.equal(Math.ceil(widget.offsetHeight));
    expect(parseFloat(style.paddingBottom)).to.equal(Math.ceil(widget.offsetHeight));
    widget.remove();
    expect([style.scrollPaddingBottom, style.paddingBottom]).to.deep.equal(['7px', '']);
    style.scrollPaddingBottom = '';
  });

  it('never covers what has the focus', async function () {
    await screen(this, {width: 390, height: 400});
    const widget = await bar();
    const list = await fixture<HTMLElement>(
      html`<div>
        ${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map(
          (each) => html`<p><button>Choice ${each}</button></p>`,
        )}
      </div>`,
    );
    for (const each of list.querySelectorAll('button')) {
      each.focus();
      await new Promise(requestAnimationFrame);
      const {bottom} = each.getBoundingClientRect();
      expect(bottom, each.textContent!).to.be.below(widget.getBoundingClientRect().top);
    }
  });

  it('is away while another booking button is in view', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar();
    expect(hidden(widget)).to.be.false;
    const other = await button({provider: 'calcom'});
    await until(() => hidden(widget));
    other.style.position = 'absolute';
    other.style.top = '3000px';
    await until(() => !hidden(widget));
    other.style.top = '';
    await until(() => hidden(widget));
    other.remove();
    await until(() => !hidden(widget));
  });

  for (const {tag, part} of [
    {tag: 'basalt-pain-relief-quiz', part: 'book'},
    {tag: 'basalt-treatment-menu', part: 'price book'},
  ]) {
    it(`is away while a <${tag}> has its own way to book in view`, async function () {
      await screen(this, {width: 390, height: 500});
      const widget = await bar();
      const other = document.createElement(tag);
      const inside = other.shadowRoot ?? other.attachShadow({mode: 'open'});
      await fixture(html`${other}`);
      expect(hidden(widget)).to.be.false;
      const link = Object.assign(document.createElement('a'), {href: PAGE, textContent: 'Book'});
      link.setAttribute('part', part);
      inside.append(link);
      await until(() => hidden(widget));
      link.remove();
      await until(() => !hidden(widget));
    });
  }

  it('is away while the visitor writes', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    const tick = await fixture<HTMLInputElement>(html`<input type="checkbox" aria-label="Yes" />`);
    field.focus();
    await until(() => hidden(widget));
    tick.focus();
    await until(() => !hidden(widget));
  });

  it('is nothing at all while a check holds it, and the page around it stays as it was', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar({treatment: 'hot-stone-60'});
    const {style} = document.documentElement;
    const before = [style.cssText, widget.outerHTML];
    widget.halt = '';
    await widget.updateComplete;
    await until(() => hidden(widget));
    expect(inside(widget, 'a, .facts')).to.equal(null);
    expect([style.cssText, widget.outerHTML]).to.deep.equal(before);
    widget.halt = undefined;
    await until(() => !hidden(widget));
  });

  it('opens the dialog, which is there though the bar is away', async function () {
    await screen(this, {width: 390, height: 500});
    const widget = await bar();
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '[part="dialog"]')?.open);
    await button({provider: 'calcom'});
    await until(() => hidden(widget));
    expect(getComputedStyle(inside(widget, '[part="dialog"]')!).visibility).to.equal('visible');
  });
});

describe('two bars', () => {
  const ways = async (...attributes: Record<string, string>[]) => {
    const widgets = [];
    for (const each of attributes) widgets.push(await button({provider: 'calcom', ...each}));
    await settled();
    return widgets;
  };
  const bar = {mode: 'bar', treatment: 'hot-stone-60'};
  const floats = (widget: BasaltBookNow) => getComputedStyle(widget).position === 'fixed';

  it('do not lie on each other: the first floats, the other is a button in its place', async function () {
    await screen(this, {width: 390, height: 500});
    const [first, other] = await ways(bar, bar);
    await until(() => floats(first!) && !floats(other!));
    expect(inside(other!, '.facts')).to.equal(null);
    expect(getComputedStyle(other!).display).to.equal('inline-block');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Take mode="bar" off');
    await expectAccessible(other!);
    press(other!);
    await until(() => inside<HTMLDialogElement>(other!, '[part="dialog"]')?.open);
  });

  it('are judged by their order in the page, and not by which came first', async function () {
    await screen(this, {width: 390, height: 500});
    const [late] = await ways(bar);
    await until(() => floats(late!));
    const early = document.createElement('basalt-book-now') as BasaltBookNow;
    Object.assign(early, {mode: 'bar', url: PAGE});
    late!.parentElement!.before(early);
    await until(() => floats(early) && !floats(late!));
    early.remove();
    await until(() => floats(late!));
  });

  it('give the place to the other when the first is a bar no more, or is not shown', async function () {
    await screen(this, {width: 390, height: 500});
    const [first, other] = await ways(bar, bar);
    await until(() => floats(first!) && !floats(other!));
    first!.mode = 'dialog';
    await until(() => !floats(first!) && floats(other!));
    first!.mode = 'bar';
    await until(() => floats(first!) && !floats(other!));
    first!.hidden = true;
    await until(() => floats(other!));
  });

  it('are no mistake where the page shows one of them', async function () {
    await screen(this, {width: 390, height: 500});
    const section = await fixture<HTMLElement>(html`<div style="display: none"></div>`);
    const [shown] = await ways(bar);
    const early = document.createElement('basalt-book-now') as BasaltBookNow;
    section.append(Object.assign(early, {mode: 'bar', url: PAGE}));
    await settled();
    expect(floats(shown!)).to.be.true;
    expect(warnings).to.deep.equal([]);
    section.style.display = '';
    await until(() => !floats(shown!));
  });

  it('count as a button in view: the first is away where it would stand beside the other', async function () {
    await screen(this, {width: 390, height: 500});
    const [first, other] = await ways(bar, bar);
    await until(() => !floats(other!) && hidden(first!));
    other!.style.marginTop = '3000px';
    await until(() => !hidden(first!));
  });
});
