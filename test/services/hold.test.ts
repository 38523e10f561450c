import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {hold, release, untied} from '../../src/services/hold.js';

type Button = HTMLElement & {halt?: string};

const page = (body: unknown) => fixture<HTMLElement>(html`<div>${body}</div>`);
const find = (root: ParentNode, id: string) => root.querySelector<Button>(`#${id}`)!;
const settled = () => new Promise((go) => setTimeout(go));

const spa = () =>
  page(html`
    <basalt-probe-check id="quiz"></basalt-probe-check>
    <basalt-probe-check id="check" for="tied other nowhere words"></basalt-probe-check>
    <basalt-book-now id="tied"></basalt-book-now>
    <basalt-book-now id="other"></basalt-book-now>
    <basalt-book-now id="untied"></basalt-book-now>
    <basalt-book-now id="bar" mode="bar"></basalt-book-now>
    <p id="words">Not a button.</p>
  `);

describe('A check that holds', () => {
  let root: HTMLElement;
  let halts: () => Record<string, string | undefined>;

  beforeEach(async () => {
    root = await spa();
    halts = () =>
      Object.fromEntries(
        ['tied', 'other', 'untied', 'bar'].map((id) => [id, find(root, id).halt] as const),
      );
  });

  afterEach(() => {
    for (const check of root.querySelectorAll('basalt-probe-check')) release(check);
  });

  it('puts its words in the place of the buttons it names, and hides every bar', () => {
    hold(find(root, 'check'), 'Not now.');
    expect(halts()).to.deep.equal({
      tied: 'Not now.',
      other: 'Not now.',
      untied: undefined,
      bar: '',
    });
    expect(find(root, 'words')).to.not.have.property('halt');
  });

  it('lets go of all of them', () => {
    hold(find(root, 'check'), 'Not now.');
    release(find(root, 'check'));
    expect(Object.values(halts())).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('hides bars alone when it names nothing', () => {
    hold(find(root, 'quiz'), '');
    expect(halts()).to.include({tied: undefined, bar: ''});
  });

  it('gives way to no other check that still holds', () => {
    hold(find(root, 'check'), 'Not now.');
    hold(find(root, 'quiz'), '');
    release(find(root, 'check'));
    expect(halts()).to.include({tied: undefined, bar: ''});
    release(find(root, 'quiz'));
    expect(halts()).to.include({bar: undefined});
  });

  it('lets words stand rather than nothing, where two checks name one button', () => {
    find(root, 'quiz').setAttribute('for', 'tied');
    hold(find(root, 'quiz'), '');
    hold(find(root, 'check'), 'Not now.');
    expect(halts()).to.include({tied: 'Not now.'});
    release(find(root, 'check'));
    expect(halts()).to.include({tied: ''});
  });

  it('changes its words', () => {
    hold(find(root, 'check'), 'Not now.');
    hold(find(root, 'check'), 'Jetzt nicht.');
    expect(halts()).to.include({tied: 'Jetzt nicht.'});
  });

  it('holds what comes, is named or becomes a bar meanwhile', async () => {
    hold(find(root, 'check'), 'Not now.');
    const late: Button = Object.assign(document.createElement('basalt-book-now'), {id: 'nowhere'});
    root.append(late);
    find(root, 'untied').setAttribute('mode', 'bar');
    await settled();
    expect(late.halt).to.equal('Not now.');
    expect(halts()).to.include({untied: ''});
    find(root, 'check').setAttribute('for', 'other');
    await settled();
    expect(halts()).to.include({tied: undefined, other: 'Not now.'});
    expect(late.halt).to.equal(undefined);
  });

  it('is forgotten when it leaves the page', async () => {
    hold(find(root, 'check'), 'Not now.');
    find(root, 'check').remove();
    await settled();
    expect(Object.values(halts())).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('holds nothing while it is in no page', () => {
    const check = document.createElement('basalt-probe-check');
    check.setAttribute('for', 'tied');
    hold(check, 'Not now.');
    expect(halts()).to.include({tied: undefined, bar: undefined});
  });

  it('finds its buttons in the shadow root it stands in, and bars there and in the page', async () => {
    const shadow = find(root, 'words').attachShadow({mode: 'open'});
    const check = document.createElement('basalt-probe-check');
    const button: Button = Object.assign(document.createElement('basalt-book-now'), {id: 'tied'});
    const bar: Button = document.createElement('basalt-book-now');
    bar.setAttribute('mode', 'bar');
    check.setAttribute('for', 'tied');
    shadow.append(check, button);
    hold(check, 'Not now.');
    shadow.append(bar);
    await settled();
    expect([button.halt, bar.halt]).to.deep.equal(['Not now.', '']);
    expect(halts()).to.include({tied: undefined, bar: ''});
    release(check);
    expect([button.halt, bar.halt]).to.deep.equal([undefined, undefined]);
  });

  it('watches the page no longer once it lets go', async () => {
    hold(find(root, 'check'), 'Not now.');
    release(find(root, 'check'));
    const late: Button = document.createElement('basalt-book-now');
    late.setAttribute('mode', 'bar');
    root.append(late);
    await settled();
    expect('halt' in late).to.be.false;
  });

  it('knows which of its ids name no booking button', () => {
    expect(untied(find(root, 'check'))).to.deep.equal(['nowhere', 'words']);
    expect(untied(find(root, 'quiz'))).to.deep.equal([]);
  });
});
