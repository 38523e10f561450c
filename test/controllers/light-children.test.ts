import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';
import {LitElement} from 'lit';

import {LightChildren} from '../../src/controllers/light-children.js';

class Host extends LitElement {
  readonly children_ = new LightChildren(this);
}
customElements.define('probe-children', Host);

const texts = (host: Host) => host.children_.all.map((child) => child.textContent);
const settled = () => new Promise((go) => setTimeout(go));

describe('LightChildren', () => {
  it('knows the children that are there', async () => {
    const host = await fixture<Host>(
      html`<probe-children
        ><p>One</p>
        <p>Two</p></probe-children
      >`,
    );
    expect(texts(host)).to.deep.equal(['One', 'Two']);
  });

  it('leaves out what editors leave behind, and what belongs to a named slot', async () => {
    const host = await fixture<Host>(
      html`<probe-children
        ><p></p>
        <br />
        <p>One</p>
        <template></template><b slot="intro">Hello</b></probe-children
      >`,
    );
    expect(texts(host)).to.deep.equal(['One']);
  });

  it('follows children that come later, go, or change places', async () => {
    const host = await fixture<Host>(html`<probe-children></probe-children>`);
    const [one, two] = ['One', 'Two'].map((text) =>
      Object.assign(document.createElement('p'), {textContent: text}),
    );
    host.append(one!, two!);
    await settled();
    expect(texts(host)).to.deep.equal(['One', 'Two']);
    host.prepend(two!);
    await settled();
    expect(texts(host)).to.deep.equal(['Two', 'One']);
    one!.remove();
    await settled();
    expect(texts(host)).to.deep.equal(['Two']);
  });

  it('stops listening when its host leaves the page, and catches up when it returns', async () => {
    const host = await fixture<Host>(html`<probe-children><p>One</p></probe-children>`);
    const home = host.parentElement!;
    host.remove();
    host.append(Object.assign(document.createElement('p'), {textContent: 'Two'}));
    await settled();
    expect(texts(host)).to.deep.equal(['One']);
    home.append(host);
    expect(texts(host)).to.deep.equal(['One', 'Two']);
  });
});
