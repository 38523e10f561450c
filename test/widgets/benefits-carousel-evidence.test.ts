import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {render} from 'lit';

import {benefits} from '../../src/domain/generated/benefits.js';
import {
  evidenceFacts,
  lastReviewed,
  reviewEveryMonths,
} from '../../src/domain/generated/evidence-facts.js';
import {setLocale} from '../../src/localize/locale.js';
import {authorsText, dateText} from '../../src/parts/evidence/citation-text.js';
import {loadPanel} from '../../src/parts/evidence/evidence-panel.js';
import {gradeDots} from '../../src/parts/evidence/grade-dots.js';
import {carouselIn, visitor} from './benefits-visitor.js';

const shipped = html`<basalt-benefits-carousel></basalt-benefits-carousel>`;

describe('The evidence of a benefit', () => {
  it('opens in place, says so, and closes again', async () => {
    const carousel = await carouselIn(shipped);
    const {all, one, open, press} = visitor(carousel);
    const toggle = one('[aria-expanded]');
    expect([toggle.ariaExpanded, toggle.textContent!.trim()]).to.deep.equal([
      'false',
      'See the evidence',
    ]);
    await open();
    expect([toggle.ariaExpanded, toggle.textContent!.trim()]).to.deep.equal([
      'true',
      'Close the evidence',
    ]);
    expect(toggle.getAttribute('aria-controls')).to.equal(one('.panel').parentElement!.id);
    await press(toggle);
    await waitUntil(() => !all('.panel').length);
    expect(toggle.ariaExpanded).to.equal('false');
  });

  it('says what the research says, what it cannot tell, and grades each claim', async () => {
    const {all, open, said} = visitor(await carouselIn(shipped));
    await open(2);
    expect(all('.panel [role=heading]').map((heading) => heading.textContent)).to.deep.equal([
      'How sure the research is',
      'What the research says',
      'What it cannot tell us',
      'Claim by claim',
      'Sources',
    ]);
    expect(
      all('.claims li').map((claim) => claim.textContent!.trim().replace(/\s+/g, ' ')),
    ).to.deep.equal([
      'People feel calmer right after a massage Moderate',
      'A course of massage lowers general anxiety Low',
      'Hot stone massage lowers anxiety in people with back pain Very low',
      'Lower stress then reduces back pain Very low',
    ]);
    expect(said('.panel .mark'), 'the grade of it all, and why').to.equal('Low');
    expect(said('.panel .mark + p')).to.match(/^Some studies, but small/);
    expect(
      all('.claims .dots')
        .map(({className}) => className.at(-1))
        .join(''),
    ).to.equal('3211');
    expect(said('.small')).to.match(
      /^Reviewed \w+ \d+, \d{4}\. General information, not medical advice\./,
    );
  });

  it('shows a benefit and its grade in one size and one colour, in every layout', async () => {
    for (const layout of ['rail', 'cards', 'list']) {
      const {one, turn} = visitor(
        await carouselIn(
          html`<basalt-benefits-carousel layout=${layout}></basalt-benefits-carousel>`,
        ),
      );
      await turn();
      const [words, grade] = ['[part=text] > p', '.grade p'].map((each) =>
        getComputedStyle(one(each)),
      );
      expect([words!.fontSize, words!.color]).to.deep.equal([grade!.fontSize, grade!.color]);
    }
  });

  it('shows a claim and its grade in one size and one colour', async () => {
    const {all, open} = visitor(await carouselIn(shipped));
    await open();
    const [claim, mark] = all('.claims li:first-child > span').map((part) =>
      getComputedStyle(part),
    );
    expect([claim!.fontSize, claim!.color]).to.deep.equal([mark!.fontSize, mark!.color]);
  });

  it('links each source in a new tab that learns nothing of this one', async () => {
    const {all, open} = visitor(await carouselIn(shipped));
    await open(4);
    const {citations} = evidenceFacts['detox-lymphatic-drainage']!;
    const links = all<HTMLAnchorElement>('.sources a');
    expect(links.map(({href}) => href)).to.deep.equal(
      citations.map(({doi, url}) => new URL(doi ? `https://doi.org/${doi}` : url!).href),
    );
    for (const {target, rel} of links) expect([target, rel]).to.deep.equal(['_blank', 'noopener']);
    expect(
      all('.sources li').map((source) => source.textContent!.includes('undated')),
    ).to.deep.equal(citations.map(({year}) => !year));
  });

  it('names a study that has no address without a link', async () => {
    const {all, open} = visitor(await carouselIn(shipped));
    await open(1);
    const addresses = evidenceFacts['improved-circulation']!.citations.map(
      ({doi, url}) => doi ?? url,
    );
    expect(addresses).to.include(undefined);
    expect(all('.sources li').map((source) => !!source.querySelector('a'))).to.deep.equal(
      addresses.map(Boolean),
    );
  });

  it('goes along with the slide on the rail', async () => {
    const carousel = await carouselIn(shipped);
    const {all, next, one, open, press, rests} = visitor(carousel);
    await open();
    await press(next());
    await rests(1);
    expect([one('.panel').ariaLabel, all('.panel').length]).to.deep.equal([
      'Evidence: Circulation',
      1,
    ]);
    expect(all('[aria-expanded=true]').length).to.equal(1);
  });

  it('waits while a slide without evidence is on show', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel>
        <p data-benefit="improved-sleep">Sleep</p>
        <p>Tea</p>
      </basalt-benefits-carousel>`,
    );
    const {all, next, open, press, previous, rests} = visitor(carousel);
    await open();
    await press(next());
    await rests(1);
    expect(all('.panel').length).to.equal(0);
    await press(previous());
    await rests(0);
    expect(all('.panel').length).to.equal(1);
  });

  it('closes when its card has left the view', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel layout="cards"></basalt-benefits-carousel>`,
      1000,
    );
    const {all, next, one, open, press, reach, turn} = visitor(carousel);
    await turn();
    await waitUntil(() => reach() === 'ooo---');
    await open(1);
    expect(one('.panel').ariaLabel).to.equal('Evidence: Circulation');
    await press(next());
    expect(all('.panel').length).to.equal(1);
    await press(next());
    await waitUntil(() => !all('.panel').length);
  });

  it('stands under its own benefit in a list', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel layout="list"></basalt-benefits-carousel>`,
    );
    const {one, open, reach, slides, turn} = visitor(carousel);
    await turn();
    await waitUntil(() => reach() === 'oooooo');
    await open(3);
    expect(slides().findIndex((slide) => slide.contains(one('.panel')))).to.equal(3);
    carousel.layout = 'rail';
    await waitUntil(() => !slides().some((slide) => slide.contains(one('.panel'))));
  });

  it('gives the focus back to what opened it', async () => {
    const {all, one, open} = visitor(await carouselIn(shipped));
    await open();
    const close = one('.panel .btn');
    close.focus();
    close.click();
    await waitUntil(() => !all('.panel').length);
    expect(one('[aria-expanded]').matches(':focus')).to.equal(true);
  });

  it('changes its language with the page', async () => {
    const carousel = await carouselIn(shipped);
    const {open, said} = visitor(carousel);
    await open();
    const english = said('.panel .mark + p');
    await setLocale('de');
    await waitUntil(() => said('.panel .mark + p') !== english);
    await setLocale('en');
    await waitUntil(() => said('.panel .mark + p') === english);
    await aTimeout(0);
  });
});

describe('The day of the last review', () => {
  const [year = 0, month = 1, day = 1] = lastReviewed.split('-').map(Number);
  const shownOn = async (now: Date) => {
    const carousel = await carouselIn(shipped);
    const draw = await loadPanel(carousel, gradeDots, () => now);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(draw({label: 'Sleep', facts: {id: 'improved-sleep', grade: 'very-low'}}), place);
    return place.querySelector('.small')!.textContent!.trim();
  };

  it('is told alone while the review still holds', async () => {
    const last = new Date(year, month - 1 + reviewEveryMonths, day, 23, 59);
    expect(await shownOn(last)).to.match(/^Reviewed [^.]+\. General information/);
  });

  it('is told with a notice from the day after', async () => {
    const after = new Date(year, month - 1 + reviewEveryMonths, day + 1);
    expect(await shownOn(after)).to.match(
      /^Reviewed [^.]+\. That is more than 12 months ago, so newer research may be missing here\./,
    );
  });
});

describe('The sources of the evidence', () => {
  it('are those alone that were checked, and whose results were seen', () => {
    for (const {id, evidence} of benefits.items) {
      const fit = evidence.citations.filter(
        ({verified, resultSeen}) => verified && resultSeen !== false,
      );
      expect(evidenceFacts[id]!.citations.map(({title}) => title)).to.deep.equal(
        fit.map(({title}) => title),
      );
    }
    const all = benefits.items.flatMap(({evidence}) => evidence.citations);
    expect(all.some(({verified, resultSeen}) => !verified || resultSeen === false)).to.equal(true);
  });
});

describe('A citation', () => {
  for (const {authors, text} of [
    {authors: 'Charkoudian N', text: 'Charkoudian'},
    {authors: 'Klein AV, Kiat H', text: 'Klein and others'},
    {authors: 'Moyer CA, Rounds J, Hannum JW', text: 'Moyer and others'},
    {authors: 'Ezzo J, et al.', text: 'Ezzo and others'},
    {authors: 'de Oliveira AR, da Rosa LHT', text: 'de Oliveira and others'},
    {authors: 'Qaseem A, Wilt TJ; Clinical Guidelines Committee', text: 'Qaseem and others'},
    {
      authors: 'National Institute for Health and Care Excellence (UK)',
      text: 'National Institute for Health and Care Excellence (UK)',
    },
  ]) {
    it(`by "${authors}" is by ${text}`, () => {
      expect(authorsText(authors)).to.equal(text);
    });
  }
});

describe('The day of the last review', () => {
  for (const {language, text} of [
    {language: 'en-GB', text: '24 November 2026'},
    {language: 'en', text: 'November 24, 2026'},
    {language: 'de', text: '24. November 2026'},
  ]) {
    it(`reads ${text} in ${language}, in whatever time zone`, () => {
      expect(dateText('2026-11-24', language)).to.equal(text);
    });
  }
});
