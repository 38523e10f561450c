import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';

import {claims} from '../../src/domain/generated/claims.js';
import {safety} from '../../src/domain/generated/safety.js';
import {quiz} from '../../src/domain/generated/quiz.js';
import {endings, untroubled, Visitor} from './quiz-visitor.js';

const stops = ['emergency', 'red-flag', 'clinician', 'postpone', 'severe-pain', 'never-eases'];
const withBooking = html`<basalt-pain-relief-quiz>
  <p>Or <a href="https://spa.example/book">book a visit</a>.</p>
  <a slot="book" href="https://spa.example/dialog">Book this session</a>
</basalt-pain-relief-quiz>`;
const slotted = (visitor: Visitor) => visitor.quiz.querySelector<HTMLElement>('[slot="book"]')!;

/** The page of this test has no profile: nobody knows where the spa is or how it is reached. */
describe('A suggestion', () => {
  it('names the massage, its time, heat and pressure, and up to three of the own answers', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['book']!);
    expect(visitor.heading.textContent).to.equal('Hot stone massage, 60 minutes');
    for (const said of [
      '60 minutes',
      'Hot, adjustable',
      'Medium',
      'Where would you most like care?',
      'Lower back',
    ]) {
      expect(visitor.reads).to.contain(said);
    }
    expect(visitor.all('.list li')).to.have.length(3);
    expect(visitor.reads).to.contain(
      'Nothing was left out for safety. Your answers were not stored.',
    );
    expect(visitor.reads).to.not.contain('Price');
  });

  it('says beside each that it is no medical care, and of stones only where there are some', async () => {
    const {text} = claims.disclaimers.find(({id}) => id === 'not-medical')!;
    for (const [ending, words, others] of [
      ['book', text, quiz.disclaimer],
      ['enquire', quiz.disclaimer, text],
    ] as const) {
      const {reads} = await (await Visitor.arrives()).takes(endings[ending]!);
      expect(reads, ending).to.contain(words).and.not.to.contain(others);
    }
  });

  it('says what to tell the therapist, and what was left out', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['tell']!);
    await visitor.until(() => visitor.reads.includes('Metal conducts heat well'));
    expect(visitor.reads)
      .to.contain('What to tell your therapist')
      .and.to.contain('Metal implant in the area')
      .and.to.contain('Varicose veins')
      .and.to.contain('hot stones and deep tissue massage were left out');
  });

  it('adds what is worth knowing about an answer', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['tell']!);
    expect(visitor.reads).to.contain('guidelines put staying active and exercise first');
  });

  it('shows the number itself where strong pain is noted', async () => {
    const visitor = await (await Visitor.arrives()).takes({...untroubled, intensity: 7});
    expect(visitor.reads).to.contain('Pain at this level is worth discussing');
  });

  it("is booked by the page's own way to book", async () => {
    const visitor = await (await Visitor.arrives(withBooking)).takes(endings['book']!);
    expect(slotted(visitor).offsetHeight).to.be.above(0);
    expect(visitor.find('[part="book"]')).to.be.null;
  });

  it("is booked by the page's own link where there is no other way", async () => {
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz
        ><a href="https://spa.example/book">Book</a></basalt-pain-relief-quiz
      >`,
    );
    await visitor.takes(endings['book']!);
    const link = visitor.find<HTMLAnchorElement>('[part="book"]')!;
    expect(link.href).to.equal('https://spa.example/book');
    expect(link.textContent).to.equal('Book this session');
  });

  it('takes a way to book that the page brings later', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['book']!);
    expect(visitor.reads).to.contain('Tell the spa');
    visitor.quiz.insertAdjacentHTML(
      'beforeend',
      '<a slot="book" href="https://spa.example/late">Book</a>',
    );
    await visitor.until(() => slotted(visitor).offsetHeight > 0);
    expect(visitor.reads).to.not.contain('Tell the spa');
  });

  it('never leads to a script, and says so to the owner when the quiz begins', async () => {
    const {warn} = console;
    const warned: string[] = [];
    console.warn = (text: string) => warned.push(text);
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz
        ><a href="javascript:alert(1)">Book</a></basalt-pain-relief-quiz
      >`,
    );
    await visitor.begins();
    expect(warned).to.have.length(1);
    for (let screen = 0; screen < 11; screen++) await visitor.answers(untroubled);
    console.warn = warn;
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('Write href="https://…"');
    expect(visitor.quiz.result!.cta).to.equal('book');
    expect(visitor.find('a')).to.be.null;
  });

  it('has words to say to the spa where nothing can be booked or called', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['enquire']!);
    expect(visitor.reads)
      .to.contain('Tell the spa')
      .and.to.contain('Gentle relaxation massage, no heat');
  });

  it('is not booked at once where a clinician should be asked first', async () => {
    const visitor = await (await Visitor.arrives(withBooking)).takes(endings['enquire']!);
    expect(visitor.quiz.result!.cta).to.equal('enquire');
    expect(slotted(visitor).offsetHeight).to.equal(0);
    expect(visitor.find('[part="book"]')).to.be.null;
    expect(visitor.reads)
      .to.contain('Please check with a doctor, midwife or physiotherapist first.')
      .and.to.contain('Pain or tingling down a leg is worth mentioning');
  });

  it('can be left for a new start', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['book']!);
    await visitor.presses('Start again');
    expect(visitor.quiz.answers).to.deep.equal({});
    expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.heading);
    await visitor.takes(endings['tell']!);
    expect(visitor.quiz.result!.outcome).to.equal('warm-swedish');
  });
});

describe('A stop', () => {
  for (const kind of stops) {
    it(`(${kind}) has a heading and a reason, and nothing to book`, async () => {
      const visitor = await (await Visitor.arrives(withBooking)).takes(endings[kind]!);
      expect(visitor.find('[part="stop"] [role="alert"]')!.textContent).to.contain(
        visitor.heading.textContent,
      );
      expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.heading);
      expect(slotted(visitor).offsetHeight).to.equal(0);
      expect(visitor.find('.solid, [part="book"], dl')).to.be.null;
      expect(visitor.all<HTMLAnchorElement>('a').every(({href}) => href.startsWith('tel:'))).to.be
        .true;
    });

    it(`(${kind}) goes back to where it came from, with every answer kept`, async () => {
      const visitor = await (await Visitor.arrives()).takes(endings[kind]!);
      const {answers} = visitor.quiz;
      await visitor.presses(
        /pain|eases/.test(kind) ? 'Change this answer' : 'I ticked this by mistake',
      );
      expect(visitor.quiz.result).to.be.undefined;
      expect(visitor.quiz.answers).to.deep.equal(answers);
      expect(visitor.find(':checked')).to.exist;
      expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.heading);
    });
  }

  it('of every red flag comes at once, emergencies with a number to call and the others without', async () => {
    for (const {id, label, urgency} of safety.redFlags) {
      const visitor = await (await Visitor.arrives()).takes({redFlags: [id]});
      expect(visitor.reads, id).to.contain(label);
      expect(visitor.all('a').length > 0, id).to.equal(urgency === 'emergency');
      visitor.quiz.remove();
    }
  });

  it('of every other condition that needs one comes at once, and says what to do', async () => {
    for (const {id, label, alternative} of safety.contraindications.filter(
      ({level}) => level === 'stop',
    )) {
      const visitor = await (
        await Visitor.arrives()
      ).takes({redFlags: [], contraindications: [id]});
      await visitor.until(() => visitor.reads.includes(alternative));
      expect(visitor.reads, id).to.contain(label);
      expect(visitor.all('a'), id).to.be.empty;
      visitor.quiz.remove();
    }
  });

  it('tells each kind in its own words', async () => {
    const {variants} = quiz.outcomes.find(({id}) => id === 'see-clinician')!;
    for (const variant of ['red-flag', 'clinician', 'postpone', 'severe-pain']) {
      const visitor = await (await Visitor.arrives()).takes(endings[variant]!);
      expect(visitor.reads).to.contain(variants![variant]);
    }
  });

  it('names whom to see, and only what led to it', async () => {
    const redFlag = await (await Visitor.arrives()).takes(endings['red-flag']!);
    expect(redFlag.reads).to.contain('Contact a doctor in the next day or two');
    const clot = await (await Visitor.arrives()).takes(endings['clinician']!);
    expect(clot.reads).to.contain('Blood clot').and.to.not.contain('Allergy');
    const pain = await (await Visitor.arrives()).takes(endings['severe-pain']!);
    expect(pain.reads)
      .to.contain('How strong is it right now, from 0 to 10?')
      .and.to.match(/\b9\b/);
  });

  it('goes on after a slip is put right', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['emergency']!);
    await visitor.presses('I ticked this by mistake');
    await visitor.ticks('bladder-bowel', 'none');
    await visitor.presses('Continue');
    expect(visitor.isAt('contraindications')).to.be.true;
  });
});

describe('The emergency number', () => {
  const emergency = (market = '') =>
    Visitor.arrives(
      html`<basalt-pain-relief-quiz market=${market}></basalt-pain-relief-quiz>`,
    ).then((visitor) => visitor.takes(endings['emergency']!));
  const call = (visitor: Visitor) => visitor.find<HTMLAnchorElement>('[part="call"]');
  const choose = async (visitor: Visitor, country: string) => {
    const select = visitor.find<HTMLSelectElement>('select')!;
    select.value = country;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await visitor.quiz.updateComplete;
  };

  for (const [market, {label, tel}] of Object.entries(safety.emergency.byMarket)) {
    it(`of ${market} is one large button, and the only filled one`, async () => {
      const visitor = await emergency(market);
      expect(call(visitor)!.href).to.equal(`tel:${tel}`);
      expect(call(visitor)!.innerText.trim()).to.equal(label);
      expect(call(visitor)!.offsetHeight).to.be.at.least(64);
      expect(visitor.all('a')).to.have.length(1);
    });
  }

  it('is every number with its country where the market is not known', async () => {
    const visitor = await emergency();
    expect(call(visitor)).to.be.null;
    const lines = visitor
      .all('.numbers li')
      .map((line) => line.innerText.replace(/\s+/g, ' ').trim());
    expect(lines).to.deep.equal([
      'Australia Call 000',
      'Canada Call 911',
      'European Union Call 112',
      'France Call 112 or 15',
      'Ireland Call 112 or 999',
      'New Zealand Call 111',
      'United Kingdom Call 999 or go to A&E',
      'United States Call 911',
    ]);
    for (const link of visitor.all('.numbers a')) expect(link.offsetHeight).to.be.at.least(44);
  });

  it('is one button as soon as a country is chosen', async () => {
    const visitor = await emergency();
    await choose(visitor, 'ie');
    expect(call(visitor)!.href).to.equal('tel:112');
    expect(visitor.find('.numbers')).to.be.null;
    await choose(visitor, 'au');
    expect(call(visitor)!.href).to.equal('tel:000');
  });

  it('can be that of another country than the spa’s', async () => {
    const visitor = await emergency('uk');
    await choose(visitor, 'fr');
    expect(call(visitor)!.href).to.equal('tel:112');
  });

  it('is never guessed: a market misspelt is a market not known, and is told when the quiz begins', async () => {
    const {warn} = console;
    const warned: string[] = [];
    console.warn = (text: string) => warned.push(text);
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz market="England"></basalt-pain-relief-quiz>`,
    );
    await visitor.begins();
    expect(warned).to.have.length(1);
    await visitor.answers(endings['emergency']!);
    console.warn = warn;
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('Write us, uk, eu');
    expect(visitor.all('.numbers li')).to.have.length(8);
  });
});
