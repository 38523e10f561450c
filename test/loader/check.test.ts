import {expect} from 'chai';

import {checkAsked} from '../../src/loader/check-asked.js';
import {registry} from '../../src/loader/registry.js';
import {TAGS} from '../../src/widgets/diagnostics/page-facts.js';
import {startDiagnostics} from '../../src/widgets/diagnostics/start-diagnostics.js';

describe('checkAsked', () => {
  const {href} = location;
  after(() => history.replaceState(null, '', href));

  for (const {search, asked} of [
    {search: '?', asked: false},
    {search: '?debug', asked: false},
    {search: '?page=basalt-debug', asked: false},
    {search: '?#basalt-debug', asked: false},
    {search: '?basalt-debug', asked: true},
    {search: '?basalt-debug=1', asked: true},
    {search: '?lang=de&basalt-debug', asked: true},
  ]) {
    it(`is ${asked} for "${search}"`, () => {
      history.replaceState(null, '', search);
      expect(checkAsked()).to.equal(asked);
    });
  }
});

describe('the panel', () => {
  const {warn} = console;
  after(() => {
    console.warn = warn;
    document.querySelector('basalt-diagnostics')?.remove();
  });

  it('knows every tag that the loader brings', () => {
    expect([...TAGS].sort()).to.deep.equal(Object.keys(registry).sort());
  });

  it('comes into the page once, however many scripts bring it', async () => {
    const passed: unknown[] = [];
    console.warn = (...said: unknown[]) => passed.push(...said);
    startDiagnostics();
    startDiagnostics();
    console.warn('<basalt-book-now>: odd');
    const panels = document.querySelectorAll('basalt-diagnostics');
    expect(panels).to.have.length(1);
    await panels[0]!.updateComplete;
    // The other is that this page has no widget.
    expect(panels[0]!.renderRoot.querySelector('h2')!.textContent).to.equal('2 things to mend');
    expect(panels[0]!.renderRoot.textContent).to.include('there is no widget in this page');
    expect(passed).to.deep.equal(['<basalt-book-now>: odd']);
  });
});
