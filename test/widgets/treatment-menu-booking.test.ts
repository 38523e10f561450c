import {expect} from 'chai';
import {html, oneEvent} from '@open-wc/testing-helpers';

import '../../src/widgets/book-now/book-now.define.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {hold, release} from '../../src/services/hold.js';
import {expectAccessible} from '../axe.js';
import {MenuVisitor, plain, toldDuring, until} from './menu-visitor.js';

const PROFILE = {
  currency: 'GBP',
  phone: '+44 1632 960118',
  booking: {url: 'https://spa.as.me/'},
  treatments: [
    {
      id: 'stones',
      name: 'Hot stone massage',
      prices: [
        {minutes: 60, price: 78, booking: {treatment: '311'}},
        {minutes: 90, price: 108, booking: {url: 'https://spa.as.me/long'}},
      ],
    },
    {id: 'deep', name: 'Deep tissue', minutes: 45, price: 60},
  ],
};
// The page's profile, which the booking button reads too.
const profile = Object.assign(document.createElement('script'), {
  type: 'application/json',
  textContent: JSON.stringify(PROFILE),
});
profile.dataset['basaltProfile'] = '';
document.head.append(profile);

const link = (visitor: MenuVisitor, id: string) =>
  visitor.find<HTMLAnchorElement>(`[data-treatment="${id}"]`)!;

describe('Booking from a menu', () => {
  it('tells which treatment was pressed, and nothing else', async () => {
    const visitor = await MenuVisitor.arrives();
    const chosen = oneEvent(visitor.menu, 'basalt-treatment-choose');
    await visitor.presses(link(visitor, 'stones-60'));
    const {detail, bubbles, composed, cancelable} = (await chosen) as CustomEvent;
    expect(detail).to.deep.equal({treatment: 'stones-60'});
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
    await visitor.menu.updateComplete;
    expect(link(visitor, 'stones-60').ariaCurrent).to.equal('true');
  });

  it('tells nothing while nobody presses a treatment', async () => {
    const told: string[] = [];
    const listen = ({type}: Event) => told.push(type);
    document.addEventListener('basalt-treatment-choose', listen);
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu filter
        ><a slot="note" href="#safety">Safety</a></basalt-treatment-menu
      >`,
    );
    visitor.menu.highlight = 'deep';
    await visitor.chooses('minutes', '45');
    await visitor.menu.show('deep');
    visitor.menu.querySelector('a')!.click();
    link(visitor, 'deep').dispatchEvent(
      new MouseEvent('pointerover', {bubbles: true, composed: true}),
    );
    expect(told).to.deep.equal([]);
    document.removeEventListener('basalt-treatment-choose', listen);
  });

  it('goes to the booking system with its own name for the treatment', async () => {
    const visitor = await MenuVisitor.arrives();
    expect(link(visitor, 'stones-60').href).to.equal('https://spa.as.me/');
    const address = await visitor.presses(link(visitor, 'stones-60'));
    expect(address).to.match(/^https:\/\/spa\.as\.me\/\?.*311/);
  });

  it('goes to the page of the treatment where it has one', async () => {
    const visitor = await MenuVisitor.arrives();
    expect(await visitor.presses(link(visitor, 'stones-90'))).to.match(
      /^https:\/\/spa\.as\.me\/long/,
    );
  });

  it('leaves a press with a modifier key to the browser, and tells of it all the same', async () => {
    const visitor = await MenuVisitor.arrives();
    const chosen = oneEvent(visitor.menu, 'basalt-treatment-choose');
    expect(await visitor.presses(link(visitor, 'deep'), {ctrlKey: true})).to.equal(
      'https://spa.as.me/',
    );
    await chosen;
  });

  it('takes the menu’s own address before the profile’s, and a telephone number for want of any', async () => {
    const own = await MenuVisitor.arrives(
      html`<basalt-treatment-menu url="https://own.example/book"></basalt-treatment-menu>`,
    );
    expect(link(own, 'deep').href).to.equal('https://own.example/book');
    const bad = await MenuVisitor.arrives(
      html`<basalt-treatment-menu url="javascript:alert(1)"></basalt-treatment-menu>`,
    );
    expect(link(bad, 'deep').href).to.equal('https://spa.as.me/');
    const phone = await MenuVisitor.arrives(
      html`<basalt-treatment-menu
        .treatments=${{...PROFILE, booking: {}}}
      ></basalt-treatment-menu>`,
    );
    expect(link(phone, 'deep').href).to.equal('tel:+441632960118');
    expect(link(phone, 'deep').innerText).to.contain('Call').and.not.to.contain('Book');
  });

  it('is no link where there is nowhere to go', async () => {
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu
        .treatments=${{booking: {}, phone: '0', treatments: [{id: 'a', name: 'A', minutes: 30}]}}
      ></basalt-treatment-menu>`,
    );
    visitor.menu.offer.profile = {};
    visitor.menu.requestUpdate();
    await visitor.menu.updateComplete;
    expect(visitor.links).to.deep.equal([]);
    expect(visitor.reads).to.contain('30 min').and.not.to.contain('Book');
    await expectAccessible(visitor.menu);
  });
});

describe('A menu with a booking button', () => {
  const PAGE = `${location.origin}/stillwater`;
  const tied = html`<basalt-book-now id="book" provider="calcom" mode="link"
      ><a href=${PAGE}>Book now</a></basalt-book-now
    ><basalt-treatment-menu for="book"></basalt-treatment-menu>`;
  const buttonOf = (visitor: MenuVisitor) =>
    visitor.page.querySelector<BasaltBookNow>('basalt-book-now')!;

  it('lets that one book, told which treatment', async () => {
    const visitor = await MenuVisitor.arrives(tied);
    const asked = oneEvent(visitor.page, 'basalt-book-request');
    await visitor.presses(link(visitor, 'stones-60'));
    const {detail} = (await asked) as CustomEvent;
    expect(detail).to.deep.equal({provider: 'calcom', treatment: 'stones-60', url: PAGE});
    expect(buttonOf(visitor).getAttribute('treatment')).to.equal(null);
  });

  it('leads to the page of the treatment, as a suggestion does', async () => {
    const visitor = await MenuVisitor.arrives(tied);
    expect(await visitor.presses(link(visitor, 'stones-90'))).to.match(
      /^https:\/\/spa\.as\.me\/long/,
    );
  });

  it('opens the dialog that the spa chose, and the focus comes back to the menu', async () => {
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu
        ><basalt-book-now slot="book" provider="calcom"
          ><a href=${PAGE}>Book now</a></basalt-book-now
        ></basalt-treatment-menu
      >`,
    );
    const button = buttonOf(visitor);
    const pressed = link(visitor, 'deep');
    pressed.focus();
    pressed.click();
    const dialog = () => button.shadowRoot?.querySelector('dialog');
    await until(() => dialog()?.open);
    expect(button.shadowRoot!.querySelector('iframe')!.src).to.contain(PAGE);
    const closed = oneEvent(dialog()!, 'close');
    dialog()!.close();
    await closed;
    expect((visitor.menu.renderRoot as ShadowRoot).activeElement).to.equal(pressed);
  });

  it('gives way with it while a check advises against a massage, and comes back', async () => {
    const visitor = await MenuVisitor.arrives(tied);
    const check = document.createElement('div');
    check.setAttribute('for', 'book');
    visitor.page.append(check);
    hold(check, 'Please do not book for now.');
    await visitor.menu.updateComplete;
    expect(visitor.reads).to.equal('Please do not book for now.');
    expect(visitor.menu.outerHTML).not.to.contain('do not book');
    release(check);
    await visitor.menu.updateComplete;
    expect(visitor.reads).to.contain('£78');
  });

  it('gives way by itself where a check names it, and one that no check knows stays', async () => {
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu id="menu"></basalt-treatment-menu>`,
    );
    const other = await MenuVisitor.arrives();
    const check = document.createElement('div');
    check.setAttribute('for', 'menu');
    visitor.page.append(check);
    hold(check, '');
    await Promise.all([visitor.menu.updateComplete, other.menu.updateComplete]);
    expect(visitor.reads).to.equal('');
    expect(other.reads).to.contain('£78');
    release(check);
  });

  it('tells the console of an id that names none, when a visitor points at it, and books all the same', async () => {
    const visitor = await MenuVisitor.arrives(
      html`<p id="elsewhere"></p>
        <basalt-treatment-menu for="elsewhere"></basalt-treatment-menu>`,
    );
    const told = await toldDuring(async () => {
      for (let times = 0; times < 2; times++)
        link(visitor, 'deep').dispatchEvent(
          new PointerEvent('pointerover', {bubbles: true, composed: true}),
        );
      expect(await visitor.presses(link(visitor, 'deep'))).to.match(/^https:\/\/spa\.as\.me/);
    });
    expect(told.join()).to.contain('for="elsewhere" names no <basalt-book-now>');
    expect(told).to.have.length(1);
  });
});

describe('The page’s own list of treatments', () => {
  const table = html`<basalt-treatment-menu filter>
    <table>
      <tbody>
        <tr>
          <th>Treatment</th>
          <th>Price</th>
        </tr>
        <tr>
          <th>Hot stone massage</th>
          <td>
            £78, <a href="/about-stones">more</a>,
            <a href="https://spa.as.me/long" data-treatment="stones-90">90 minutes</a>
          </td>
        </tr>
        <tr>
          <th>Deep tissue, 45 min</th>
          <td>£60</td>
        </tr>
        <tr data-treatment="foot-bath" data-minutes="20" data-needs="Warmth, Quiet">
          <th>Foot bath</th>
          <td>£20</td>
        </tr>
      </tbody>
    </table>
  </basalt-treatment-menu>`;
  const rows = (visitor: MenuVisitor) => [...visitor.menu.querySelectorAll('tr')];

  it('stays as it was written, and no other stands beside it', async () => {
    const visitor = await MenuVisitor.arrives(table);
    expect(rows(visitor)[1]!.textContent).to.contain('£78');
    expect(visitor.menu.querySelector('table')!.checkVisibility()).to.equal(true);
    expect(visitor.find('.treatment')).to.equal(null);
    expect(visitor.find('[part="heading"]')).to.equal(null);
    await expectAccessible(visitor.menu);
  });

  it('gets a link to book in a row that has none, named for whoever hears it alone', async () => {
    const visitor = await MenuVisitor.arrives(table);
    const made = rows(visitor).map((row) =>
      [...row.querySelectorAll('a')].filter(({textContent}) => textContent === 'Book'),
    );
    expect(made.map(({length}) => length)).to.deep.equal([0, 0, 1, 1]);
    expect(made[2]![0]!.ariaLabel).to.equal('Book: Deep tissue');
    expect(made[2]![0]!.href).to.equal('https://spa.as.me/');
    visitor.menu.remove();
    expect(rows(visitor).some((row) => row.textContent.includes('Book'))).to.equal(false);
  });

  it('books by its own links, and leaves those that lead elsewhere alone', async () => {
    const visitor = await MenuVisitor.arrives(table);
    const told: unknown[] = [];
    visitor.menu.addEventListener('basalt-treatment-choose', ({detail}) => told.push(detail));
    const [more, long] = rows(visitor)[1]!.querySelectorAll('a');
    expect(await visitor.presses(more!)).to.equal(`${location.origin}/about-stones`);
    expect(told).to.deep.equal([]);
    expect(await visitor.presses(long!)).to.match(/^https:\/\/spa\.as\.me\/long/);
    await visitor.presses(rows(visitor)[2]!.querySelector('a')!);
    expect(told).to.deep.equal([{treatment: 'stones-90'}, {treatment: 'deep'}]);
  });

  it('is shortened by what the profile, the row or its text says', async () => {
    const visitor = await MenuVisitor.arrives(table);
    const lengths = [...visitor.find<HTMLSelectElement>('select')!.options].map(({value}) => value);
    expect(lengths).to.deep.equal(['', '20', '45', '60', '90']);
    const seen = () => rows(visitor).map((row) => row.checkVisibility());
    await visitor.chooses('minutes', '90');
    expect(seen()).to.deep.equal([true, true, false, false]);
    await visitor.chooses('minutes', '');
    await visitor.chooses('need', 'Quiet');
    expect(seen()).to.deep.equal([true, false, false, true]);
    expect(visitor.find('[role="status"]')!.innerText).to.equal('1 of 3 treatments');
    visitor.menu.remove();
    expect(rows(visitor).some(({hidden}) => hidden)).to.equal(false);
  });

  it('marks the row that was chosen, and no other', async () => {
    const visitor = await MenuVisitor.arrives(table);
    for (const [id, at] of [
      ['stones-90', 1],
      ['foot-bath', 3],
    ] as const) {
      visitor.menu.highlight = id;
      await visitor.menu.updateComplete;
      const marked = rows(visitor).filter(({ariaCurrent}) => ariaCurrent);
      expect(marked).to.deep.equal([rows(visitor)[at]]);
    }
  });

  it('tells the console of an id that the profile does not have, once', async () => {
    let visitor: MenuVisitor;
    const told = await toldDuring(async () => {
      visitor = await MenuVisitor.arrives(table);
      visitor.menu.requestUpdate();
      await visitor.menu.updateComplete;
    });
    expect(told.join()).to.contain(
      'data-treatment="foot-bath" is no treatment of the profile: stones-60, stones-90, deep.',
    );
    expect(told).to.have.length(1);
  });

  it('grows and shrinks with the page', async () => {
    const visitor = await MenuVisitor.arrives(table);
    const row = document.createElement('tr');
    row.append(
      Object.assign(document.createElement('td'), {textContent: 'Long hour, 75 minutes, £90'}),
    );
    visitor.menu.querySelector('tbody')!.append(row);
    await until(() => row.querySelector('a'));
    await visitor.menu.updateComplete;
    await visitor.chooses('minutes', '75');
    expect(rows(visitor).filter(({hidden}) => !hidden)).to.have.length(2);
  });

  it('may be a list, and minutes are read as people write them', async () => {
    const texts = ['60 min', '60-minute', '60 Minuten', '60′', '٦٠ دقيقة', '60\u00a0mins'];
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu filter>
        <ul>
          ${texts.map((text) => html`<li>Rest, ${text}, £60</li>`)}
          <li>Ritual, 90 min</li>
        </ul>
      </basalt-treatment-menu>`,
    );
    await visitor.chooses('minutes', '60');
    const seen = [...visitor.menu.querySelectorAll('li')].filter(({hidden}) => !hidden);
    expect(seen.map((row) => plain(row.textContent))).to.have.length(texts.length);
  });

  it('may have booking buttons of its own, which are left to book', async () => {
    const visitor = await MenuVisitor.arrives(
      html`<basalt-treatment-menu
        ><ul>
          <li data-treatment="deep">
            Deep tissue
            <basalt-book-now mode="link"><a href="https://spa.as.me/deep">Book</a></basalt-book-now>
          </li>
        </ul></basalt-treatment-menu
      >`,
    );
    const own = visitor.menu.querySelectorAll('a');
    expect(own).to.have.length(1);
    const chosen = oneEvent(visitor.menu, 'basalt-treatment-choose');
    const asked = oneEvent(visitor.menu, 'basalt-book-request');
    await visitor.presses(own[0]!);
    expect(((await chosen) as CustomEvent).detail).to.deep.equal({treatment: 'deep'});
    await asked;
  });
});
