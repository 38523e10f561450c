import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {setLocale} from '../../src/localize/locale.js';
import {loadQuizWords} from '../../src/localize/words/quiz.js';
import {loadSafetyWords} from '../../src/localize/words/safety.js';
import {Questionnaire} from '../../src/widgets/pain-relief-quiz/questionnaire.js';
import {summaryOf} from '../../src/widgets/pain-relief-quiz/summary.js';
import {Visit} from '../../src/widgets/pain-relief-quiz/visit.js';
import {expectAccessible} from '../axe.js';
import {endings, untroubled, Visitor} from './quiz-visitor.js';

const profile = Object.assign(document.createElement('script'), {
  type: 'application/json',
  textContent: JSON.stringify({name: 'Stillwater Bath House', phone: '+44 1632 960118'}),
});
profile.dataset['basaltProfile'] = '';
document.head.append(profile);
after(() => profile.remove());

const questionnaire = async () => new Questionnaire(await loadQuizWords(), await loadSafetyWords());

/** The summary of a visit with these answers. */
function summaryFor(asked: Questionnaire, said: (typeof endings)[string]) {
  const visit = new Visit(asked);
  while (!visit.ending) {
    visit.answer = said[visit.step.id];
    visit.advance();
  }
  return summaryOf({visit, questionnaire: asked});
}

describe('The summary of a suggestion', () => {
  for (const {because, said, expected} of [
    {
      because: 'names the massage and every answer, and says what it is',
      said: untroubled,
      expected: `Hot stone massage, 60 minutes
Time: 60 minutes
Heat: Hot, adjustable
Pressure: Medium

Where would you most like care? Lower back
How long has it bothered you? 6 to 12 weeks
How strong is it right now, from 0 to 10? 3
What makes it worse? Sitting or desk work
How stressed have you felt this week? Not much
How have you been sleeping? Well
How stiff does your back feel when you move? A bit stiff
How do you feel about heat? I love it
What would make this visit worth it? Have tight spots cared for

From the guest’s own answers to a quiz. It is not medical advice.`,
    },
    {
      because: 'says before the answers what was ticked, in the order it was asked',
      said: {...endings['tell']!, contraindications: ['varicose-veins', 'metal-implant']},
      expected: `Swedish massage with warm towels, no stones
Time: 60 minutes
Heat: Mild warmth
Pressure: Light to medium

To tell the therapist:
- Metal implant in the area
- Varicose veins

Where would you most like care? Lower back
How long has it bothered you? More than 12 weeks
How strong is it right now, from 0 to 10? 3
What makes it worse? Sitting or desk work
How stressed have you felt this week? Not much
How have you been sleeping? Well
How stiff does your back feel when you move? A bit stiff
How do you feel about heat? I love it
What would make this visit worth it? Have tight spots cared for

From the guest’s own answers to a quiz. It is not medical advice.`,
    },
  ]) {
    it(because, async () => {
      expect(summaryFor(await questionnaire(), said)).to.equal(expected);
    });
  }

  it('is in the language of the page', async () => {
    await setLocale('de');
    const summary = summaryFor(await questionnaire(), endings['tell']!);
    await setLocale('en');
    expect(summary)
      .to.contain('Dauer: 60 Minuten')
      .and.to.contain('Für die Therapeutin oder den Therapeuten:\n- ')
      .and.to.match(/Das ist kein medizinischer Rat\.$/);
  });

  it('has each question of a spa on one line, with a mark between it and the answer', async () => {
    const shipped = await questionnaire();
    const words = {
      title: 'Your\n wish\t',
      option: {warm: 'A warm\u0007 room'},
    };
    const rules = {
      ...quizRules,
      questions: [
        ...quizRules.questions,
        {id: 'wish', type: 'single' as const, options: [{id: 'warm'}]},
      ],
    };
    const own = {
      rules,
      words: {question: {wish: words}, outcome: {}, condition: {}},
    };
    const asked = new Questionnaire(shipped.quiz, shipped.safety, own);
    const summary = summaryFor(asked, {...untroubled, wish: 'warm'});
    expect(summary).to.contain('\nYour wish: A warm room\n');
  });
});

/** The clipboard of a browser that copies, or does not. */
function clipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && {writeText},
  });
}

describe('A suggestion that is taken along', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  const live = (visitor: Visitor) => visitor.find('[aria-live]')!.textContent!.trim();

  it('is copied, says so, and says it until the visitor does something else', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    const visitor = await (await Visitor.arrives()).takes(endings['tell']!);
    expect(live(visitor)).to.equal('');
    const button = visitor.button('Copy summary');
    button.focus();
    await visitor.presses('Copy summary');
    await visitor.until(() => live(visitor));
    expect(copied).to.have.length(1);
    expect(copied[0]).to.contain('To tell the therapist:\n- Metal implant');
    expect(live(visitor)).to.equal('Copied');
    expect(button.textContent!.trim()).to.equal('Copied');
    await expectAccessible(visitor.quiz);
    button.blur();
    await visitor.quiz.updateComplete;
    expect(button.textContent!.trim()).to.equal('Copy summary');
    expect(live(visitor)).to.equal('');
  });

  for (const {because, writeText} of [
    {because: 'the browser denies it', writeText: () => Promise.reject(new Error('denied'))},
    {because: 'the page is not secure', writeText: undefined},
  ]) {
    it(`is shown to be copied by hand where ${because}`, async () => {
      clipboard(writeText);
      const visitor = await (await Visitor.arrives()).takes(endings['enquire']!);
      await visitor.presses('Copy summary');
      await visitor.until(() => visitor.find('textarea'));
      const field = visitor.find<HTMLTextAreaElement>('textarea')!;
      expect(field.labels![0]!.textContent).to.contain('Copy it from here');
      expect(field.readOnly).to.be.true;
      await visitor.until(() => field.selectionEnd);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(
        /^Gentle relaxation massage, no heat\n[^]*not medical advice\.$/,
      );
      expect(visitor.quiz.shadowRoot!.activeElement).to.equal(field);
      await expectAccessible(visitor.quiz);
      await visitor.presses('Back');
      await visitor.answers(untroubled);
      expect(visitor.find('textarea')).to.be.null;
    });
  }

  it('is printed alone, and the page is as it was afterwards', async () => {
    const marks: (string | null)[] = [];
    const {print} = window;
    const sheets = document.adoptedStyleSheets.length;
    const visitor = await (await Visitor.arrives()).takes(endings['tell']!);
    const before = visitor.quiz.outerHTML;
    window.print = () => {
      marks.push(visitor.quiz.getAttribute('basalt-printing'));
      marks.push(String(document.adoptedStyleSheets.length));
      dispatchEvent(new Event('afterprint'));
    };
    await visitor.presses('Print');
    window.print = print;
    expect(marks).to.deep.equal(['', String(sheets + 1)]);
    expect(visitor.quiz.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('has on paper alone whose it is and every answer', async () => {
    const visitor = await (await Visitor.arrives()).takes(endings['tell']!);
    await visitor.until(() => visitor.find('.letterhead'));
    const printed = visitor.all('.printed');
    expect(printed.map(({offsetHeight}) => offsetHeight)).to.deep.equal([0, 0]);
    expect(printed[0]!.textContent).to.contain('Stillwater Bath House').and.to.contain('960118');
    expect(printed[1]!.querySelectorAll('li')).to.have.length(9);
  });

  it('is never offered by a stop', async () => {
    for (const kind of ['emergency', 'red-flag', 'clinician', 'postpone', 'severe-pain']) {
      const visitor = await (await Visitor.arrives()).takes(endings[kind]!);
      expect(visitor.find('[part="copy"], [part="print"], .printed, textarea'), kind).to.be.null;
    }
  });
});

describe('The page’s own words and pictures', () => {
  const own = () =>
    html`<basalt-pain-relief-quiz>
      <p>Call us.</p>
      <p slot="result-hot-stone-60" id="words">Our river stones, for an hour.</p>
      <img slot="image-hot-stone-60" id="picture" loading="lazy" alt="Stones" src="data:," />
      <picture slot="image-warm-swedish"
        ><img id="other" loading="lazy" alt="" src="data:,"
      /></picture>
      <img id="elsewhere" loading="lazy" alt="" src="data:," />
      <p slot="stop">Come anyway.</p>
      <p slot="gate">Skip this.</p>
    </basalt-pain-relief-quiz>`;
  const height = (visitor: Visitor, selector: string) =>
    visitor.quiz.querySelector<HTMLElement>(selector)!.getBoundingClientRect().height;

  it('stand for those of their suggestion', async () => {
    const visitor = await (await Visitor.arrives(own())).takes(endings['book']!);
    expect(height(visitor, '#words')).to.be.above(0);
    expect(visitor.find('.spine')!.offsetHeight).to.equal(0);
    expect(visitor.reads).to.not.contain('Warm stones');
    expect(
      visitor.find<HTMLSlotElement>('[name="image-hot-stone-60"]')!.assignedElements(),
    ).to.have.length(1);
    await visitor.presses('Start again');
    await visitor.takes(endings['tell']!);
    expect(height(visitor, '#words')).to.equal(0);
    expect(visitor.find('.single, .figure')).to.exist;
  });

  it('are fetched for everybody as soon as a visitor begins', async () => {
    const visitor = await Visitor.arrives(own());
    const image = (id: string) => visitor.quiz.querySelector<HTMLImageElement>(`#${id}`)!.loading;
    expect(image('picture')).to.equal('lazy');
    await visitor.begins();
    expect([image('picture'), image('other')]).to.deep.equal(['eager', 'eager']);
    expect(image('elsewhere')).to.equal('lazy');
  });

  it('have no place in the gate and beside a stop', async () => {
    const visitor = await (await Visitor.arrives(own())).begins();
    const shown = () =>
      ['[slot="stop"]', '[slot="gate"]', '#words', '#picture'].map((each) => height(visitor, each));
    expect(shown()).to.deep.equal([0, 0, 0, 0]);
    await visitor.answers(endings['emergency']!);
    expect(visitor.find('[part="stop"]')).to.exist;
    expect(shown()).to.deep.equal([0, 0, 0, 0]);
    expect(visitor.all('slot').map(({name}) => name)).to.deep.equal(['book', '']);
  });

  it('keep the heading and the facts: these are the quiz’s own', async () => {
    const page = await fixture(
      html`<div style="background: #f9f5f1; color: #251f1b">${own()}</div>`,
    );
    const visitor = new Visitor(page.querySelector('basalt-pain-relief-quiz')!);
    await visitor.takes(endings['book']!);
    expect(visitor.reads)
      .to.contain('Hot stone massage, 60 minutes')
      .and.to.contain('Hot, adjustable');
    await expectAccessible(page);
  });
});
