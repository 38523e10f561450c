import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';
import {button, followed, inside, onAPage, PAGE, press, until} from './book-visitor.js';

onAPage();

describe('a booking in the page', () => {
  const inline = (attributes = {}) => button({provider: 'calcom', mode: 'inline', ...attributes});

  it('loads nothing before the press, and then stands where the button stood', async () => {
    const widget = await inline();
    expect(inside(widget, 'iframe')).to.equal(null);
    press(widget);
    await until(() => inside(widget, 'iframe'));
    const frame = inside<HTMLIFrameElement>(widget, 'iframe')!;
    expect(frame.referrerPolicy).to.equal('no-referrer');
    expect(frame.sandbox.contains('allow-top-navigation')).to.be.false;
    expect(widget.querySelector('a')!.offsetHeight).to.equal(0);
    expect(inside(widget, '.inline')!.textContent).to.contain('Open in a new tab');
    expect(getComputedStyle(widget).display).to.equal('block');
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget, '.inline'));
    expect(inside<HTMLDialogElement>(widget, '[part="dialog"]')).to.equal(null);
    await expectAccessible(widget);
  });

  it('says first what will load where consent is asked', async () => {
    const widget = await inline({consent: 'ask'});
    press(widget);
    await until(() => inside(widget, '.card'));
    expect(inside(widget, 'iframe')).to.equal(null);
    expect(inside(widget, '.card')!.textContent)
      .to.contain(location.host)
      .and.contain('Open in a new tab');
    await expectAccessible(widget);
    inside(widget, '.card .solid')!.click();
    await until(() => inside(widget, 'iframe'));
  });

  it('takes the frame’s heights between 160 and 3000', async () => {
    const widget = await inline();
    press(widget);
    await until(() => inside(widget, 'iframe'));
    for (const {told, taken} of [
      {told: 3, taken: ''},
      {told: 700, taken: '700'},
      {told: 90000, taken: '3000'},
    ]) {
      dispatchEvent(
        new MessageEvent('message', {
          source: inside<HTMLIFrameElement>(widget, 'iframe')!.contentWindow,
          origin: location.origin,
          data: {originator: 'CAL', type: '__dimensionChanged', data: {iframeHeight: told}},
        }),
      );
      await widget.updateComplete;
      expect(inside<HTMLIFrameElement>(widget, 'iframe')!.height).to.equal(taken);
    }
  });

  it('is a link for a system that may not be framed', async () => {
    const widget = await button({mode: 'inline'}, 'https://www.fresha.com/book-now/a');
    press(widget);
    await until(() => followed.length || inside(widget, '[open]'));
    inside(widget, '.ask .solid')!.click();
    await until(() => followed.length);
    expect(new URL(followed[0]!).host).to.equal('www.fresha.com');
    expect(inside(widget, '.inline')).to.equal(null);
  });

  it('goes when a check holds the button back', async () => {
    const widget = await inline();
    press(widget);
    await until(() => inside(widget, 'iframe'));
    widget.halt = 'Not now.';
    await widget.updateComplete;
    expect(inside(widget, 'iframe')).to.equal(null);
    widget.halt = undefined;
    await widget.updateComplete;
    expect(inside(widget, 'iframe')).to.equal(null);
  });

  it('offers to show the times where the page has no words of its own', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now mode="inline" provider="calcom" url=${PAGE}></basalt-book-now>`,
    );
    expect(inside(widget, '[part="button"]')!.textContent).to.equal('Show the times');
  });
});
