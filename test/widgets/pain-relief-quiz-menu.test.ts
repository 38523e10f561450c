import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';

import '../../src/widgets/treatment-menu/treatment-menu.define.js';
import {hold, release} from '../../src/services/hold.js';
import type {BasaltTreatmentMenu} from '../../src/widgets/treatment-menu/treatment-menu.js';
import {expectAccessible} from '../axe.js';
import {endings, untroubled, Visitor} from './quiz-visitor.js';

const NAME = 'See it in the menu';
const quiz = html`<basalt-pain-relief-quiz></basalt-pain-relief-quiz>`;
const menu = html`<basalt-treatment-menu
  filter
  url="https://spa.example/book"
></basalt-treatment-menu>`;

/** Somebody who took the quiz on a page, and the menu of that page. */
async function takes(page: unknown, said = untroubled) {
  const root = (await Visitor.arrives(html`<div>${page}</div>`)).quiz as HTMLElement;
  const visitor = new Visitor(root.querySelector('basalt-pain-relief-quiz')!);
  if (visitor.quiz.mode) await visitor.quiz.show();
  const shown = root.querySelector<BasaltTreatmentMenu>('basalt-treatment-menu');
  await shown?.updateComplete;
  await visitor.takes(said);
  await visitor.until(() => visitor.quiz.result);
  await shown?.updateComplete;
  await visitor.quiz.updateComplete;
  return {visitor, menu: shown!};
}

const current = ({renderRoot}: BasaltTreatmentMenu) =>
  renderRoot.querySelector<HTMLElement>('[aria-current]');

describe('From a suggestion to the menu', () => {
  it('a button brings the visitor to the treatment, which stands out', async () => {
    const {visitor, menu: shown} = await takes([quiz, menu]);
    await expectAccessible(visitor.quiz);
    await visitor.presses(NAME);
    await visitor.until(() => shown.shadowRoot!.activeElement);
    expect(current(shown)!.dataset['treatment']).to.equal('hot-stone-60');
    const found = (shown.shadowRoot!.activeElement ?? shown) as HTMLElement;
    const {top, bottom} = found.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'it is in sight').to.be.true;
  });

  it('a treatment stands out by the spa’s own name for it, and under what was looked for before', async () => {
    const {visitor, menu: shown} = await takes([
      quiz,
      html`<basalt-treatment-menu
        filter
        .treatments=${[
          {
            id: 'volcano',
            name: 'Volcano stones',
            prices: [
              {minutes: 50, price: 70, outcomes: ['hot-stone-60']},
              {minutes: 80, price: 99},
            ],
            booking: {url: 'https://spa.example/volcano'},
          },
          {id: 'feet', name: 'Feet', minutes: 30, price: 40},
        ]}
      ></basalt-treatment-menu>`,
    ]);
    await visitor.until(() => shown.renderRoot.querySelector('select'));
    const select = shown.renderRoot.querySelector('select')!;
    select.value = '30';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await shown.updateComplete;
    expect(shown.renderRoot.textContent).not.to.contain('Volcano');
    await visitor.presses(NAME);
    await visitor.until(() => current(shown));
    expect(current(shown)!.dataset['treatment']).to.equal('volcano-50');
    expect(shown.renderRoot.querySelector('select')!.value).to.equal('');
  });

  it('in a dialog, the dialog makes way', async () => {
    const {visitor, menu: shown} = await takes([
      html`<basalt-pain-relief-quiz mode="dialog"></basalt-pain-relief-quiz>`,
      html`<basalt-treatment-menu url="https://spa.example/book"></basalt-treatment-menu>`,
    ]);
    await visitor.presses(NAME);
    await visitor.until(() => shown.shadowRoot!.activeElement);
    expect(visitor.find<HTMLDialogElement>('dialog')!.open).to.be.false;
    await new Promise((go) => setTimeout(go, 50));
    expect(shown.shadowRoot!.activeElement).to.equal(current(shown));
  });

  for (const [because, page, said] of [
    ['there is no menu', [quiz], untroubled],
    ['the spa has to be asked first', [quiz, menu], endings['enquire']!],
    [
      'the menu does not have it',
      [
        quiz,
        html`<basalt-treatment-menu
          .treatments=${[{id: 'feet', name: 'Feet'}]}
        ></basalt-treatment-menu>`,
      ],
      untroubled,
    ],
    [
      'a mark would stand in the page’s own list',
      [
        quiz,
        html`<basalt-treatment-menu>
          <ul>
            <li data-treatment="hot-stone-60">Hot stones</li>
          </ul>
        </basalt-treatment-menu>`,
      ],
      untroubled,
    ],
  ] as const) {
    it(`there is no such button while ${because}`, async () => {
      const {visitor} = await takes(page, said);
      expect(visitor.button(NAME)).to.equal(undefined);
    });
  }

  it('there is no such button while another check holds the menu back', async () => {
    const check = document.createElement('div');
    check.setAttribute('for', 'list');
    document.body.append(check);
    hold(check, '');
    const {visitor} = await takes([
      quiz,
      html`<basalt-treatment-menu id="list"></basalt-treatment-menu>`,
    ]);
    expect(visitor.button(NAME)).to.equal(undefined);
    release(check);
    check.remove();
  });
});
