import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {printAlone} from '../../src/controllers/print-alone.js';

const MARK = 'basalt-printing';

/** What is marked while the browser prints. */
function whilePrinting(element: Element, look: () => unknown): unknown {
  const {print} = window;
  let seen: unknown;
  window.print = () => {
    seen = look();
    dispatchEvent(new Event('afterprint'));
  };
  printAlone(element);
  window.print = print;
  return seen;
}

describe('An element that is printed alone', () => {
  it('is marked, with the sheet that hides all else, until it is printed', async () => {
    const page = await fixture(
      html`<main>
        <p>Else</p>
        <b>This</b>
      </main>`,
    );
    const before = [...document.adoptedStyleSheets];
    const bold = page.querySelector('b')!;
    const seen = whilePrinting(bold, () => {
      const added = document.adoptedStyleSheets.filter((each) => !before.includes(each));
      const rules = [...added].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
      const media = [...added[0]!.cssRules].find((rule) => rule instanceof CSSMediaRule)!;
      const [hidden] = [...(media as CSSMediaRule).cssRules] as CSSStyleRule[];
      return {
        mark: bold.getAttribute(MARK),
        sheets: added.length,
        forPaper: rules.some((rule) => rule.includes('@media print')),
        hidden: [...page.children].filter((each) => each.matches(hidden!.selectorText)),
      };
    });
    expect(seen).to.deep.equal({
      mark: '',
      sheets: 1,
      forPaper: true,
      hidden: [page.firstElementChild],
    });
    expect(bold.hasAttribute(MARK)).to.be.false;
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
  });

  it('may stand in the slot of another element, or in its shadow root', async () => {
    const card = await fixture(html`<div><b>This</b></div>`);
    const root = card.attachShadow({mode: 'open'});
    root.innerHTML = '<nav>Menu</nav><section><slot></slot></section><aside><i>That</i></aside>';
    const before = [...root.adoptedStyleSheets];
    const [bold, slot, italic] = [
      card.querySelector('b')!,
      root.querySelector('slot')!,
      root.querySelector('i')!,
    ];
    const marks = () =>
      [bold, slot, italic, card]
        .map((each) => each.getAttribute(MARK))
        .concat(String(root.adoptedStyleSheets.length - before.length));
    expect(whilePrinting(bold, marks)).to.deep.equal(['', 'around', null, null, '1']);
    expect(whilePrinting(italic, marks)).to.deep.equal([null, null, '', 'around', '1']);
    expect(marks()).to.deep.equal([null, null, null, null, '0']);
  });

  it('is printed again with one sheet, though the browser never said it had printed', async () => {
    const bold = await fixture(html`<b>This</b>`);
    const {print} = window;
    const count = document.adoptedStyleSheets.length;
    window.print = () => undefined;
    printAlone(bold);
    printAlone(bold);
    window.print = print;
    expect(document.adoptedStyleSheets.length).to.equal(count + 1);
    dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets.length).to.equal(count);
  });
});
