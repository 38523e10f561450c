import {aTimeout, html, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {disclaimersFor} from '../../src/domain/claims/disclaimers-for.js';
import {benefits} from '../../src/domain/generated/benefits.js';
import {evidenceFacts} from '../../src/domain/generated/evidence-facts.js';
import type {Market} from '../../src/domain/market.js';
import {setLocale} from '../../src/localize/locale.js';
import {articleIn, reader} from './article-visitor.js';
import {carouselIn, visitor} from './benefits-visitor.js';

const markets: readonly Market[] = ['us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca'];
const published = benefits.items.filter(({claimsWarning}) => !claimsWarning);
const kept = benefits.items.filter(({claimsWarning}) => claimsWarning);
const said = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ');

/** Everything that must stand beside the article's own wording of a part. */
const expectBeside = (text: string, {id, evidence}: (typeof benefits.items)[number]) => {
  const {label, meaning} = benefits.grades[evidence.grade];
  const grade = evidence.grade === 'none' ? label : `${label} certainty`;
  expect(text).to.contain(`${grade}. ${meaning} ${evidence.limits}`);
  expect(text).to.contain(evidenceFacts[id]!.citations[0]!.title);
  for (const market of markets) {
    for (const {text: words} of disclaimersFor(market, 'benefits')) expect(text).to.contain(words);
  }
};

async function told(act: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  await act();
  await waitUntil(() => warnings.length, 'somebody is told');
  await aTimeout(50);
  console.warn = warn;
  return warnings;
}

describe('The article’s own wording in a carousel', () => {
  const slides = (carousel: Awaited<ReturnType<typeof carouselIn>>) =>
    visitor(carousel).all('[part=text] > p').map(said);

  it('is not there unless the page asks for it', async () => {
    const carousel = await carouselIn(html`<basalt-benefits-carousel></basalt-benefits-carousel>`);
    expect(slides(carousel)).to.deep.equal(
      benefits.items.filter(({kind}) => kind === 'benefit').map(({safeText}) => safeText),
    );
  });

  it('stands with its grade, the reason, the limits, a source and the disclaimers', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel copy="article"></basalt-benefits-carousel>`,
    );
    const {all, labels} = visitor(carousel);
    const items = benefits.items.filter(({kind}) => kind === 'benefit');
    expect(labels()).to.deep.equal(
      items.map(({title, safeTitle, claimsWarning}) => (claimsWarning ? safeTitle : title)),
    );
    expect(all('.grade').length).to.equal(6);
    for (const [place, item] of items.entries()) {
      const text = slides(carousel)[place]!;
      if (item.claimsWarning) {
        expect(text).to.equal(item.safeText);
        continue;
      }
      expect(text.startsWith(item.text)).to.equal(true);
      expectBeside(text, item);
    }
  });

  it('has all of that in the size and the colour of the claim', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel copy="article"></basalt-benefits-carousel>`,
    );
    const {all, one} = visitor(carousel);
    const {fontSize, color} = getComputedStyle(one('[part=text] > p'));
    for (const part of all('[part=slide]:first-child .caveat')) {
      expect([getComputedStyle(part).fontSize, getComputedStyle(part).color]).to.deep.equal([
        fontSize,
        color,
      ]);
    }
  });

  it('stays in the row that scrolls', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel copy="article"></basalt-benefits-carousel>`,
      300,
    );
    expect(visitor(carousel).labels()[0]).to.equal('Deep muscle relaxation');
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('is in no property as a text that could be shown alone', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel copy="article"></basalt-benefits-carousel>`,
    );
    const {articleCopy} = await import('../../src/parts/evidence/article-copy.js');
    const safe = Object.fromEntries(
      benefits.items.map(({id, safeTitle, safeText}) => [id, {title: safeTitle, text: safeText}]),
    );
    const copy = await articleCopy(carousel, safe);
    for (const {id} of published) expect(copy[id]!.text).not.to.be.a('string');
    const {words} = carousel as unknown as {words: Record<string, {text: string}>};
    for (const {id, text} of published) expect(words[id]?.text).not.to.equal(text);
  });

  it('comes and goes with the attribute, and with the language', async () => {
    const carousel = await carouselIn(html`<basalt-benefits-carousel></basalt-benefits-carousel>`);
    const {labels} = visitor(carousel);
    carousel.setAttribute('copy', 'article');
    await waitUntil(() => labels()[0] === 'Deep muscle relaxation');
    await setLocale('de');
    await waitUntil(() => labels()[0] === 'Tiefe Muskelentspannung');
    expect(slides(carousel)[0]).to.contain('keine medizinische Versorgung');
    await setLocale('en');
    await waitUntil(() => labels()[0] === 'Deep muscle relaxation');
    carousel.copy = 'safe';
    await waitUntil(() => labels()[0] === 'Muscle ease');
  });

  it('is not shown for a word that is neither, and the owner is told', async () => {
    let carousel: Awaited<ReturnType<typeof carouselIn>>;
    const warnings = await told(async () => {
      carousel = await carouselIn(
        html`<basalt-benefits-carousel copy="Article"></basalt-benefits-carousel>`,
      );
      await visitor(carousel).turn();
    });
    expect(visitor(carousel!).labels()[0]).to.equal('Muscle ease');
    expect(warnings).to.deep.equal([
      '<basalt-benefits-carousel>: copy="Article" is neither safe nor article, so the safe wording is shown.',
    ]);
  });
});

describe('The article’s own wording in the article', () => {
  it('stands with its grade, the reason, the limits, a source and the disclaimers', async () => {
    const article = await articleIn(
      html`<basalt-benefits-article copy="article"></basalt-benefits-article>`,
    );
    for (const item of published) {
      const part = reader(article).one(`#${item.id}`);
      expect(said(part.querySelector('.h')!)).to.equal(item.title);
      expectBeside(said(part.querySelector('.words')!), item);
      expect(part.querySelector('.evidence')).not.to.equal(null);
    }
    expect(kept.map(({id}) => id)).to.deep.equal(['detox-lymphatic-drainage']);
    for (const {id, safeText} of kept) {
      expect(said(reader(article).one(`#${id} .words`))).to.equal(safeText);
    }
  });

  it('is not shown for a word that is neither, and the owner is told once', async () => {
    let article: Awaited<ReturnType<typeof articleIn>>;
    const warnings = await told(async () => {
      article = await articleIn(
        html`<basalt-benefits-article copy="full"></basalt-benefits-article>`,
      );
      article.requestUpdate();
      await aTimeout(20);
    });
    expect(reader(article!).said('#improved-sleep .h')).to.equal('Sleep');
    expect(warnings).to.deep.equal([
      '<basalt-benefits-article>: copy="full" is neither safe nor article, so the safe wording is shown.',
    ]);
  });
});
