import {expect} from 'chai';

import {loadOnIntent} from '../../src/loader/intent.js';

/** A booking link in a widget whose script has not come yet; counts where clicks lead. */
function waitingWidget(load: () => Promise<unknown>) {
  const widget = document.createElement('basalt-probe-intent');
  const link = Object.assign(document.createElement('a'), {href: '#booked', textContent: 'Book'});
  let followed = 0;
  // The page's own default is held back here, so that the test page stays where it is.
  const page = document.createElement('div');
  page.addEventListener('click', (event) => {
    if (!event.defaultPrevented) followed++;
    event.preventDefault();
  });
  widget.append(link);
  page.append(widget);
  document.body.append(page);
  let loads = 0;
  loadOnIntent(widget, () => {
    loads++;
    return load();
  });
  return {widget, link, followed: () => followed, loads: () => loads};
}

const settled = () => new Promise((go) => setTimeout(go));

describe('loadOnIntent', () => {
  it('asks for nothing before the visitor does', async () => {
    const {loads} = waitingWidget(() => Promise.resolve());
    await settled();
    expect(loads()).to.equal(0);
  });

  for (const act of ['pointerover', 'focusin']) {
    it(`loads at ${act}`, () => {
      const {link, loads} = waitingWidget(() => Promise.resolve());
      link.dispatchEvent(new Event(act, {bubbles: true}));
      expect(loads()).to.equal(1);
    });
  }

  it('holds a plain click until the widget is there, then lets it go on', async () => {
    let arrive: (value?: unknown) => void = () => undefined;
    const {link, followed} = waitingWidget(() => new Promise((go) => (arrive = go)));
    link.click();
    await settled();
    expect(followed()).to.equal(0);
    arrive();
    await settled();
    expect(followed()).to.equal(1);
  });

  it('follows the link when the widget cannot come', async () => {
    const {link, followed} = waitingWidget(() => Promise.resolve(undefined));
    link.click();
    await settled();
    expect(followed()).to.equal(1);
  });

  it('holds two quick clicks as one', async () => {
    let arrive: (value?: unknown) => void = () => undefined;
    const {link, followed} = waitingWidget(() => new Promise((go) => (arrive = go)));
    link.click();
    link.click();
    arrive();
    await settled();
    expect(followed()).to.equal(1);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`leaves a click with ${key} to the browser`, () => {
      const {link, followed} = waitingWidget(() => new Promise(() => undefined));
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, [key]: true}));
      expect(followed()).to.equal(1);
    });
  }

  it('leaves a middle click to the browser', () => {
    const {link, followed} = waitingWidget(() => new Promise(() => undefined));
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, button: 1}));
    expect(followed()).to.equal(1);
  });
});
