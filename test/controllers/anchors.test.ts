import {fixture, html as page, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html, LitElement} from 'lit';

import {Anchors} from '../../src/controllers/anchors.js';

class AnchoredPlaces extends LitElement {
  readonly anchors = new Anchors(this, (name) =>
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(name)}`),
  );

  protected override render() {
    return html`<a href=${this.anchors.address('für-sie')} @click=${this.anchors.go}>For you</a>
      <a href=${this.anchors.address('nowhere')} @click=${this.anchors.go}>Nowhere</a>
      <p style="height: 3000px"></p>
      <h3 id="für-sie">For you</h3>
      <p style="height: 3000px"></p>`;
  }
}
customElements.define('anchored-places', AnchoredPlaces);

describe('A link to a place in a shadow root', () => {
  const start = location.href;
  let places: AnchoredPlaces;
  let heading: HTMLElement;
  const [link, nowhere] = [0, 1].map(
    (place) => () => places.renderRoot.querySelectorAll<HTMLAnchorElement>('a')[place]!,
  );
  const top = () => Math.round(heading.getBoundingClientRect().top);
  const inView = () => top() >= 0 && top() < innerHeight;

  beforeEach(async () => {
    history.replaceState(null, '', start);
    scrollTo(0, 0);
    places = await fixture<AnchoredPlaces>(page`<anchored-places></anchored-places>`);
    heading = places.renderRoot.querySelector('h3')!;
  });
  afterEach(() => {
    document.querySelector('base')?.remove();
    history.replaceState(null, '', start);
  });

  it('goes there, moves the focus, and leaves the place in the address', () => {
    expect(inView()).to.equal(false);
    link!().click();
    expect(inView()).to.equal(true);
    expect(places.shadowRoot!.activeElement).to.equal(heading);
    expect(location.hash).to.equal('#f%C3%BCr-sie');
    heading.blur();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
  });

  it('stays on the page whatever its base is', async () => {
    document.head.append(Object.assign(document.createElement('base'), {href: '/elsewhere/'}));
    places.requestUpdate();
    await places.updateComplete;
    expect(link!().href.split('#')[0]).to.equal(start.split('#')[0]);
    link!().click();
    expect(inView()).to.equal(true);
  });

  it('leaves a click that opens a tab to the browser', () => {
    const click = new MouseEvent('click', {cancelable: true, ctrlKey: true});
    link!().addEventListener('click', (event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    link!().dispatchEvent(click);
    expect(inView()).to.equal(false);
  });

  it('leaves a place that is not there to the browser', () => {
    const click = new MouseEvent('click', {cancelable: true});
    nowhere!().addEventListener('click', (event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    nowhere!().dispatchEvent(click);
  });

  it('leaves the address to a page that keeps its own whereabouts there', () => {
    history.replaceState(null, '', '#/treatments');
    link!().click();
    expect(inView()).to.equal(true);
    expect(location.hash).to.equal('#/treatments');
  });

  it('follows an address that changes, and one that cannot be read', async () => {
    location.hash = '#%E0%A4%A';
    location.hash = '#für-sie';
    await waitUntil(inView);
    expect(places.shadowRoot!.activeElement).to.equal(null);
  });

  it('takes whoever opened the page there once it is there, unless they have scrolled', async () => {
    history.replaceState(null, '', '#für-sie');
    const late = await fixture<AnchoredPlaces>(page`<anchored-places></anchored-places>`);
    heading = late.renderRoot.querySelector('h3')!;
    expect(inView()).to.equal(true);
    scrollTo(0, 100);
    const later = await fixture<AnchoredPlaces>(page`<anchored-places></anchored-places>`);
    expect(Math.round(scrollY)).to.equal(100);
    later.requestUpdate();
    await later.updateComplete;
    expect(Math.round(scrollY)).to.equal(100);
  });
});
