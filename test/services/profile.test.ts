import {expect} from 'chai';

import {readProfile} from '../../src/services/profile.js';

function pageWith(markup: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><head>${markup}</head>`, 'text/html');
}

describe('readProfile', () => {
  const said: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('is empty on a page without one, and says nothing', async () => {
    expect(await readProfile(pageWith(''))).to.deep.equal({});
    expect(said).to.deep.equal([]);
  });

  it('reads the JSON in the page', async () => {
    const page = pageWith(
      '<script type="application/json" data-basalt-profile>{"name": "Stillwater"}</script>',
    );
    expect(await readProfile(page)).to.deep.equal({name: 'Stillwater'});
  });

  it('undoes what a content system did to an address', async () => {
    const page = pageWith(
      '<script type="application/json" data-basalt-profile>{"booking": {"url": "https://cal.com/a/b?x=1&#038;y=2"}}</script>',
    );
    expect((await readProfile(page)).booking?.url).to.equal('https://cal.com/a/b?x=1&y=2');
  });

  it('says what is wrong with a field, and keeps the others', async () => {
    const page = pageWith(
      '<script type="application/json" data-basalt-profile>{"name": "Stillwater", "market": "mars"}</script>',
    );
    expect(await readProfile(page)).to.deep.equal({name: 'Stillwater'});
    expect(said.join()).to.contain('/market');
  });

  it('says that a profile cannot be read, and goes on without it', async () => {
    const page = pageWith(
      '<script type="application/json" data-basalt-profile>{name: Stillwater}</script>',
    );
    expect(await readProfile(page)).to.deep.equal({});
    expect(said).to.have.length(1);
  });

  it('never fetches a profile from another site', async () => {
    const page = pageWith(
      '<meta name="basalt-profile" content="https://elsewhere.example/profile.json">',
    );
    expect(await readProfile(page)).to.deep.equal({});
    expect(said.join()).to.contain('not on this site');
  });
});
