import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';
import {LitElement} from 'lit';

import {JsonChild} from '../../src/controllers/json-child.js';

class Host extends LitElement {
  mistakes: unknown[] = [];
  readonly json = new JsonChild(this, JSON.parse, (error) => this.mistakes.push(error));
}
customElements.define('probe-json', Host);

const scriptOf = (text: string) =>
  Object.assign(document.createElement('script'), {type: 'application/json', textContent: text});
const settled = () => new Promise((go) => setTimeout(go));

describe('JsonChild', () => {
  it('has nothing to say without a script', async () => {
    const host = await fixture<Host>(html`<probe-json></probe-json>`);
    expect(host.json.value).to.equal(undefined);
    expect(host.mistakes).to.deep.equal([]);
  });

  it('reads a script that comes later, and one that changes', async () => {
    const host = await fixture<Host>(html`<probe-json></probe-json>`);
    const script = scriptOf('{"minutes": 60}');
    host.append(script);
    await settled();
    expect(host.json.value).to.deep.equal({minutes: 60});
    script.textContent = '{"minutes": 90}';
    await settled();
    expect(host.json.value).to.deep.equal({minutes: 90});
  });

  it('reports bad JSON once, and stands without it', async () => {
    const host = await fixture<Host>(html`<probe-json></probe-json>`);
    host.append(scriptOf('{minutes}'));
    await settled();
    host.setAttribute('title', 'again');
    host.append('text');
    await settled();
    expect(host.json.value).to.equal(undefined);
    expect(host.mistakes).to.have.length(1);
  });

  it('ignores the JSON of an element inside its host', async () => {
    const host = await fixture<Host>(html`<probe-json><div></div></probe-json>`);
    host.firstElementChild!.append(scriptOf('{"minutes": 60}'));
    await settled();
    expect(host.json.value).to.equal(undefined);
  });
});
