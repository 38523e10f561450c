import {expect} from 'chai';

import {odd} from '../../src/loader/odd.js';

const TAGS = 'basalt-book-now,basalt-pain-relief-quiz';

/** What is said of the first of our tags, or the first carrier, in a piece of markup. */
function told(markup: string) {
  const page = document.createElement('main');
  document.body.append(page);
  page.append(document.createRange().createContextualFragment(markup));
  const said: string[] = [];
  const {warn} = console;
  console.warn = (words: string) => said.push(words);
  try {
    odd(page.querySelector<HTMLElement>('[data-basalt], basalt-pain-relief-quiz')!, TAGS);
  } finally {
    console.warn = warn;
    page.remove();
  }
  return {said, page};
}

describe('odd markup', () => {
  it('names the widgets there are where a carrier names none', () => {
    const {said} = told('<div data-basalt="benfits"></div>');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('data-basalt="benfits" is none of basalt-book-now');
  });

  it('tells of curly quotes, with the attribute and the remedy', () => {
    const {said} = told('<basalt-pain-relief-quiz label=“Find yours”></basalt-pain-relief-quiz>');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<basalt-pain-relief-quiz>: label=“Find… .*straight/);
  });

  for (const {because, attributes} of [
    {because: 'curly quotes inside straight ones', attributes: 'label="“Find yours”, they said"'},
    {because: 'an attribute of a framework', attributes: '@click="go" data-v-7ba5'},
  ]) {
    it(`says nothing of ${because}`, () => {
      const {said} = told(`<basalt-pain-relief-quiz ${attributes}></basalt-pain-relief-quiz>`);
      expect(said).to.deep.equal([]);
    });
  }

  it('puts what follows behind a tag that closed itself, in its order', () => {
    const {said, page} = told(
      '<basalt-pain-relief-quiz /><h2>Where we are</h2><basalt-book-now></basalt-book-now><p>Quay</p>',
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('Write </basalt-pain-relief-quiz>');
    expect([...page.children].map(({localName}) => localName)).to.deep.equal([
      'basalt-pain-relief-quiz',
      'h2',
      'basalt-book-now',
      'p',
    ]);
    expect(page.firstElementChild!.childNodes).to.have.length(0);
  });

  for (const {because, children} of [
    {
      because: 'a booking button in its slot',
      children: '<p>Call us.</p><basalt-book-now slot="book"></basalt-book-now>',
    },
    {
      because: 'a booking button within a slide',
      children: '<article><basalt-book-now></basalt-book-now></article>',
    },
    {because: 'a quiz in JSON', children: '<script type="application/json">{}</script>'},
  ]) {
    it(`leaves ${because} where it is`, () => {
      const {said, page} = told(`<basalt-pain-relief-quiz>${children}</basalt-pain-relief-quiz>`);
      expect(said).to.deep.equal([]);
      expect(page.children).to.have.length(1);
    });
  }

  it('keeps the clicks of its buttons from a link around it, and no others', () => {
    const {page} = told(
      '<a href="#odd"><basalt-pain-relief-quiz><i>Own</i></basalt-pain-relief-quiz></a>',
    );
    document.body.append(page);
    const widget = page.querySelector('basalt-pain-relief-quiz')!;
    const root = widget.shadowRoot ?? widget.attachShadow({mode: 'open'});
    const button = document.createElement('button');
    const box = Object.assign(document.createElement('input'), {type: 'checkbox'});
    root.append(button, box);
    const pressed = (target: HTMLElement) => {
      const event = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
      let prevented = false;
      page.addEventListener(
        'click',
        (heard) => {
          prevented = heard.defaultPrevented;
          heard.preventDefault();
        },
        {once: true},
      );
      target.dispatchEvent(event);
      return prevented;
    };
    expect(pressed(button), 'its button').to.equal(true);
    expect(pressed(box), 'its checkbox').to.equal(false);
    expect(pressed(page.querySelector('i')!), 'the words of the page').to.equal(false);
    page.remove();
  });
});
