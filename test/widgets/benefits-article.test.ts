import {aTimeout, html, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {setLocale} from '../../src/localize/locale.js';
import {articleIn, reader} from './article-visitor.js';

const shipped = html`<basalt-benefits-article></basalt-benefits-article>`;

const own = html`<basalt-benefits-article>
  <h2>What our stones do</h2>
  <p>A few words on what we offer.</p>
  <section id="sleep" data-benefit="improved-sleep">
    <h3>Sleep well</h3>
    <p>Come in the evening.</p>
    <details>
      <summary>What the research says</summary>
      <p>Very little.</p>
    </details>
  </section>
  <h3 data-benefit="improved-circulation">Warm skin</h3>
  <p>It looks a little rosier.</p>
  <h3>Our rooms</h3>
  <p>Neither has a clock.</p>
</basalt-benefits-article>`;

/** What is told on the console while something happens. */
async function told(act: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  await act();
  await waitUntil(() => said.length, 'somebody is told');
  await aTimeout(50);
  console.warn = warn;
  return said;
}

describe('The shipped article', () => {
  it('has all eight parts, each with its grade in dots and in words', async () => {
    const {all, plain} = reader(await articleIn(shipped));
    expect(all('section > [role=heading]').map(plain)).to.deep.equal([
      'What a hot stone massage is',
      'Muscle ease',
      'Circulation',
      'Everyday stress',
      'Ease of movement',
      'No detox claims',
      'Sleep',
      'Is it for you?',
    ]);
    expect(all('.grade').map(plain)).to.deep.equal([
      ...Array<string>(5).fill('Low certainty'),
      'No good evidence',
      'Very low certainty',
      'Low certainty',
    ]);
    expect(
      all('.grade .dots')
        .map(({className}) => className.at(-1))
        .join(''),
    ).to.equal('22222012');
  });

  it('warms each benefit’s stone by its grade', async () => {
    const {all} = reader(await articleIn(shipped));
    expect(
      all('.stone')
        .map(({className}) => className.at(-1))
        .join(''),
    ).to.equal('222201');
  });

  it('shows words and grade in one size and one colour', async () => {
    const {one} = reader(await articleIn(shipped));
    const [words, grade] = ['.words p', '.grade'].map((each) => getComputedStyle(one(each)));
    expect([words!.fontSize, words!.color]).to.deep.equal([grade!.fontSize, grade!.color]);
  });

  for (const {attribute, levels} of [
    {attribute: undefined, levels: [2, 3, 4]},
    {attribute: 1, levels: [1, 2, 3]},
    {attribute: 6, levels: [6, 6, 6]},
    {attribute: 0, levels: [2, 3, 4]},
    {attribute: 9, levels: [6, 6, 6]},
  ]) {
    it(`with heading-level="${attribute}" has headings of the levels ${levels}`, async () => {
      const article = await articleIn(
        attribute === undefined
          ? shipped
          : html`<basalt-benefits-article heading-level=${attribute}></basalt-benefits-article>`,
      );
      const {one, open} = reader(article);
      await open();
      expect(
        ['article > .h', 'section > .h', '.panel [role=heading]'].map((each) =>
          Number(one(each).ariaLevel),
        ),
      ).to.deep.equal(levels);
    });
  }

  it('says how long it takes to read, and what it is not', async () => {
    const {said} = reader(await articleIn(shipped));
    expect(said('[part=time]')).to.match(/^Reading time: \d minutes?$/);
    expect(said('[part=note]')).to.equal(
      'Hot stone massage is a relaxation service, not medical care. It does not diagnose or treat anything. How you feel varies from person to person.',
    );
  });

  it('opens the evidence of a part in its place, with headings below its own', async () => {
    const {all, one, open} = reader(await articleIn(shipped));
    expect(all('.panel').length).to.equal(0);
    await open(6);
    const panel = all('.evidence')[6]!.querySelector('.panel')!;
    expect(panel.ariaLabel).to.equal('Evidence: Sleep');
    expect(panel.querySelector('button')).to.equal(null);
    expect(one('#conclusion .claims')).to.equal(null);
  });

  it('opens on paper what has come, and closes it again', async () => {
    const {all, open} = reader(await articleIn(shipped));
    const opened = () => all('.evidence details[open]').length;
    dispatchEvent(new Event('beforeprint'));
    expect(opened()).to.equal(0);
    await open(2);
    dispatchEvent(new Event('beforeprint'));
    expect(opened()).to.equal(8);
    dispatchEvent(new Event('afterprint'));
    expect(opened()).to.equal(1);
  });

  it('speaks the page’s language, also when that changes', async () => {
    const {said} = reader(await articleIn(shipped));
    await setLocale('de');
    await waitUntil(() => said('section > .h') === 'Die Hot-Stone-Massage');
    expect(said('[part=time]')).to.match(/^Lesezeit: \d Minuten?$/);
    await setLocale('en');
    await waitUntil(() => said('section > .h') === 'What a hot stone massage is');
  });
});

describe('The page’s own article', () => {
  it('stands as it is, neither moved nor changed', async () => {
    const article = await articleIn(own);
    const before = article.innerHTML;
    const shown = reader(article)
      .all<HTMLSlotElement>('slot.passage')
      .flatMap((slot) => slot.assignedElements());
    expect(shown).to.deep.equal([...article.children]);
    await reader(article).open();
    expect(article.innerHTML).to.equal(before);
  });

  it('has each claim’s evidence right after it', async () => {
    const article = await articleIn(own);
    const {all, open, plain} = reader(article);
    const passages = all<HTMLSlotElement>('slot.passage');
    expect(passages.map((slot) => slot.assignedElements().at(-1)?.localName)).to.deep.equal([
      'section',
      'h3',
      'p',
    ]);
    expect(all('.body > *').map(({className}) => className.split(' ')[0])).to.deep.equal([
      'passage',
      'evidence',
      'passage',
      'evidence',
      'passage',
      'small',
      'offer',
    ]);
    expect(all('.grade').map(plain)).to.deep.equal(['Very low certainty', 'Low certainty']);
    await open(1);
    expect(all('.panel')[1]!.ariaLabel).to.equal('Evidence: Warm skin');
    expect(all('.panel [role=heading]')[0]!.ariaLevel).to.equal('4');
  });

  it('has a list of contents with the names that it gives, or those of its headings', async () => {
    const {links, said} = reader(await articleIn(own));
    expect(links().map(({hash}) => hash)).to.deep.equal(['#sleep', '#warm-skin', '#our-rooms']);
    expect(said('article > .h')).to.equal(undefined);
  });

  it('keeps its own evidence, which a visitor without scripts opens too', async () => {
    const article = await articleIn(own);
    const details = article.querySelector('details')!;
    details.querySelector('summary')!.click();
    await aTimeout(50);
    expect(details.open).to.equal(true);
    expect(details.getBoundingClientRect().height).to.be.greaterThan(30);
  });

  it('tells its owner of a benefit that is misspelt, once', async () => {
    let article: Awaited<ReturnType<typeof articleIn>>;
    const said = await told(async () => {
      article = await articleIn(
        html`<basalt-benefits-article><p data-benefit="sleep">Sleep</p></basalt-benefits-article>`,
      );
      article.append('.');
      await aTimeout(20);
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^<p>: data-benefit="sleep" is no part .* Check its spelling\.$/);
    expect(reader(article!).all('.evidence').length).to.equal(0);
  });
});

describe('After the article', () => {
  it('nothing is offered unless the page has something', async () => {
    const {one} = reader(await articleIn(shipped));
    expect(one('[part=offer]').hidden).to.equal(true);
  });

  it('the page’s quiz and its button stand, with what must stand beside a button', async () => {
    const article = await articleIn(
      html`<basalt-benefits-article>
        <p slot="quiz"><a href="/quiz">Find what suits you</a></p>
        <p slot="book"><a href="/book">Book</a></p>
      </basalt-benefits-article>`,
    );
    const {all, one, said} = reader(article);
    expect(all('section').length).to.equal(8);
    expect(
      all<HTMLSlotElement>('.offer slot').map((slot) => slot.assignedElements()[0]),
    ).to.deep.equal([...article.children]);
    expect(one('[part=offer]').hidden).to.equal(false);
    expect(said('.offer .small')).to.equal(
      'Not suitable for everyone. Please complete the safety check first.',
    );
  });
});

describe('What search engines are told', () => {
  const scripts = () => [
    ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
  ];
  const wanted = html`<basalt-benefits-article structured-data></basalt-benefits-article>`;

  it('is nothing unless the page wants it', async () => {
    await articleIn(shipped);
    await aTimeout(50);
    expect(scripts()).to.deep.equal([]);
  });

  it('is that there is an article, once, and no longer when it is gone', async () => {
    const article = await articleIn(html`${wanted}${wanted}`);
    await waitUntil(() => scripts().length);
    await aTimeout(50);
    expect(scripts().length).to.equal(1);
    expect(JSON.parse(scripts()[0]!.text)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Hot stone massage: what to expect, and what is known',
      inLanguage: 'en',
      description:
        'Slow massage with smooth, warmed stones on either side of your spine: a restful, warming experience.',
      mainEntityOfPage: location.href.split('#')[0],
    });
    article.parentElement!.replaceChildren();
    expect(scripts()).to.deep.equal([]);
  });

  it('names the page’s own article by its title', async () => {
    const article = await articleIn(own);
    article.structuredData = true;
    await waitUntil(() => scripts().length);
    expect(JSON.parse(scripts()[0]!.text)).to.have.property('headline', 'What our stones do');
    article.structuredData = false;
    await article.updateComplete;
    expect(scripts()).to.deep.equal([]);
  });
});
