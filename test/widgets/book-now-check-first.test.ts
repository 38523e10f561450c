import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {claims} from '../../src/domain/generated/claims.js';
import {setLocale} from '../../src/localize/locale.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';
import {button, inside, onAPage, PAGE, press, until} from './book-visitor.js';

onAPage();

const WORDS = claims.disclaimers.find(({id}) => id === 'check-first')!.text;
const opened = async (widget: BasaltBookNow) => {
  press(widget);
  await until(() => inside(widget, 'iframe'));
  return widget;
};
const said = (widget: BasaltBookNow) => inside(widget, '.first')?.textContent.trim();

describe('that the safety check comes first', () => {
  for (const {mode, before} of [
    {mode: 'dialog', before: '.calendar'},
    {mode: 'inline', before: '.calendar'},
  ]) {
    it(`is said above the calendar: ${mode}`, async () => {
      const widget = await opened(await button({provider: 'calcom', mode}));
      expect(said(widget)).to.equal(WORDS);
      expect(inside(widget, '.first button'), 'no check, no way to it').to.equal(null);
      const place = inside(widget, '.first')!.compareDocumentPosition(inside(widget, before)!);
      expect(place & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      await expectAccessible(widget);
    });

    it(`leads to the page’s safety check, and leaves the booking: ${mode}`, async () => {
      const check = await fixture<HTMLElement>(
        html`<basalt-safety-check><h2>Before you book</h2></basalt-safety-check>`,
      );
      const widget = await opened(await button({provider: 'calcom', mode}));
      await expectAccessible(widget);
      inside(widget, '.first button')!.click();
      await until(() => document.activeElement === check);
      await until(() => !inside(widget, 'iframe'));
      expect(inside<HTMLDialogElement>(widget, 'dialog')?.open ?? false).to.equal(false);
      expect(document.activeElement).to.equal(check);
      expect(document.documentElement.style.overflow).to.equal('');
      check.blur();
      expect(check.hasAttribute('tabindex')).to.equal(false);
    });
  }

  it('is not said with what a quiz suggests, which has asked', async () => {
    for (const {suggestion, wanted} of [
      {suggestion: 'hot-stone-60', wanted: undefined},
      {suggestion: '', wanted: WORDS},
    ]) {
      const quiz = await fixture(
        html`<basalt-pain-relief-quiz
          ><basalt-book-now provider="calcom" slot="book" .suggestion=${suggestion}
            ><a href=${PAGE}>Book</a></basalt-book-now
          ></basalt-pain-relief-quiz
        >`,
      );
      const widget = await opened(quiz.querySelector('basalt-book-now')!);
      expect(said(widget)).to.equal(wanted);
    }
  });

  it('is said with what a menu chose, though it too names a treatment', async () => {
    const widget = await button({provider: 'calcom'});
    widget.suggestion = 'hot-stone-60';
    await opened(widget);
    expect(said(widget)).to.equal(WORDS);
  });

  it('is said in the page’s language', async () => {
    await setLocale('de');
    const widget = await opened(await button({provider: 'calcom'}));
    expect(said(widget)).to.match(/Sicherheits/);
  });
});
