import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import '../../src/widgets/book-now/book-now.define.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';
import {endings, untroubled, Visitor} from './quiz-visitor.js';

/** A booking system on this very host: a self-hosted Cal.com, as far as the page can tell. */
const PAGE = `${location.origin}/stillwater/hot-stone`;

const pages: Record<string, string> = {
  'deep-tissue': 'https://calendly.com/stillwater/deep-tissue',
  'hot-stone-90': 'https://cal.com/stillwater/hot-stone-90',
};
const profile = Object.assign(document.createElement('script'), {
  type: 'application/json',
  textContent: JSON.stringify({
    treatments: [
      'hot-stone-60',
      'hot-stone-90',
      'deep-tissue',
      'warm-swedish',
      'gentle-relaxation',
    ].map((id) => (pages[id] ? {id, booking: {url: pages[id]}} : {id})),
  }),
});
profile.dataset['basaltProfile'] = '';
document.head.append(profile);
after(() => profile.remove());

/** Answers that lead to a massage with a page of its own. */
const firm = {...untroubled, heat: 'none', goal: 'firm'};
const long = {
  ...untroubled,
  area: 'whole-back',
  duration: 'chronic',
  worse: 'stress',
  stress: 'high',
  sleep: 'poor',
  goal: 'relax',
};

const booker = (more = html``) =>
  html`<basalt-pain-relief-quiz>
    <p>Call us.</p>
    <basalt-book-now slot="book" provider="calcom"><a href=${PAGE}>Book now</a></basalt-book-now>
    ${more}
  </basalt-pain-relief-quiz>`;
const slotted = ({quiz}: Visitor) => quiz.querySelector<BasaltBookNow>('basalt-book-now')!;
const tick = (visitor: Visitor) => visitor.find<HTMLInputElement>('.consent input');
const exact = (visitor: Visitor) => visitor.find('.consent blockquote')!.textContent!;

async function suggested(said = endings['tell']!, quiz: TemplateResult = booker()) {
  const visitor = await (await Visitor.arrives(quiz)).takes(said);
  await slotted(visitor)?.updateComplete;
  await visitor.quiz.updateComplete;
  return visitor;
}

async function ticks(visitor: Visitor) {
  await visitor.until(() => tick(visitor));
  tick(visitor)!.click();
  await visitor.quiz.updateComplete;
  return visitor;
}

/** Presses the booking button, and gives what the page could see of it and what was framed. */
async function booked(visitor: Visitor) {
  const events: string[] = [];
  const tell = (event: Event) => events.push(JSON.stringify((event as CustomEvent).detail));
  const types = ['basalt-book-request', 'basalt-book-open', 'basalt-book-complete'];
  for (const type of types) addEventListener(type, tell);
  const steps = history.length;
  const here = location.href;
  const button = slotted(visitor);
  button.querySelector('a')!.click();
  const dialog = () => button.renderRoot.querySelector('dialog');
  await visitor.until(() => dialog()?.open);
  await visitor.until(() => button.renderRoot.querySelector('iframe'));
  const frame = button.renderRoot.querySelector('iframe')!;
  const links = [...button.renderRoot.querySelectorAll('a'), ...button.querySelectorAll('a')];
  const address = () => frame.contentWindow!.location.href;
  await visitor.until(() => address().startsWith(PAGE));
  const seen = {
    src: new URL(address()),
    referrer: frame.contentDocument!.referrer,
    promise: button.renderRoot.querySelector<HTMLElement>('.summary')!.innerText,
    sandbox: frame.sandbox.value,
    known: [
      ...events,
      ...links.map(({href}) => href),
      visitor.quiz.outerHTML,
      here === location.href ? '' : location.href,
      JSON.stringify(history.state),
      ...listed(),
      button.renderRoot.querySelector('dialog')!.outerHTML,
      ...Object.values({...localStorage, ...sessionStorage}),
    ].join('\n'),
    steps: history.length - steps,
  };
  for (const type of types) removeEventListener(type, tell);
  dialog()!.close();
  await visitor.until(() => !button.renderRoot.querySelector('iframe'));
  return seen;
}

/** The addresses that any script of the page can read. WebKit lists the first page of every frame. */
const listed = () =>
  /Chrome|Firefox/.test(navigator.userAgent)
    ? performance.getEntriesByType('resource').map(({name}) => name)
    : [];

const words = /varicose|metal.implant|medical/i;

describe('The choice to send the summary along', () => {
  it('is not ticked, and says who gets it and exactly what, before anything is sent', async () => {
    const visitor = await suggested();
    await visitor.until(() => tick(visitor));
    expect(tick(visitor)!.checked).to.be.false;
    expect(slotted(visitor).notes).to.equal('');
    expect(visitor.reads)
      .to.contain(`The spa’s booking system at ${location.host} gets this text`)
      .and.to.contain('Nothing is sent unless you tick this.');
    expect(exact(visitor)).to.match(/^Swedish massage[^]*- Varicose veins\n[^]*medical advice\.$/);
    expect(visitor.find('details')!.hasAttribute('open')).to.be.false;
    await expectAccessible(visitor.quiz);
    visitor.find('summary')!.click();
    await visitor.until(() => visitor.find('blockquote')!.offsetHeight);
    expect(getComputedStyle(visitor.find('blockquote')!).whiteSpace).to.contain('pre-wrap');
    await expectAccessible(visitor.quiz);
  });

  it('sends exactly that text when ticked: into the frame and nowhere else', async () => {
    const visitor = await ticks(await suggested());
    const text = exact(visitor);
    await expectAccessible(visitor.quiz);
    const {src, referrer, sandbox, promise, known, steps} = await booked(visitor);
    expect(sandbox).to.match(/^allow-scripts /);
    expect(src.searchParams.get('notes')).to.equal(text);
    expect(referrer).to.equal('');
    expect(promise).to.contain('The summary you chose to send goes along, and nothing else');
    expect(known).to.not.match(words);
    expect(known).to.not.match(/[?&]notes/);
    expect(steps).to.equal(0);
  });

  it('sends nothing when it is not ticked, or not any more', async () => {
    const visitor = await suggested();
    await visitor.until(() => tick(visitor));
    const {src, promise} = await booked(visitor);
    expect(src.searchParams.has('notes')).to.be.false;
    expect(promise).to.contain('Nothing you told this page is passed on.');
    await ticks(visitor);
    expect((await booked(visitor)).src.searchParams.has('notes')).to.be.true;
    await ticks(visitor);
    expect(tick(visitor)!.checked).to.be.false;
    expect((await booked(visitor)).src.searchParams.has('notes')).to.be.false;
  });

  it('loads nothing before the second click where the spa asks for one', async () => {
    const visitor = await ticks(await suggested());
    const button = slotted(visitor);
    button.consent = 'ask';
    button.querySelector('a')!.click();
    await visitor.until(() => button.renderRoot.querySelector('dialog')?.open);
    expect(button.renderRoot.querySelector('iframe')).to.be.null;
    expect(button.renderRoot.querySelector('dialog')!.outerHTML).to.not.match(/notes=|Varicose/);
    button.renderRoot.querySelector('dialog')!.close();
  });

  for (const {because, leave, back} of [
    {
      because: 'the visitor goes back',
      leave: (visitor: Visitor) => visitor.presses('Back'),
      back: (visitor: Visitor) => visitor.answers(untroubled),
    },
    {
      because: 'the page goes back to a question',
      leave: async ({quiz}: Visitor) => {
        quiz.question = 'goal';
        await quiz.updateComplete;
      },
      back: (visitor: Visitor) => visitor.answers({goal: 'relax'}),
    },
    {
      because: 'the visitor starts again',
      leave: (visitor: Visitor) => visitor.presses('Start again'),
      back: (visitor: Visitor) => visitor.takes(endings['tell']!),
    },
    {
      because: 'the page resets the quiz',
      leave: async ({quiz}: Visitor) => {
        quiz.reset();
        await quiz.updateComplete;
      },
      back: (visitor: Visitor) => visitor.takes(endings['tell']!),
    },
  ]) {
    it(`is gone, and asked anew, when ${because}`, async () => {
      const visitor = await ticks(await suggested());
      expect(slotted(visitor).notes).to.not.equal('');
      await leave(visitor);
      expect(slotted(visitor).notes).to.equal('');
      await back(visitor);
      await visitor.until(() => tick(visitor));
      expect(tick(visitor)!.checked).to.be.false;
      expect(slotted(visitor).notes).to.equal('');
    });
  }

  it('is gone at a stop', async () => {
    const visitor = await ticks(await suggested(untroubled));
    while (!visitor.isAt('intensity')) await visitor.presses('Back');
    await visitor.answers({intensity: 10});
    expect(visitor.find('[part="stop"]')).to.exist;
    expect(slotted(visitor).notes).to.equal('');
    expect(tick(visitor) === null).to.be.true;
  });

  it('is for one receiver: another one is asked about anew', async () => {
    const visitor = await ticks(await suggested());
    const link = slotted(visitor).querySelector('a')!;
    link.href = 'https://cal.com/stillwater/other';
    visitor.quiz.requestUpdate();
    await visitor.quiz.updateComplete;
    expect(visitor.reads).to.contain('at cal.com gets');
    expect(tick(visitor)!.checked).to.be.false;
    expect(slotted(visitor).notes).to.equal('');
  });

  it('is taken back from a button that the page takes out', async () => {
    const visitor = await ticks(await suggested());
    const button = slotted(visitor);
    button.remove();
    await visitor.until(() => !tick(visitor));
    expect(button.notes).to.equal('');
  });

  it('takes the words of the spa beside it, but neither the text nor the tick', async () => {
    const visitor = await suggested(
      endings['tell']!,
      booker(html`<span slot="consent" id="own">Only our therapists read it.</span>`),
    );
    await visitor.until(() => tick(visitor));
    expect(visitor.quiz.querySelector<HTMLElement>('#own')!.offsetHeight).to.be.above(0);
    expect(visitor.reads).to.not.contain('Nothing is sent unless');
    expect(tick(visitor)!.checked).to.be.false;
    expect(exact(visitor)).to.contain('Varicose veins');
  });

  it('goes by the page of what is suggested, where that takes notes', async () => {
    const visitor = await suggested(
      long,
      html`<basalt-pain-relief-quiz
        ><basalt-book-now slot="book"
          ><a href="https://calendly.com/spa/visit">Book</a></basalt-book-now
        ></basalt-pain-relief-quiz
      >`,
    );
    expect(visitor.quiz.result!.outcome).to.equal('hot-stone-90');
    await visitor.until(() => tick(visitor));
    expect(visitor.reads).to.contain('at cal.com gets');
  });

  it('comes as soon as a button that was not ready is', async () => {
    const visitor = await suggested(
      endings['book']!,
      html`<basalt-pain-relief-quiz><div slot="book"></div></basalt-pain-relief-quiz>`,
    );
    expect(tick(visitor) === null).to.be.true;
    const button = document.createElement('basalt-book-now');
    Object.assign(button, {provider: 'calcom', url: PAGE});
    visitor.quiz.querySelector('div')!.append(button);
    visitor.quiz.requestUpdate();
    await visitor.until(() => tick(visitor));
    expect(tick(visitor)!.checked).to.be.false;
  });

  for (const {because, quiz, said = endings['book']!} of [
    {
      because: 'another booking system, which takes no notes',
      quiz: html`<basalt-pain-relief-quiz
        ><basalt-book-now slot="book"
          ><a href="https://calendly.com/spa/visit">Book</a></basalt-book-now
        ></basalt-pain-relief-quiz
      >`,
    },
    {because: 'a suggestion whose own page takes no notes', quiz: booker(), said: firm},
    {
      because: 'a booking page that opens as a link',
      quiz: html`<basalt-pain-relief-quiz
        ><basalt-book-now slot="book" mode="link" provider="calcom"
          ><a href=${PAGE}>Book</a></basalt-book-now
        ></basalt-pain-relief-quiz
      >`,
    },
    {
      because: 'a plain link',
      quiz: html`<basalt-pain-relief-quiz
        ><a slot="book" href=${PAGE}>Book</a></basalt-pain-relief-quiz
      >`,
    },
    {because: 'a suggestion to ask about first', quiz: booker(), said: endings['enquire']!},
    {because: 'a stop', quiz: booker(), said: endings['clinician']!},
    {because: 'an emergency', quiz: booker(), said: endings['emergency']!},
  ]) {
    it(`is not offered beside ${because}`, async () => {
      const visitor = await suggested(said, quiz);
      await new Promise((go) => setTimeout(go, 50));
      await visitor.quiz.updateComplete;
      expect(visitor.quiz.result).to.exist;
      expect(visitor.all('.consent, [name="consent"]')).to.have.length(0);
      expect(slotted(visitor)?.notes ?? '').to.equal('');
    });
  }

  it('leaves a booking button elsewhere on the page alone', async () => {
    const page = await fixture(
      html`<div>${booker()}<basalt-book-now provider="calcom" url=${PAGE}></basalt-book-now></div>`,
    );
    const visitor = new Visitor(page.querySelector('basalt-pain-relief-quiz')!);
    await ticks(await visitor.takes(endings['tell']!));
    const [inside, elsewhere] = page.querySelectorAll<BasaltBookNow>('basalt-book-now');
    expect(inside!.notes).to.not.equal('');
    expect(elsewhere!.notes).to.equal('');
  });
});
