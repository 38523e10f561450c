import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import '../../src/widgets/diagnostics/diagnostics.define.js';
import type {BasaltDiagnostics} from '../../src/widgets/diagnostics/diagnostics.js';
import {ownWords} from '../../src/widgets/diagnostics/own-words.js';
import {type PageClaims, pageClaims} from '../../src/widgets/diagnostics/page-claims.js';
import {expectAccessible} from '../axe.js';

/** A part of a page, drawn, so that its boxes are known. */
async function pageWith(body: string): Promise<Element> {
  const part = await fixture<Element>(html`<div></div>`);
  part.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  return part;
}

const wordsIn = async (body: string) =>
  ownWords(await pageWith(body)).map(({text}) => text.replace(/\s+/g, ' ').trim());
const claimsIn = async (body: string) =>
  (await pageClaims(await pageWith(body))).claims.map(({rule, match}) => `${rule}: ${match}`);

describe('the page’s own words', () => {
  for (const [because, body, ...words] of [
    ['are those in widgets', '<p>heals</p><basalt-book-now>Book</basalt-book-now>', 'Book'],
    [
      'are one sentence across inline elements, and none across blocks',
      '<basalt-book-now>A <b>c</b>alm <a href="#">hour</a><p>Bo<i>ok</i></p>Now</basalt-book-now>',
      'A calm hour',
      'Book',
      'Now',
    ],
    [
      'are those in attributes',
      '<basalt-benefits-carousel heading="Why"><img alt="Stones" title="Warm"></basalt-benefits-carousel><div data-basalt="book-now" data-label="Book"></div>',
      'Why',
      'Stones',
      'Warm',
      'Book',
    ],
    [
      'are those of a quiz’s own questions, and not its ids',
      '<basalt-pain-relief-quiz><script type="application/json">{"id": "heal", "questions": [{"title": "What for?", "options": [{"label": "Rest"}]}]}</script></basalt-pain-relief-quiz>',
      'What for?',
      'Rest',
    ],
    [
      'are not scripts, styles and what is nobody’s to read',
      '<basalt-book-now><script>heal</script><style>heal</style><template>heal</template><!-- heal --><script type="application/json">{</script>ok</basalt-book-now>',
      'ok',
    ],
    [
      'are each read once, in widgets within widgets too',
      '<basalt-pain-relief-quiz>Call <basalt-book-now label="Go">Book</basalt-book-now></basalt-pain-relief-quiz>',
      'Go',
      'Call Book',
    ],
    ['are not the panel’s', '<basalt-diagnostics heading="x">y</basalt-diagnostics>'],
  ] as const) {
    it(because, async () => {
      expect(await wordsIn(body)).to.deep.equal(words);
    });
  }
});

describe('pageClaims', () => {
  it('finds claims across tags and line breaks', async () => {
    expect(
      await claimsIn('<basalt-book-now><p>re<b>lie</b>ves\n\n   pain</p></basalt-book-now>'),
    ).to.deep.equal(['pain-relief: relieves pain']);
    expect(
      await claimsIn('<basalt-book-now><p>relieves</p><p>pain</p></basalt-book-now>'),
    ).to.deep.equal([]);
  });

  it('leaves conditions alone that are asked after, or marked', async () => {
    expect(
      await claimsIn(
        `<basalt-safety-check heading="cancer"><li>cancer</li></basalt-safety-check>
         <div data-basalt="safety-check">cancer</div>
         <basalt-book-now><p data-basalt-claims="exempt">cancer</p></basalt-book-now>`,
      ),
    ).to.deep.equal([]);
  });

  it('holds quotes to the rules for quotes', async () => {
    expect(
      await claimsIn(
        '<basalt-book-now><q data-basalt-claims="testimonial">My pain is gone</q></basalt-book-now>',
      ),
    ).to.deep.equal(['testimonial-outcome: pain is gone']);
  });

  it('goes by the widget’s market, and else is strict', async () => {
    const page = await pageWith(
      `<basalt-book-now>boosts circulation</basalt-book-now>
       <basalt-pain-relief-quiz market="us">boosts circulation</basalt-pain-relief-quiz>
       <basalt-pain-relief-quiz market="mars">boosts circulation</basalt-pain-relief-quiz>`,
    );
    const {claims, markets} = await pageClaims(page);
    expect(claims.map(({severity, subject}) => `${severity} ${subject}`)).to.deep.equal([
      'error <basalt-book-now>',
      'error <basalt-pain-relief-quiz>',
      'warn <basalt-pain-relief-quiz>',
    ]);
    expect(markets).to.deep.equal([undefined, 'us']);
  });

  it('says why, who says so and what to write instead', async () => {
    const page = await pageWith('<basalt-book-now id="b">It heals</basalt-book-now>');
    const [claim] = (await pageClaims(page)).claims;
    expect(claim).to.include({subject: '<basalt-book-now> #b', instead: 'restful', match: 'heals'});
    expect(claim!.why)
      .to.match(/^Healing implies/)
      .and.not.to.contain('http');
    for (const {title, url} of claim!.sources) {
      expect(title).not.to.equal('');
      expect(url).to.match(/^https:/);
    }
    expect(claim!.sources).not.to.be.empty;
  });
});

describe('the panel with claims', () => {
  const panel = (claims?: PageClaims) =>
    fixture<BasaltDiagnostics>(html`<basalt-diagnostics .claims=${claims}></basalt-diagnostics>`);
  const textOf = ({renderRoot}: BasaltDiagnostics) =>
    renderRoot.querySelector('section')!.textContent!.replace(/\s+/g, ' ');

  it('does not speak of claims when nobody asked', async () => {
    expect(textOf(await panel())).not.to.match(/claim/);
  });

  it('says that it found none, and that this allows nothing', async () => {
    const text = textOf(await panel({claims: [], markets: ['uk']}));
    expect(text).to.contain('No health claim found').and.to.contain('for uk');
    expect(text).to.contain('does not make a text allowed');
  });

  it('lists them, shows where they stand, and is accessible', async () => {
    const widget = await fixture(html`<basalt-book-now>It heals. Our clinic.</basalt-book-now>`);
    const element = await panel(await pageClaims(document));
    const text = textOf(element);
    expect(text).to.contain('2 health claims').and.to.contain('strictest');
    expect(text).to.match(/Do not publish, in <basalt-book-now>.*“heals”.*Instead: restful/);
    expect(text).to.match(/Only with evidence on file.*“clinic”/);
    element.renderRoot.querySelector<HTMLButtonElement>('ol button')!.click();
    expect(widget.getAnimations()).to.have.length(1);
    await expectAccessible(element);
  });
});
