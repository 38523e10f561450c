import {expect} from 'chai';

import {define} from '../../src/base/define.js';
import {version} from '../../src/base/generated/version.js';

/** What the console was told while something ran. */
function warnings(act: () => void): string[] {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => said.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

const elementOf = (basalt?: string) =>
  class extends HTMLElement {
    static readonly basalt = basalt;
  };

describe('define', () => {
  it('registers an element', () => {
    const element = elementOf(version);
    define('basalt-first', element);
    expect(customElements.get('basalt-first')).to.equal(element);
  });

  it('says nothing when the same version comes twice', () => {
    define('basalt-twice', elementOf(version));
    expect(warnings(() => define('basalt-twice', elementOf(version)))).to.deep.equal([]);
  });

  it('says which version is used when two meet, and what to do', () => {
    define('basalt-two', elementOf('0.0.1-old'));
    const [said] = warnings(() => define('basalt-two', elementOf(version)));
    expect(said).to.contain('<basalt-two>').and.contain('0.0.1-old').and.contain('Remove one');
  });

  it('leaves an element of the page alone, and says so', () => {
    customElements.define('basalt-taken', class extends HTMLElement {});
    const [said] = warnings(() => define('basalt-taken', elementOf(version)));
    expect(said).to.contain('another script');
  });
});
