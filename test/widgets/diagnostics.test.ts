import {expect} from 'chai';
import {fixture, html, waitUntil} from '@open-wc/testing-helpers';

import '../../src/widgets/diagnostics/diagnostics.define.js';
import type {BasaltDiagnostics} from '../../src/widgets/diagnostics/diagnostics.js';
import {Mistakes, readMistake} from '../../src/widgets/diagnostics/mistakes.js';
import {expectAccessible} from '../axe.js';

const element = (tag: string, id = '', within?: Element) => {
  const made = Object.assign(document.createElement(tag), {id});
  within?.append(made);
  return made;
};

const told = (...lines: unknown[][]) => {
  const mistakes = new Mistakes();
  for (const line of lines) mistakes.hear(...line);
  return mistakes;
};

const panel = (mistakes = new Mistakes()) =>
  fixture<BasaltDiagnostics>(html`<basalt-diagnostics .mistakes=${mistakes}></basalt-diagnostics>`);

const textOf = ({renderRoot}: BasaltDiagnostics, selector: string) =>
  [...renderRoot.querySelectorAll(selector)].map((found) =>
    found.textContent?.replace(/\s+/g, ' ').trim(),
  );
const facts = ({renderRoot}: BasaltDiagnostics) =>
  Object.fromEntries(
    [...renderRoot.querySelectorAll('dl > div')].map(({children: [name, words]}) => [
      name?.textContent,
      words?.textContent,
    ]),
  );
const button = ({renderRoot}: BasaltDiagnostics, name: string) =>
  [...renderRoot.querySelectorAll('button')].find(({ariaLabel, textContent}) =>
    (ariaLabel ?? textContent ?? '').includes(name),
  );

describe('readMistake', () => {
  const quiz = element('basalt-pain-relief-quiz', 'find');
  const article = element('article', '', element('basalt-benefits-carousel'));

  for (const {because, said, subject, words} of [
    {
      because: 'a widget’s mistake is about that widget',
      said: ['<basalt-pain-relief-quiz>: market="gb" is not known. Write uk.', quiz],
      subject: '<basalt-pain-relief-quiz> #find',
      words: 'market="gb" is not known. Write uk.',
    },
    {
      because: 'a widget may speak of an element in it',
      said: ['<article>: data-benefit="slep" is no benefit we know.', article],
      subject: '<article>',
      words: 'data-benefit="slep" is no benefit we know.',
    },
    {
      because: 'the words begin as a sentence does',
      said: ['<basalt-book-now>: its script did not load.', new Error('404')],
      subject: '<basalt-book-now>',
      words: 'Its script did not load.',
    },
    {
      because: 'a list of tags is set as a list',
      said: ['data-basalt="a" is none of basalt-book-now,basalt-pain-relief-quiz.'],
      subject: '<script>',
      words: 'data-basalt="a" is none of basalt-book-now, basalt-pain-relief-quiz.',
    },
    {
      because: 'a field of the profile has its path',
      said: ['Basalt profile, /treatments/0/price: Write it like 60'],
      subject: 'Spa profile, /treatments/0/price',
      words: 'Write it like 60',
    },
    {
      because: 'a profile may be broken as a whole',
      said: ['Basalt profile: it could not be read (SyntaxError: a: b), so it is ignored.'],
      subject: 'Spa profile',
      words: 'It could not be read (SyntaxError: a: b), so it is ignored.',
    },
  ]) {
    it(because, () => {
      expect(readMistake(said)).to.include({subject, words, times: 1});
    });
  }

  for (const said of [
    [],
    [{}],
    ['Something else broke'],
    ['<article>: this is another script’s', element('article')],
    ['<article>: data-benefit', element('section', '', element('basalt-benefits-carousel'))],
    ['jQuery: basalt-book-now is odd'],
  ]) {
    it(`leaves ${JSON.stringify(said)} to the console`, () => {
      expect(readMistake(said)).to.equal(undefined);
    });
  }

  it('finds the carrier that names no widget', async () => {
    const page = await fixture(html`<div id="wrong" data-basalt="benfits"></div>`);
    expect(readMistake(['data-basalt="benfits" is none of book-now'])).to.include({
      subject: '<div> #wrong',
      element: page,
    });
  });
});

describe('listening', () => {
  it('passes every call on unchanged, ours or not', () => {
    const passed: unknown[][] = [];
    const pretend = {warn: (...said: unknown[]) => void passed.push(said)};
    const mistakes = new Mistakes();
    mistakes.listen(pretend);
    const ours = ['<basalt-book-now>: label', element('basalt-book-now')];
    const theirs = ['%s is slow', 'jQuery', {a: 1}];
    pretend.warn(...ours);
    pretend.warn(...theirs);
    expect(passed).to.deep.equal([ours, theirs]);
    expect(mistakes.heard).to.have.length(1);
  });

  it('keeps what is told twice once, with a count, and two elements apart', () => {
    const line = '<basalt-book-now>: "x" cannot be opened.';
    const [one, other] = [element('basalt-book-now'), element('basalt-book-now')];
    const {heard} = told([line, one], [line, one], [line, other]);
    expect(heard.map(({times}) => times)).to.deep.equal([2, 1]);
  });
});

// A page without any widget has something to mend.
customElements.define('basalt-probe-there', class extends HTMLElement {});
const there = element('basalt-probe-there');
beforeEach(() => document.body.append(there));
afterEach(() => there.remove());

describe('the panel', () => {
  it('wonders at a page without a widget', async () => {
    there.remove();
    const widget = await panel();
    expect(textOf(widget, '.words')[0]).to.contain('there is no widget in this page');
  });

  it('says that there is nothing to mend', async () => {
    const widget = await panel();
    expect(textOf(widget, 'h2')).to.deep.equal(['Nothing to mend']);
    await expectAccessible(widget);
  });

  it('lists what is told, before and after it came', async () => {
    const mistakes = told(['Basalt profile, /market: Write it like "uk"']);
    const widget = await panel(mistakes);
    expect(textOf(widget, 'h2')).to.deep.equal(['1 thing to mend']);
    mistakes.hear('<basalt-book-now>: its script did not load.');
    mistakes.hear('<basalt-book-now>: its script did not load.');
    await widget.updateComplete;
    expect(textOf(widget, 'h2')).to.deep.equal(['2 things to mend']);
    expect(textOf(widget, 'li')).to.deep.equal([
      'Spa profile, /market Write it like "uk"',
      '<basalt-book-now>, told 2 times Its script did not load.',
    ]);
    await expectAccessible(widget);
  });

  it('shows what a mistake is about, and leaves its attributes alone', async () => {
    const link = await fixture<HTMLElement>(html`<basalt-probe-shown>Here</basalt-probe-shown>`);
    const widget = await panel(told(['<basalt-probe-shown>: odd', link]));
    button(widget, 'Show it on the page')!.click();
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
    expect(link.attributes).to.have.length(0);
    for (const animation of link.getAnimations()) animation.finish();
    expect(getComputedStyle(link).outlineStyle).to.equal('none');
  });

  it('offers to show nothing that cannot be seen', async () => {
    const widget = await panel(told(['<basalt-book-now>: odd', element('basalt-book-now')]));
    expect(button(widget, 'Show it')).to.equal(undefined);
    expect(textOf(widget, 'li')).to.deep.equal(['<basalt-book-now> odd']);
  });

  it('tells which widgets the page has, and finds the misspelt ones', async () => {
    await fixture(
      html`<div>
        <basalt-book-now></basalt-book-now><basalt-book-now></basalt-book-now>
        <basalt-booknow></basalt-booknow>
        <div data-basalt="quizz"></div>
      </div>`,
    );
    const widget = await panel();
    expect(facts(widget)).to.include({
      'basalt-book-now': 'not loaded yet, 2 of them',
      'basalt-booknow': 'not loaded',
      'Spa profile': 'none, it is optional',
    });
    expect(textOf(widget, '.words')).to.deep.equal([
      'basalt-booknow is no widget we know. Check its spelling.',
      'data-basalt="quizz" is no widget we know. Check its spelling.',
    ]);
  });

  it('tells a misspelt carrier once, in the loader’s words', async () => {
    await fixture(html`<div data-basalt="quizz"></div>`);
    const widget = await panel(told(['data-basalt="quizz" is none of basalt-book-now']));
    expect(textOf(widget, '.words')).to.deep.equal([
      'data-basalt="quizz" is none of basalt-book-now',
    ]);
  });

  it('sees a widget that comes to work, and one of another version', async () => {
    const widget = await panel();
    const page = await fixture(html`<basalt-probe-other></basalt-probe-other>`);
    await waitUntil(() => facts(widget)['basalt-probe-other'] === 'not loaded');
    customElements.define(
      'basalt-probe-other',
      class extends HTMLElement {
        static basalt = '9.9.9';
      },
    );
    await new Promise(requestAnimationFrame);
    await widget.updateComplete;
    expect(facts(widget)).to.include({'basalt-probe-other': 'working, from 9.9.9'});
    page.remove();
  });

  it('never takes the focus, and goes when it is closed', async () => {
    const widget = await panel(told(['<basalt-book-now>: odd']));
    expect(document.activeElement).to.equal(document.body);
    button(widget, 'Close')!.click();
    expect(widget.isConnected).to.be.false;
  });

  it('reads from left to right in English on a page in Arabic', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const widget = await panel();
    page.append(widget);
    const section = widget.renderRoot.querySelector('section')!;
    expect([section.lang, getComputedStyle(section).direction]).to.deep.equal(['en', 'ltr']);
  });

  it('is readable in the dark', async () => {
    const widget = await panel(told(['<basalt-book-now>: odd', document.body]));
    widget.scheme = 'dark';
    await widget.updateComplete;
    await expectAccessible(widget);
  });
});

describe('copying', () => {
  const copied = async (writeText: (text: string) => Promise<void>) => {
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    const widget = await panel(told(['Basalt profile, /market: Write it like "uk"']));
    button(widget, 'Copy all')!.click();
    await new Promise(requestAnimationFrame);
    await widget.updateComplete;
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    return widget;
  };

  it('puts everything into the clipboard, but nothing of the address behind its path', async () => {
    let text = '';
    const widget = await copied((given) => Promise.resolve(void (text = given)));
    expect(text)
      .to.contain('Basalt check: 1 thing to mend')
      .and.contain('1. Spa profile, /market\n   Write it like "uk"')
      .and.contain('basalt.css: ')
      .and.contain(`${location.origin}${location.pathname}\n`);
    expect(textOf(widget, '[role=status]')).to.deep.equal(['Copied']);
    expect(widget.renderRoot.querySelector('textarea')).to.equal(null);
  });

  it('shows the text, selected, where the browser refuses', async () => {
    const widget = await copied(() => Promise.reject(new Error('no')));
    const field = widget.renderRoot.querySelector('textarea')!;
    expect(field.value).to.contain('Basalt check: 1 thing to mend');
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    await expectAccessible(widget);
  });
});
