import {expect} from 'chai';

import {unpack} from '../../src/loader/carriers.js';

function unpacked(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.append(document.createRange().createContextualFragment(markup));
  return unpack(page.firstElementChild as HTMLElement, 'basalt-probe-carrier');
}

describe('unpack', () => {
  it('puts the widget in the place of its carrier', () => {
    const widget = unpacked('<div data-basalt="probe-carrier"></div>');
    expect(widget.localName).to.equal('basalt-probe-carrier');
    expect(widget.parentElement?.children).to.have.length(1);
  });

  it('turns data-foo-bar into foo-bar and keeps class, id and lang', () => {
    const widget = unpacked(
      '<div data-basalt="probe-carrier" data-url="https://a.example" data-heading-level="3" class="a b" id="c" lang="de"></div>',
    );
    const attributes = Object.fromEntries(
      [...widget.attributes].map(({name, value}) => [name, value]),
    );
    expect(attributes).to.deep.equal({
      url: 'https://a.example',
      'heading-level': '3',
      class: 'a b',
      id: 'c',
      lang: 'de',
    });
  });

  it('moves the children in, the very same nodes', () => {
    const page = document.createElement('div');
    const carrier = document.createElement('div');
    const link = document.createElement('a');
    carrier.append('Book ', link);
    page.append(carrier);
    const widget = unpack(carrier, 'basalt-probe-carrier');
    expect(widget.lastElementChild).to.equal(link);
    expect(widget.textContent).to.equal('Book ');
  });

  it('keeps a custom property that was set in a style', () => {
    expect(
      unpacked('<div style="--basalt-accent: #0a7"></div>').style.getPropertyValue(
        '--basalt-accent',
      ),
    ).to.contain('#0a7');
  });

  for (const attribute of ['data-onclick', 'data-onfocus', 'onclick', 'data-style']) {
    it(`never lets ${attribute} become what runs`, () => {
      const widget = unpacked(`<div ${attribute}="window.ran = true"></div>`);
      expect(widget.attributes).to.have.length(0);
    });
  }
});
