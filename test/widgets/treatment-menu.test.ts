import {expect} from 'chai';
import {html, oneEvent} from '@open-wc/testing-helpers';

import {claims} from '../../src/domain/generated/claims.js';
import {setLocale} from '../../src/localize/locale.js';
import {expectAccessible} from '../axe.js';
import {MenuVisitor, plain, toldDuring} from './menu-visitor.js';

const spa = {
  currency: 'GBP',
  market: 'uk',
  booking: {url: 'https://cal.com/spa'},
  treatments: [
    {
      id: 'stones',
      name: 'Volcano stones',
      text: 'Hot stones along your back.',
      group: 'With stones',
      heat: 'hot',
      pressure: 'medium',
      prices: [
        {minutes: 60, price: 78, booking: {treatment: 'stones-60'}},
        {minutes: 90, price: 108.5, outcomes: ['hot-stone-90']},
      ],
      addOns: [{name: 'Foot bath', minutes: 15, price: 12, from: true}, {name: 'Tea'}],
      needs: ['Warmth', 'Quiet'],
      notFor: ['pregnancy', 'both-legs'],
    },
    {
      id: 'deep',
      name: 'Deep tissue',
      group: 'Without stones',
      minutes: 60,
      price: 74,
      from: true,
      needs: ['Firm hands'],
      booking: {url: 'https://cal.com/spa/deep'},
    },
    {id: 'talk', name: 'A talk', group: 'Without stones', minutes: 30, needs: ['Quiet']},
  ],
};
const menu = (given: unknown = spa) =>
  html`<basalt-treatment-menu .treatments=${given}></basalt-treatment-menu>`;
const filtered = (given: unknown = spa) =>
  html`<basalt-treatment-menu filter .treatments=${given}></basalt-treatment-menu>`;

describe('The treatment menu', () => {
  it('lists each treatment under its heading, with its lengths and prices', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    expect(visitor.names).to.deep.equal(['Volcano stones', 'Deep tissue', 'A talk']);
    expect(visitor.all('.title').map(({innerText}) => innerText)).to.deep.equal([
      'With stones',
      'Without stones',
    ]);
    expect(visitor.prices.map((each) => each.replace(/^.*?, /, ''))).to.deep.equal([
      '60 min £78 Book',
      '90 min £108.50 Book',
      '60 min from £74 Book',
      '30 min Price on request Book',
    ]);
    expect(visitor.reads).to.contain('Hot, adjustable').and.to.contain('Pressure: Medium');
  });

  it('names the treatment in each link, for those who hear links alone', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    expect(plain(visitor.find('.price')!.textContent)).to.match(
      /^Volcano stones, 60 min ?£78 ?Book$/,
    );
  });

  it('says what can be added, and in plain words whom it is not for', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    expect(visitor.reads).to.contain('You can add: Foot bath · 15 min · from £12 Tea');
    expect(visitor.reads).to.contain(
      'Not suitable if: Pregnancy · Pain, tingling, numbness or weakness in both legs',
    );
  });

  it('has headings in order, and a list for whoever hears it', async () => {
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu
        heading="What we do"
        heading-level="3"
        .treatments=${spa}
      ></basalt-treatment-menu>`,
    );
    const headings = visitor
      .all('[role="heading"]')
      .map(({ariaLevel, innerText}) => [ariaLevel, plain(innerText)]);
    expect(headings.slice(0, 3)).to.deep.equal([
      ['3', 'What we do'],
      ['4', 'With stones'],
      ['5', 'Volcano stones'],
    ]);
  });

  it('leaves no gap in the headings where there are no groups', async () => {
    const visitor = await MenuVisitor.arrives(menu([{id: 'a', name: 'A', minutes: 30}]));
    expect(visitor.all('[role="heading"]').map(({ariaLevel}) => ariaLevel)).to.deep.equal([
      '2',
      '3',
    ]);
  });

  for (const {market, said} of [
    {market: 'uk', said: 'Prices include VAT where it is due.'},
    {market: 'fr', said: 'Prices include VAT where it is due.'},
    {market: 'au', said: 'Prices include GST where it is due.'},
    {market: 'us', said: 'Tax is added where it is due.'},
    {market: 'ca', said: 'Tax is added where it is due.'},
    {market: undefined, said: undefined},
  ]) {
    it(`says of taxes what is usual in ${market ?? 'no market'}`, async () => {
      const given = Object.fromEntries(
        Object.entries({...spa, market}).filter(([, value]) => value !== undefined),
      );
      const visitor = await MenuVisitor.arrives(menu(given));
      expect(visitor.find('[part="tax"]')?.innerText).to.equal(said);
    });
  }

  it('says of taxes what the spa says, or nothing', async () => {
    const own = await MenuVisitor.arrives(menu({...spa, taxNote: 'No VAT: small business.'}));
    expect(own.find('[part="tax"]')!.innerText).to.equal('No VAT: small business.');
    const none = await MenuVisitor.arrives(
      html`<basalt-treatment-menu without-tax-note .treatments=${spa}></basalt-treatment-menu>`,
    );
    expect(none.find('[part="tax"]')).to.equal(null);
    const priceless = await MenuVisitor.arrives(
      menu({...spa, treatments: [{id: 'a', name: 'A', minutes: 60}]}),
    );
    expect(priceless.find('[part="tax"]')).to.equal(null);
    expect(priceless.reads).not.to.contain('on request');
  });

  it('shows the massages that the quiz knows where it was told of none, without prices', async () => {
    const visitor = await MenuVisitor.arrives();
    expect(visitor.names).to.have.length(5);
    expect(visitor.names).to.include('Gentle relaxation massage, no heat');
    expect(visitor.reads)
      .to.contain('60 min')
      .and.not.to.match(/request|[£$€]/);
  });

  it('lends a treatment without a name that of its id, and leaves out one nobody can name', async () => {
    const visitor = await MenuVisitor.arrives(
      menu({currency: 'GBP', treatments: [{id: 'deep-tissue', price: 74}, {id: 'x-17'}]}),
    );
    expect(visitor.names).to.deep.equal(['Deep tissue massage, no heat']);
    expect(visitor.prices[0]).to.contain('60 min £74');
  });

  it('says once that the safety check comes first, where it has a way to book', async () => {
    const words = claims.disclaimers.find(({id}) => id === 'check-first')!.text;
    const books = await MenuVisitor.arrives(menu());
    expect(books.reads.split(words)).to.have.length(2);
    const lists = await MenuVisitor.arrives(menu({treatments: [{id: 'a', name: 'A', minutes: 9}]}));
    expect(lists.reads).not.to.contain(words);
    expect(lists.reads).to.contain('check with a doctor first');
  });

  it('names its ways to book for a bar, which then is away', async () => {
    const books = await MenuVisitor.arrives(menu());
    expect(books.all('a[part~="book"]')).to.have.length(4);
    const lists = await MenuVisitor.arrives(menu({treatments: [{id: 'a', name: 'A', minutes: 9}]}));
    expect(lists.all('[part~="price"]')).to.have.length(1);
    expect(lists.all('[part~="book"]')).to.be.empty;
  });

  it('is accessible: with groups, a filter and a choice', async () => {
    for (const page of [
      menu(),
      html`<basalt-treatment-menu
        filter
        highlight="stones-60"
        .treatments=${spa}
      ></basalt-treatment-menu>`,
      html`<basalt-treatment-menu></basalt-treatment-menu>`,
    ]) {
      const visitor = await MenuVisitor.arrives(page);
      await expectAccessible(visitor.menu);
    }
  });
});

describe('A menu’s figures', () => {
  const priced = (currency: string, price: number) => ({
    currency,
    treatments: [{id: 'a', name: 'A', minutes: 60, price}],
  });
  for (const {lang, currency, price, figure, minutes} of [
    {lang: 'en-US', currency: 'USD', price: 120, figure: '$120', minutes: '60 min'},
    {lang: 'en-US', currency: 'USD', price: 99.5, figure: '$99.50', minutes: '60 min'},
    {lang: 'de-DE', currency: 'EUR', price: 1078.5, figure: '1.078,50 €', minutes: '60 Min.'},
    {lang: 'de-DE', currency: 'EUR', price: 78, figure: '78 €', minutes: '60 Min.'},
    {lang: 'ar-EG', currency: 'EGP', price: 950.5, figure: /^٩٥٠[.٫]٥٠ ج\.م\.$/, minutes: /٦٠/},
    {lang: 'ar-EG', currency: 'GBP', price: 78, figure: '٧٨ £', minutes: /٦٠/},
    {lang: 'ar', currency: 'USD', price: 78, figure: /^[7٧][8٨] \$$/, minutes: /[6٦][0٠]/},
    {lang: 'de-DE', currency: 'GBP', price: 78, figure: '78 £', minutes: '60 Min.'},
    {lang: 'ja-JP', currency: 'GBP', price: 78, figure: '£78', minutes: '60 分'},
    {lang: 'ja-JP', currency: 'JPY', price: 8800, figure: /^[¥￥]8,800$/, minutes: '60 分'},
    {lang: 'ja-JP', currency: 'USD', price: 8.5, figure: '$8.50', minutes: '60 分'},
    {lang: 'en-GB', currency: 'KWD', price: 7.125, figure: 'KWD 7.125', minutes: '60 mins'},
    {lang: 'not a language', currency: 'USD', price: 9, figure: '$9', minutes: '60 min'},
  ]) {
    it(`are ${String(figure)} for ${price} ${currency} in ${lang}`, async () => {
      const visitor = await MenuVisitor.arrives(
        html`<div lang=${lang}>${menu(priced(currency, price))}</div>`,
      );
      const cost = plain(visitor.find('.cost')!.innerText);
      const length = plain(visitor.find('.price bdi:not(.unseen *)')!.innerText);
      for (const [is, wanted] of [
        [cost, figure],
        [length, minutes],
      ] as const) {
        if (typeof wanted === 'string') expect(is.replace(/^(\d+) ?分$/, '$1 分')).to.equal(wanted);
        else expect(is).to.match(wanted);
      }
    });
  }

  it('stand alone where no currency is known', async () => {
    const visitor = await MenuVisitor.arrives(menu([{id: 'a', name: 'A', minutes: 60, price: 78}]));
    expect(plain(visitor.find('.cost')!.innerText)).to.equal('78');
  });

  it('have words in the page’s language around them', async () => {
    await setLocale('de');
    const visitor = await MenuVisitor.arrives(html`<div lang="de">${menu()}</div>`);
    expect(visitor.reads)
      .to.contain('ab 74 £')
      .and.to.contain('Preis auf Anfrage')
      .and.to.contain('Nicht geeignet bei: Schwangerschaft');
    await setLocale('en');
  });
});

describe('A menu that can be shortened', () => {
  it('keeps what is looked for, says how much that is, and brings all back', async () => {
    const visitor = await MenuVisitor.arrives(filtered());
    const said = () => visitor.find('[role="status"]')!.innerText;
    expect(said()).to.equal('');
    await visitor.chooses('minutes', '60');
    expect(visitor.names).to.deep.equal(['Volcano stones', 'Deep tissue']);
    expect(said()).to.equal('2 of 3 treatments');
    await visitor.chooses('need', 'Quiet');
    expect(visitor.names).to.deep.equal(['Volcano stones']);
    await visitor.chooses('minutes', '30');
    expect(visitor.names).to.deep.equal(['A talk']);
    await visitor.chooses('need', 'Firm hands');
    expect(visitor.names).to.deep.equal([]);
    expect(said()).to.equal('No treatment fits this choice.');

    visitor.find('.filter button')!.click();
    await visitor.menu.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(visitor.names).to.have.length(3);
    expect(said()).to.equal('');
    expect((visitor.menu.renderRoot as ShadowRoot).activeElement?.localName).to.equal('select');
  });

  it('offers the lengths and needs there are, shortest first, and what has only one is no choice', async () => {
    const visitor = await MenuVisitor.arrives(filtered());
    const [lengths, needs] = visitor
      .all('select')
      .map((select) => [...(select as HTMLSelectElement).options].map(({value}) => value));
    expect(lengths).to.deep.equal(['', '30', '60', '90']);
    expect(needs).to.deep.equal(['', 'Warmth', 'Quiet', 'Firm hands']);
    const alike = await MenuVisitor.arrives(
      filtered([
        {id: 'a', name: 'A', minutes: 60},
        {id: 'b', name: 'B', minutes: 60},
      ]),
    );
    expect(alike.all('select')).to.be.empty;
  });
});

describe('What a menu is made of', () => {
  const json = (text: string) =>
    html`<basalt-treatment-menu
      ><p>Call us.</p>
      <script type="application/json">
        ${text}
      </script></basalt-treatment-menu
    >`;

  it('may stand in it as JSON, and the children are then for those without scripts', async () => {
    const visitor = await MenuVisitor.arrives(json(JSON.stringify(spa)));
    expect(visitor.names).to.deep.equal(['Volcano stones', 'Deep tissue', 'A talk']);
    expect(visitor.menu.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('may change', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    visitor.menu.treatments = [{id: 'a', name: 'Only this'}];
    await visitor.menu.updateComplete;
    expect(visitor.names).to.deep.equal(['Only this']);
  });

  it('is the page’s own again where the JSON cannot be read, and the console says so', async () => {
    let visitor: MenuVisitor;
    const told = await toldDuring(async () => {
      visitor = await MenuVisitor.arrives(json('{"treatments": [},'));
    });
    expect(visitor!.menu.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(told.join()).to.match(/<basalt-treatment-menu>: its JSON cannot be read/);
    expect(told).to.have.length(1);
  });

  it('is what is sound of it, and the console says what is not', async () => {
    let visitor: MenuVisitor;
    const told = await toldDuring(async () => {
      visitor = await MenuVisitor.arrives(
        menu([{id: 'a', name: 'A', minutes: '60', notFor: ['pregnency']}, {name: 'B'}]),
      );
    });
    expect(visitor!.names).to.deep.equal(['A']);
    expect(told.join('\n'))
      .to.contain('its JSON, /treatments/0/minutes: Write it like 60')
      .and.to.contain('its JSON, /treatments/1: Give it an id')
      .and.to.contain('notFor "pregnency" is no condition');
  });

  it('is that of one house, where it says which', async () => {
    const given = {
      ...spa,
      locations: [{id: 'mill', name: 'Mill', treatments: [{id: 'deep', price: 60, from: false}]}],
    };
    const at = (location: string) =>
      MenuVisitor.arrives(
        html`<basalt-treatment-menu
          location=${location}
          .treatments=${given}
        ></basalt-treatment-menu>`,
      );
    const visitor = await at('mill');
    expect(visitor.prices[2]).to.contain('60 min £60 Book');
    const told = await toldDuring(() => at('quay'));
    expect(told.join()).to.contain(
      'location="quay" is no location of the profile: write one of mill',
    );
  });

  it('is told to search engines where the page wants that, and while it is there', async () => {
    const heads = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    await MenuVisitor.arrives(menu());
    expect(heads()).to.be.empty;
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu structured-data .treatments=${spa}></basalt-treatment-menu>`,
    );
    const [script, ...more] = heads();
    expect(more).to.be.empty;
    const services = (JSON.parse(script!.textContent) as {'@graph': {name: string}[]})['@graph'];
    expect(services.map(({name}) => name)).to.deep.equal(visitor.names);
    visitor.menu.remove();
    expect(heads()).to.be.empty;
  });
});

describe('What stands out in a menu', () => {
  const standsOut = (visitor: MenuVisitor) =>
    visitor.all('[aria-current="true"]').map(({innerText}) => plain(innerText));

  it('is the length that was asked for, in words too', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    visitor.menu.highlight = 'stones-60';
    await visitor.menu.updateComplete;
    expect(standsOut(visitor)).to.have.length(1);
    expect(standsOut(visitor)[0]).to.contain('60 min Your choice £78');
  });

  it('is the treatment with all its lengths, or what the quiz calls one', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    visitor.menu.highlight = 'stones';
    await visitor.menu.updateComplete;
    expect(visitor.find('[aria-current]')!.part.contains('treatment')).to.equal(true);
    visitor.menu.highlight = 'hot-stone-90';
    await visitor.menu.updateComplete;
    expect(standsOut(visitor)).to.have.length(1);
    expect(standsOut(visitor)[0]).to.contain('90 min Your choice');
  });

  it('follows a choice made elsewhere in the page, as long as it is there', async () => {
    const visitor = await MenuVisitor.arrives(menu());
    const choose = (treatment: string) =>
      visitor.page.dispatchEvent(
        new CustomEvent('basalt-treatment-choose', {bubbles: true, detail: {treatment}}),
      );
    choose('deep');
    await visitor.menu.updateComplete;
    expect(standsOut(visitor)[0]).to.contain('from £74');
    expect(visitor.menu.getAttribute('highlight')).to.equal(null);
    visitor.menu.remove();
    visitor.page.append(visitor.menu);
    choose('talk');
    await visitor.menu.updateComplete;
    expect(standsOut(visitor)[0]).to.contain('30 min');
  });

  it('can be brought before a visitor who pressed for it', async () => {
    const visitor = await MenuVisitor.arrives(
      html`<div style="height: 3000px"></div>
        ${menu()}`,
    );
    const shown = oneEvent(document, 'scroll');
    await visitor.menu.show('deep');
    await shown;
    const active = (visitor.menu.renderRoot as ShadowRoot).activeElement as HTMLElement;
    expect(active.dataset['treatment']).to.equal('deep');
    scrollTo(0, 0);
  });
});
