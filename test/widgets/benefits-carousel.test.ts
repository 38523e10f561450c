import {aTimeout, html, oneEvent, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {setLocale} from '../../src/localize/locale.js';
import type {BasaltBenefitsCarousel} from '../../src/widgets/benefits-carousel/benefits-carousel.js';
import {carouselIn, visitor} from './benefits-visitor.js';

const shipped = html`<basalt-benefits-carousel></basalt-benefits-carousel>`;

const own = html`<basalt-benefits-carousel>
  <article data-benefit="improved-sleep">
    <h3>Sleep well</h3>
    <p>Come in the evening.</p>
  </article>
  <article id="rooms">
    <h3>Quiet rooms</h3>
    <p>Neither has a clock. <a href="#rooms">See them</a></p>
  </article>
  <article><p>Tea from the yard, after every session.</p></article>
</basalt-benefits-carousel>`;

const told = (carousel: BasaltBenefitsCarousel) => {
  const events: {index: number; id: string}[] = [];
  carousel.addEventListener('basalt-carousel-change', ({detail}) => events.push(detail));
  return events;
};

const key = async (on: Element, name: string) => {
  on.dispatchEvent(
    new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true}),
  );
  await aTimeout(50);
};

describe('A benefits carousel without children', () => {
  it('shows the six shipped benefits, each with its grade in dots and in words', async () => {
    const {all, labels, said, slides} = visitor(await carouselIn(shipped));
    expect(slides().length).to.equal(6);
    expect(labels()).to.deep.equal([
      'Muscle ease',
      'Circulation',
      'Everyday stress',
      'Ease of movement',
      'No detox claims',
      'Sleep',
    ]);
    expect(all('.grade p').map((grade) => grade.textContent!.trim())).to.deep.equal([
      'Low certainty',
      'Low certainty',
      'Low certainty',
      'Low certainty',
      'No good evidence',
      'Very low certainty',
    ]);
    expect(
      all('.grade .dots')
        .map(({className}) => className.at(-1))
        .join(''),
    ).to.equal('222201');
    expect(said('[part=note]')).to.equal(
      'Hot stone massage is a relaxation service, not medical care. It does not diagnose or treat anything. How you feel varies from person to person.',
    );
  });

  it('warms a stone by its grade, and leaves one without good evidence cold', async () => {
    const {all} = visitor(await carouselIn(shipped));
    expect(
      all('[part=slide] .stone')
        .map(({className}) => className.at(-1))
        .join(''),
    ).to.equal('222201');
    expect(
      all('.tab .stone')
        .map(({className}) => className.at(-1))
        .join(''),
    ).to.equal('200000');
  });

  it('speaks the page’s language, also when that changes', async () => {
    const carousel = await carouselIn(shipped);
    await setLocale('de');
    await waitUntil(() => visitor(carousel).labels()[0] !== 'Muscle ease');
    await setLocale('en');
    await waitUntil(() => visitor(carousel).labels()[0] === 'Muscle ease');
  });

  it('says what it is to a screen reader', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel heading="What warm stones may do"></basalt-benefits-carousel>`,
    );
    const {one, said, slides} = visitor(carousel);
    const section = one('section');
    expect([section.ariaLabel, section.ariaRoleDescription]).to.deep.equal([
      'What warm stones may do',
      'carousel',
    ]);
    expect(said('h2')).to.equal('What warm stones may do');
    const [first] = slides();
    expect([first!.role, first!.ariaRoleDescription, first!.ariaLabel]).to.deep.equal([
      'group',
      'slide',
      '1 of 6',
    ]);
  });
});

describe('A benefits carousel with the page’s own elements', () => {
  it('shows them as they are, neither moved nor copied', async () => {
    const carousel = await carouselIn(own);
    const {all, labels} = visitor(carousel);
    expect(all<HTMLSlotElement>('slot').map((slot) => slot.assignedElements()[0])).to.deep.equal([
      ...carousel.children,
    ]);
    expect(labels()).to.deep.equal(['Sleep well', 'Quiet rooms', 'Tea from the yard, after']);
  });

  it('shows grade and evidence of the benefit that one names, and none for the others', async () => {
    const {slides} = visitor(await carouselIn(own));
    const grades = slides().map((slide) => slide.querySelector('.grade p')?.textContent?.trim());
    expect(grades).to.deep.equal(['Very low certainty', undefined, undefined]);
    expect(slides().map((slide) => slide.querySelectorAll('.stone').length)).to.deep.equal([
      1, 0, 0,
    ]);
  });

  it('tells the owner of a benefit that does not exist', async () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel
        ><p data-benefit="improved-slep">Sleep</p>
        <p>Tea</p></basalt-benefits-carousel
      >`,
    );
    await visitor(carousel).turn();
    console.warn = warn;
    expect(said.join())
      .to.contain('data-benefit="improved-slep"')
      .and.to.contain('Check its spelling');
  });

  it('makes no slides of what an editor leaves behind', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel
        ><p></p>
        <br />
        <p>&nbsp;</p>
        <p><br /></p>
        <article><h3>Sleep</h3></article>
        <p>&nbsp;<br /></p>
        <p><img alt="Our room" src="data:," /></p
      ></basalt-benefits-carousel>`,
    );
    expect(visitor(carousel).slides().length).to.equal(2);
  });

  it('follows elements that come, change, go and change places', async () => {
    const carousel = await carouselIn(own);
    const {labels, slides} = visitor(carousel);
    const [sleep, rooms] = carousel.children as unknown as [HTMLElement, HTMLElement];
    const late = document.createElement('article');
    carousel.append(late);
    await waitUntil(() => slides().length === 4);
    late.innerHTML = '<h3>Linen</h3>';
    await waitUntil(() => labels()[3] === 'Linen');
    late.dataset.benefit = 'detox-lymphatic-drainage';
    await waitUntil(() => slides()[3]!.querySelector('.grade'));
    rooms.querySelector('h3')!.textContent = 'Still rooms';
    await waitUntil(() => labels()[1] === 'Still rooms');
    carousel.prepend(rooms);
    await waitUntil(() => labels()[0] === 'Still rooms');
    sleep.remove();
    await waitUntil(() => slides().length === 3);
    expect(labels()).to.deep.equal(['Still rooms', 'Tea from the yard, after', 'Linen']);
  });

  it('keeps what is on show when others come before it, and stays in range when it goes', async () => {
    const carousel = await carouselIn(own);
    const {current, labels, press, rests, tabs, turn} = visitor(carousel);
    await turn();
    await press(tabs()[2]!);
    await rests(2);
    const events = told(carousel);
    carousel.prepend(Object.assign(document.createElement('p'), {textContent: 'New this spring'}));
    await waitUntil(() => current() === 3);
    expect(labels()[3]).to.equal('Tea from the yard, after');
    await rests(3);
    carousel.lastElementChild!.remove();
    await waitUntil(() => current() === 2);
    expect([carousel.index, events]).to.deep.equal([2, []]);
  });

  it('goes back to the shipped benefits when all are gone', async () => {
    const carousel = await carouselIn(own);
    carousel.replaceChildren();
    await waitUntil(() => visitor(carousel).slides().length === 6);
  });

  it('leaves a link in a card a link', async () => {
    const carousel = await carouselIn(own);
    await visitor(carousel).turn();
    let followed = false;
    carousel.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    carousel.querySelector('a')!.click();
    expect(followed).to.equal(true);
  });
});

describe('Stepping through a benefits carousel', () => {
  it('starts still and silent: nothing moves, nothing is told, the focus stays', async () => {
    const carousel = await carouselIn(shipped);
    const {current, position, row} = visitor(carousel);
    const events = told(carousel);
    await aTimeout(300);
    expect([current(), position(), row().scrollLeft, row().ariaLive, events]).to.deep.equal([
      0,
      '1 of 6',
      0,
      null,
      [],
    ]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes to the next and the previous, says where it is, and tells the page once at rest', async () => {
    const carousel = await carouselIn(shipped);
    const {current, next, position, press, previous, reach, rests, row} = visitor(carousel);
    setTimeout(() => press(next()));
    const {detail} = await oneEvent(carousel, 'basalt-carousel-change');
    expect(detail).to.deep.equal({index: 1, id: 'improved-circulation'});
    await rests(1);
    expect([current(), position(), reach(), row().ariaLive]).to.deep.equal([
      1,
      '2 of 6',
      '-o----',
      'polite',
    ]);
    await press(previous());
    await rests(0);
    expect(reach()).to.equal('o-----');
  });

  it('keeps the buttons at the ends in reach, and says that they do nothing', async () => {
    const carousel = await carouselIn(shipped);
    const {next, press, previous, rests, tabs, turn} = visitor(carousel);
    await turn();
    expect([previous().ariaDisabled, next().ariaDisabled]).to.deep.equal(['true', 'false']);
    const events = told(carousel);
    await press(previous());
    await press(tabs()[5]!);
    await rests(5);
    await press(next());
    await aTimeout(300);
    expect([previous().ariaDisabled, next().ariaDisabled]).to.deep.equal(['false', 'true']);
    expect(next().matches(':disabled')).to.equal(false);
    expect(events).to.deep.equal([{index: 5, id: 'improved-sleep'}]);
  });

  it('follows a swipe, and names the page’s own element by its id', async () => {
    const carousel = await carouselIn(own);
    const {current, swipe, turn} = visitor(carousel);
    await turn();
    const events = told(carousel);
    await swipe(1);
    await swipe(2);
    expect(current()).to.equal(2);
    expect(events).to.deep.equal([
      {index: 1, id: 'rooms'},
      {index: 2, id: ''},
    ]);
  });

  it('tells nobody when the page sets the slide', async () => {
    const carousel = await carouselIn(shipped);
    const events = told(carousel);
    carousel.index = 4;
    const {current, position, rests} = visitor(carousel);
    await rests(4);
    expect([carousel.index, current(), position(), events]).to.deep.equal([4, 4, '5 of 6', []]);
    carousel.index = 99;
    await rests(5);
    expect(carousel.index).to.equal(5);
  });

  it('takes the arrow keys on its buttons and on the row, mirrored from right to left', async () => {
    const carousel = await carouselIn(html`<div dir="rtl">${shipped}</div>`);
    const {current, next, row, rests, turn} = visitor(carousel);
    await turn();
    await key(next(), 'ArrowLeft');
    await rests(1);
    expect(current()).to.equal(1);
    await key(row(), 'End');
    await rests(5);
    await key(row(), 'ArrowRight');
    await rests(4);
    expect(row().scrollLeft).to.be.lessThan(0);
  });

  it('steps without its buttons, and leaves none behind', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel without-controls></basalt-benefits-carousel>`,
    );
    const {all, row, rests, turn} = visitor(carousel);
    await turn();
    expect(all('.tab, [part=controls]')).to.deep.equal([]);
    await key(row(), 'ArrowRight');
    await rests(1);
    expect(carousel.index).to.equal(1);
  });

  it('never scrolls the page', async () => {
    const carousel = await carouselIn(html`<div style="padding-block: 3000px">${shipped}</div>`);
    scrollTo(0, 0);
    const {press, rests, tabs} = visitor(carousel);
    await press(tabs()[3]!);
    await rests(3);
    expect(scrollY).to.equal(0);
  });
});

describe('The layouts of a benefits carousel', () => {
  const cards = html`<basalt-benefits-carousel layout="cards"></basalt-benefits-carousel>`;

  for (const {width, shown, position, last} of [
    {width: 360, shown: 'o-----', position: '1 of 6', last: 5},
    {width: 700, shown: 'oo----', position: '\u20661–2\u2069 of 6', last: 4},
    {width: 1000, shown: 'ooo---', position: '\u20661–3\u2069 of 6', last: 3},
  ]) {
    it(`shows ${shown.replaceAll('-', '').length} of its cards side by side at ${width} pixels`, async () => {
      const carousel = await carouselIn(cards, width);
      const now = visitor(carousel);
      await now.turn();
      await waitUntil(() => now.reach() === shown, `${now.reach()} is ${shown}`);
      expect(now.position()).to.equal(position);
      await now.press(now.tabs()[5]!);
      await waitUntil(() => carousel.index === last);
      expect(now.next().ariaDisabled).to.equal('true');
    });
  }

  it('lists all, with nothing to step through', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel layout="list"></basalt-benefits-carousel>`,
    );
    const {all, one, reach, row, turn} = visitor(carousel);
    await turn();
    await waitUntil(() => reach() === 'oooooo' && !all('.tab').length);
    expect([row().tabIndex, one('section').ariaRoleDescription]).to.deep.equal([-1, null]);
    expect(row().scrollWidth).to.equal(row().clientWidth);
  });

  it('needs no buttons for a single slide', async () => {
    const carousel = await carouselIn(
      html`<basalt-benefits-carousel><p>Tea</p></basalt-benefits-carousel>`,
    );
    expect(visitor(carousel).all('button')).to.deep.equal([]);
  });

  for (const width of [280, 320, 360, 768, 1240]) {
    it(`fits a page of ${width} pixels, also with one long word and twice the text`, async () => {
      for (const size of ['16px', '32px']) {
        const carousel = await carouselIn(
          html`<div style="font-size: ${size}">
            <basalt-benefits-carousel
              ><p data-benefit="improved-sleep">${'Wärmebehandlungs'.repeat(8)}</p>
              <p data-benefit="detox-lymphatic-drainage">Tea</p></basalt-benefits-carousel
            >
          </div>`,
          width,
        );
        const {all, row} = visitor(carousel);
        const edge = carousel.getBoundingClientRect();
        for (const part of all('header, h2, [part=controls], .tab, [part=note]')) {
          const {left, right} = part.getBoundingClientRect();
          expect(
            left >= edge.left - 0.5 && right <= edge.right + 0.5,
            part.outerHTML.slice(0, 80),
          ).to.equal(true);
        }
        expect(Math.round(row().scrollWidth / row().clientWidth), size).to.equal(2);
      }
    });
  }

  it('has targets of 44 pixels and more', async () => {
    for (const width of [288, 360, 900]) {
      const {all} = visitor(await carouselIn(shipped, width));
      for (const button of all('button')) {
        const {width: wide, height} = button.getBoundingClientRect();
        expect(Math.min(wide, height), button.outerHTML.slice(0, 60)).to.be.at.least(44);
      }
    }
  });
});
