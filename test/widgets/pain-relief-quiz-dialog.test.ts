import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import type {TemplateResult} from 'lit';

import {expectAccessible} from '../axe.js';
import {untroubled, upTo, Visitor} from './quiz-visitor.js';

const inDialog = html`<basalt-pain-relief-quiz mode="dialog">
  <p>Call us on <a href="tel:+441632960118">01632 960118</a>.</p>
</basalt-pain-relief-quiz>`;

const locked = () => document.documentElement.style.overflow === 'hidden';

/** Somebody at a quiz behind a button. */
async function arrives(quiz: TemplateResult = inDialog) {
  const visitor = await Visitor.arrives(quiz);
  await visitor.until(() => visitor.find('[part="open"]'));
  return visitor;
}
const dialogOf = (visitor: Visitor) => visitor.find<HTMLDialogElement>('dialog')!;

async function opens(visitor: Visitor) {
  visitor.find('[part="open"]')!.click();
  await visitor.until(() => dialogOf(visitor).open);
}

async function closes(visitor: Visitor) {
  visitor.find('.close')!.click();
  await visitor.until(() => !locked());
}

describe('A quiz in a dialog', () => {
  afterEach(() => expect(locked(), 'the page scrolls again').to.be.false);

  it('is a button with its title on it, in the place of what the page wrote', async () => {
    const visitor = await arrives();
    const button = visitor.find('[part="open"]')!;
    expect(button.innerText).to.equal('Find the massage that suits you');
    expect(button.offsetHeight).to.be.at.least(48);
    expect(visitor.quiz.querySelector('p')!.offsetHeight).to.equal(0);
    expect(visitor.heading.offsetHeight).to.equal(0);
  });

  it('has the page’s own words on the button', async () => {
    const visitor = await arrives(
      html`<basalt-pain-relief-quiz
        mode="dialog"
        label="Not sure? Ask us"
      ></basalt-pain-relief-quiz>`,
    );
    expect(visitor.find('[part="open"]')!.innerText).to.equal('Not sure? Ask us');
  });

  it('opens at its first screen, with the focus on the heading and the page held still', async () => {
    const visitor = await arrives();
    const heard: string[] = [];
    visitor.quiz.addEventListener('basalt-quiz-start', ({type}) => heard.push(type));
    await opens(visitor);
    expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.heading);
    expect(visitor.heading.innerText).to.equal('Find the massage that suits you');
    expect(locked()).to.be.true;
    expect(heard).to.deep.equal([]);
    await closes(visitor);
  });

  it('gives the focus back to the button', async () => {
    const visitor = await arrives();
    await opens(visitor);
    const close = visitor.find<HTMLButtonElement>('.close')!;
    expect(close.ariaLabel).to.equal('Close');
    expect(Math.min(close.offsetWidth, close.offsetHeight)).to.be.at.least(44);
    await closes(visitor);
    expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.find('[part="open"]'));
  });

  it('forgets nothing when it is closed', async () => {
    const visitor = await arrives();
    await opens(visitor);
    await visitor.takes(upTo('area'));
    await closes(visitor);
    expect(visitor.quiz.answers['contraindications']).to.deep.equal([]);
    await opens(visitor);
    expect(visitor.isAt('area')).to.be.true;
    expect(visitor.quiz.shadowRoot!.activeElement).to.equal(visitor.heading);
    await closes(visitor);
  });

  it('closes by a press on what lies behind it, and by none that began within', async () => {
    const visitor = await arrives();
    await opens(visitor);
    const dialog = dialogOf(visitor);
    const press = (from: Element) => {
      from.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
      dialog.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    };
    press(visitor.heading);
    expect(dialog.open).to.be.true;
    press(dialog);
    await visitor.until(() => !locked());
    expect(dialog.open).to.be.false;
  });

  it('is opened and closed by the page', async () => {
    const visitor = await Visitor.arrives(inDialog);
    await visitor.quiz.show();
    expect(dialogOf(visitor).open).to.be.true;
    await visitor.quiz.show();
    visitor.quiz.close();
    visitor.quiz.close();
    await visitor.until(() => !locked());
    expect(dialogOf(visitor).open).to.be.false;
  });

  it('gives the focus back to whatever opened it', async () => {
    const visitor = await arrives();
    const button = await fixture<HTMLButtonElement>(html`<button>Find yours</button>`);
    button.focus();
    await visitor.quiz.show();
    await closes(visitor);
    expect(document.activeElement).to.equal(button);
  });

  it('opens at its questions where the page leaves the first screen out, and tells nobody yet', async () => {
    const visitor = await arrives(
      html`<basalt-pain-relief-quiz mode="dialog" start></basalt-pain-relief-quiz>`,
    );
    expect(visitor.find('form')).to.be.null;
    const heard: string[] = [];
    visitor.quiz.addEventListener('basalt-quiz-start', ({type}) => heard.push(type));
    await opens(visitor);
    await visitor.until(() => visitor.find('form'));
    await visitor.until(() => visitor.quiz.shadowRoot!.activeElement === visitor.heading);
    expect(heard).to.deep.equal([]);
    await closes(visitor);
  });

  it('covers the window, also out of a small and turned corner of the page', async () => {
    const page = await fixture(
      html`<div style="transform: rotate(4deg); overflow: hidden; width: 200px; height: 60px">
        <basalt-pain-relief-quiz mode="dialog"></basalt-pain-relief-quiz>
      </div>`,
    );
    const visitor = new Visitor(page.querySelector('basalt-pain-relief-quiz')!);
    await visitor.until(() => visitor.find('[part="open"]'));
    await opens(visitor);
    const {width, height, left} = dialogOf(visitor).getBoundingClientRect();
    expect(width).to.equal(innerWidth < 420 ? innerWidth : Math.min(760, innerWidth - 48));
    expect(height).to.be.at.least(Math.min(innerHeight - 48, 700));
    expect(left).to.be.at.least(0);
    await closes(visitor);
  });

  it('holds a suggestion with the page’s own way to book', async () => {
    const visitor = await arrives(
      html`<basalt-pain-relief-quiz mode="dialog">
        <button slot="book">Book</button>
      </basalt-pain-relief-quiz>`,
    );
    await opens(visitor);
    await visitor.takes(untroubled);
    const booker = visitor.quiz.querySelector('button')!;
    expect(dialogOf(visitor).getBoundingClientRect().right).to.be.above(
      booker.getBoundingClientRect().right,
    );
    expect(booker.offsetHeight).to.be.above(0);
    await closes(visitor);
  });

  it('closes what was opened above it first, so that nothing holds the page unseen', async () => {
    const visitor = await arrives(
      html`<basalt-pain-relief-quiz mode="dialog"
        ><div slot="book"></div
      ></basalt-pain-relief-quiz>`,
    );
    const inner = document.createElement('dialog');
    visitor.quiz.querySelector('div')!.attachShadow({mode: 'open'}).append(inner);
    await opens(visitor);
    inner.showModal();
    visitor.quiz.close();
    await visitor.until(() => !locked());
    expect(inner.open).to.be.false;
  });

  it('gives the page back when it is taken away, or is no dialog any more', async () => {
    const visitor = await arrives();
    await opens(visitor);
    visitor.quiz.remove();
    await new Promise((go) => setTimeout(go));
    expect(locked()).to.be.false;
    const another = await arrives();
    await opens(another);
    another.quiz.mode = '';
    await another.until(() => !locked() && another.find('.root > .start'));
    expect(another.find('dialog')).to.be.null;
  });

  it('shows what the page wrote when its questions cannot be loaded', async () => {
    const visitor = await arrives();
    await opens(visitor);
    Object.assign(visitor.quiz, {loading: 'failed'});
    await visitor.quiz.updateComplete;
    expect(visitor.quiz.querySelector('p')!.offsetHeight).to.be.above(0);
    await closes(visitor);
  });

  it('keeps the focus of a visitor who was on the page’s own link', async () => {
    const page = await fixture(html`<div></div>`);
    const quiz = document.createElement('basalt-pain-relief-quiz');
    quiz.mode = 'dialog';
    const link = document.createElement('a');
    link.href = 'tel:1';
    quiz.append(link);
    page.append(quiz);
    await quiz.updateComplete;
    link.focus();
    expect(document.activeElement).to.equal(link);
    const visitor = new Visitor(quiz);
    await visitor.until(() => visitor.find('[part="open"]'));
    await visitor.until(() => quiz.shadowRoot!.activeElement);
    expect(quiz.shadowRoot!.activeElement).to.equal(visitor.find('[part="open"]'));
  });

  it('stands in the page when its mode is unknown, and says so once', async () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (words: unknown) => said.push(words);
    const visitor = await Visitor.arrives(
      html`<basalt-pain-relief-quiz mode="popup"></basalt-pain-relief-quiz>`,
    );
    await visitor.until(() => visitor.find('[part="begin"]'));
    await visitor.begins();
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('mode="popup"').and.to.contain('mode="dialog"');
  });

  for (const [ground, style] of Object.entries({
    light: 'background: #f9f5f1; color: #251f1b',
    dark: 'background: #1a1613; color: #ede9e4',
  })) {
    it(`is found without fault by axe on a ${ground} page`, async () => {
      const page = await fixture(html`<div style=${style}>${inDialog}</div>`);
      const visitor = new Visitor(page.querySelector('basalt-pain-relief-quiz')!);
      await visitor.until(() => visitor.find('[part="open"]'));
      await expectAccessible(page);
      await opens(visitor);
      await expectAccessible(page);
      await visitor.takes(upTo('intensity'));
      await expectAccessible(page);
      await visitor.answers({intensity: 10});
      await expectAccessible(page);
      await closes(visitor);
    });
  }
});
