import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';

import {endings, untroubled, Visitor} from './quiz-visitor.js';

const profile = Object.assign(document.createElement('script'), {
  type: 'application/json',
  textContent: JSON.stringify({
    name: 'Stillwater',
    phone: '+44 1632 960118',
    email: 'hello@spa.example',
    market: 'uk',
    currency: 'GBP',
    booking: {url: 'https://spa.example/book'},
    treatments: [
      {id: 'hot-stone-60', price: 78, booking: {url: 'https://spa.example/hot-stone'}},
      {
        id: 'towels',
        name: 'Towels and time',
        prices: [
          {minutes: 45, price: 60},
          {minutes: 75, price: 70.5, outcomes: ['warm-swedish']},
        ],
      },
      {id: 'gentle-relaxation', price: 66},
      {id: 'seaweed-wrap', price: 90},
    ],
  }),
});
profile.dataset['basaltProfile'] = '';
document.head.append(profile);

describe('With the profile of a spa', () => {
  it('a suggestion has its price and its own page to book', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['book']!);
    expect(visitor.reads).to.contain('Price').and.to.contain('£78');
    expect(visitor.find<HTMLAnchorElement>('[part="book"]')!.href).to.equal(
      'https://spa.example/hot-stone',
    );
  });

  it('a massage without a page of its own is booked where the spa books', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['tell']!);
    expect(visitor.reads).to.contain('£70.50');
    expect(visitor.find<HTMLAnchorElement>('[part="book"]')!.href).to.equal(
      'https://spa.example/book',
    );
  });

  it('a massage goes by the spa’s own name, with its minutes', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['tell']!);
    expect(visitor.quiz.result!.outcome).to.equal('warm-swedish');
    expect(visitor.find('[part="heading"]')!.innerText).to.equal('Towels and time');
    expect(visitor.reads).to.contain('75 minutes').and.to.not.contain('Swedish');
  });

  it("the page's own link comes before the profile's", async () => {
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz
        ><p><a href="https://spa.example/own">Book</a></p></basalt-pain-relief-quiz
      >`,
    );
    await visitor.takes(endings['book']!);
    expect(visitor.find<HTMLAnchorElement>('[part="book"]')!.href).to.equal(
      'https://spa.example/own',
    );
  });

  it('a telephone number in the page does not push out the page to book', async () => {
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz
        ><a href="tel:+441632960118">01632 960118</a></basalt-pain-relief-quiz
      >`,
    );
    await visitor.takes(endings['book']!);
    expect(visitor.find<HTMLAnchorElement>('[part="book"]')!.href).to.equal(
      'https://spa.example/hot-stone',
    );
  });

  it('an enquiry calls or writes, and carries nothing of what was said', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['enquire']!);
    const links = visitor.all<HTMLAnchorElement>('a').map(({href}) => href);
    expect(links).to.deep.equal(['tel:+441632960118', 'mailto:hello@spa.example']);
    expect(visitor.reads)
      .to.contain('Call +44 1632 960118')
      .and.to.contain('Write to hello@spa.example');
  });

  it('only what the spa sells is suggested', async () => {
    const visitor = await (
      await Visitor.arrives()
    ).takes({...untroubled, heat: 'none', goal: 'firm'});
    expect(visitor.quiz.result!.outcome).to.equal('gentle-relaxation');
  });

  it('an emergency has the number of its market', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['emergency']!);
    expect(visitor.find<HTMLAnchorElement>('[part="call"]')!.href).to.equal('tel:999');
    expect(visitor.find<HTMLSelectElement>('select')!.value).to.equal('uk');
  });

  it('the market of the widget wins', async () => {
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz market="nz"></basalt-pain-relief-quiz>`,
    );
    await visitor.takes(endings['emergency']!);
    expect(visitor.find<HTMLAnchorElement>('[part="call"]')!.href).to.equal('tel:111');
  });

  it('a stop shows neither price nor telephone of the spa', async () => {
    for (const kind of ['red-flag', 'clinician', 'postpone', 'severe-pain']) {
      const visitor = await (await Visitor.arrives()).takes(endings[kind]!);
      expect(visitor.all('a'), kind).to.be.empty;
      expect(visitor.reads).to.not.match(/£|1632/);
    }
  });
});
