import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';

import {endings, Visitor} from './quiz-visitor.js';

const press = (key: string) => sendKeys({press: key});
const focused = (visitor: Visitor) => visitor.quiz.shadowRoot!.activeElement as HTMLElement | null;

/** Goes on with Tab until what has the focus will do. */
async function tabTo(visitor: Visitor, wanted: (element: HTMLElement) => boolean) {
  for (let presses = 0; presses < 60; presses++) {
    await press('Tab');
    const element = focused(visitor);
    if (element && wanted(element)) return;
  }
  throw new Error('The keyboard does not get there.');
}

const box = (value: string) => (element: HTMLElement) =>
  (element as HTMLInputElement).value === value && element.matches('input');
const radio = (element: HTMLElement) => element.matches('[type="radio"]');
const named = (name: string) => (element: HTMLElement) => element.textContent!.trim() === name;

async function begun() {
  const page = await fixture(
    html`<div>
      <button>Before</button><basalt-pain-relief-quiz market="uk"></basalt-pain-relief-quiz>
    </div>`,
  );
  const visitor = new Visitor(page.querySelector('basalt-pain-relief-quiz')!);
  page.querySelector('button')!.focus();
  await press('Tab');
  expect(named('Begin')(focused(visitor)!)).to.be.true;
  await press('Enter');
  await visitor.until(() => visitor.find('form'));
  return visitor;
}

async function ticked(visitor: Visitor, ...ids: string[]) {
  for (const id of ids) {
    await tabTo(visitor, box(id));
    await press(' ');
  }
  await tabTo(visitor, named('Continue'));
  await press('Enter');
  await visitor.quiz.updateComplete;
}

describe('With the keyboard alone', () => {
  it('a visitor comes to a suggestion and starts again', async () => {
    const visitor = await begun();
    await ticked(visitor, 'none');
    await ticked(visitor, 'none');
    for (let question = 2; question <= 10; question++) {
      await tabTo(visitor, radio);
      await press(' ');
      await press('ArrowDown');
      await press('ArrowUp');
      await press('Enter');
      await visitor.quiz.updateComplete;
    }
    expect(visitor.quiz.result!.cta).to.equal('book');
    expect(focused(visitor)).to.equal(visitor.heading);
    await tabTo(visitor, named('Start again'));
    await press('Enter');
    await visitor.until(() => visitor.button('Begin'));
    expect(focused(visitor)).to.equal(visitor.heading);
  });

  it('a visitor chooses with the arrows without going on', async () => {
    const visitor = await begun();
    await ticked(visitor, 'none');
    await ticked(visitor, 'none');
    await tabTo(visitor, radio);
    await press(' ');
    await press('ArrowDown');
    expect(visitor.quiz.answers['area']).to.equal('upper-back');
    expect(visitor.isAt('area')).to.be.true;
    await press('Enter');
    await visitor.quiz.updateComplete;
    expect(visitor.isAt('duration')).to.be.true;
  });

  it('a visitor is stopped by a red flag, finds the call first, and goes back from a slip', async () => {
    const visitor = await begun();
    await ticked(visitor, ...(endings['emergency']!['redFlags'] as string[]));
    expect(visitor.quiz.result!.outcome).to.equal('emergency-care');
    expect(focused(visitor)).to.equal(visitor.heading);
    await press('Tab');
    expect(focused(visitor)!.matches('[part="call"]')).to.be.true;
    await tabTo(visitor, named('I ticked this by mistake'));
    await press('Enter');
    await visitor.quiz.updateComplete;
    expect(visitor.isAt('redFlags')).to.be.true;
    expect(visitor.find<HTMLInputElement>('[value="bladder-bowel"]')!.checked).to.be.true;
  });

  it('a visitor who gives no answer is told so and keeps the focus', async () => {
    const visitor = await begun();
    await tabTo(visitor, named('Continue'));
    await press('Enter');
    await visitor.quiz.updateComplete;
    expect(visitor.alert).to.contain('None of these');
    expect(named('Continue')(focused(visitor)!)).to.be.true;
  });

  it('a visitor sees where the focus is', async () => {
    const visitor = await begun();
    await tabTo(visitor, box('saddle-numbness'));
    expect(getComputedStyle(focused(visitor)!.closest('label')!).outlineStyle).to.equal('solid');
    await tabTo(visitor, named('Continue'));
    expect(getComputedStyle(focused(visitor)!).outlineStyle).to.equal('solid');
  });
});
