import {expect} from 'chai';

import {parseProfile} from '../../src/domain/profile/parse-profile.js';

const whole = {
  $schema: 'https://spa.example/profile.schema.json',
  name: 'Stillwater "Bath" House & Söhne',
  phone: '+44 1632 960118',
  email: 'hello+book@stillwater.example',
  address: '4 Quay Lane, شارع',
  market: 'uk',
  currency: 'GBP',
  booking: {provider: 'calcom', url: 'https://book.stillwater.example/stillwater'},
  treatments: [
    {
      id: 'hot-stone-60',
      name: 'Hot stone massage',
      minutes: 60,
      price: 78.5,
      booking: {url: 'https://book.stillwater.example/stillwater/hot-stone-60'},
    },
    {id: 'talk', price: 0},
  ],
  theme: 'clay',
};

describe('parseProfile', () => {
  it('keeps a sound profile whole', () => {
    const {profile, problems} = parseProfile(whole);
    expect({$schema: whole.$schema, ...profile}).to.deep.equal(whole);
    expect(problems).to.deep.equal([]);
  });

  it('keeps an empty one empty', () => {
    expect(parseProfile({})).to.deep.equal({profile: {}, problems: []});
  });

  for (const json of [null, undefined, 7, 'x', true, [], [whole]]) {
    it(`finds no profile in ${JSON.stringify(json)}`, () => {
      expect(parseProfile(json)).to.deep.equal({
        profile: {},
        problems: [{path: '', message: 'Write it like {}'}],
      });
    });
  }

  for (const {field, value} of [
    {field: 'name', value: ' '},
    {field: 'name', value: 7},
    {field: 'name', value: null},
    {field: 'phone', value: 441632960118},
    {field: 'phone', value: 'call us'},
    {field: 'email', value: 'hello'},
    {field: 'address', value: ['4 Quay Lane']},
    {field: 'market', value: 'UK'},
    {field: 'market', value: 'constructor'},
    {field: 'currency', value: '£'},
    {field: 'currency', value: 'gbp'},
    {field: 'booking', value: 'https://cal.com/spa'},
    {field: 'booking', value: null},
    {field: 'treatments', value: {id: 'hot-stone-60'}},
    {field: 'theme', value: true},
  ]) {
    it(`leaves out ${field} ${JSON.stringify(value)} and keeps its neighbours`, () => {
      const {profile, problems} = parseProfile({...whole, [field]: value});
      const others = Object.entries(whole).filter(([key]) => key !== field && key !== '$schema');
      expect(profile).to.deep.equal(Object.fromEntries(others));
      expect(problems.map(({path}) => path)).to.deep.equal([`/${field}`]);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    'http://spa.example',
    '/book',
    '',
    7,
    'https://a@evil.com/',
  ]) {
    it(`sends nobody to ${JSON.stringify(url)}`, () => {
      const {profile, problems} = parseProfile({booking: {provider: 'link', url}});
      expect(profile).to.deep.equal({booking: {provider: 'link'}});
      expect(problems).to.deep.equal([
        {path: '/booking/url', message: 'Write it like "https://…"'},
      ]);
    });
  }

  it('drops one treatment’s slip and keeps the treatment', () => {
    const {profile, problems} = parseProfile({
      treatments: [{id: 'a', minutes: '60', price: -1, booking: {url: 'javascript:1'}}, {id: 'b'}],
    });
    expect(profile).to.deep.equal({treatments: [{id: 'a', booking: {}}, {id: 'b'}]});
    expect(problems.map(({path}) => path)).to.deep.equal([
      '/treatments/0/minutes',
      '/treatments/0/price',
      '/treatments/0/booking/url',
    ]);
  });

  it('drops a treatment nobody can name', () => {
    const {profile, problems} = parseProfile({treatments: [{name: 'x'}, 'y', null, {id: 'z'}]});
    expect(profile).to.deep.equal({treatments: [{id: 'z'}]});
    expect(problems).to.deep.include({path: '/treatments/0', message: 'Give it an id'});
    expect(problems.map(({path}) => path)).to.include.members(['/treatments/1', '/treatments/2']);
  });

  for (const {key, message} of [
    {key: 'tretments', message: 'Did you mean treatments?'},
    {key: 'Name', message: 'Did you mean name?'},
    {key: 'adress', message: 'Did you mean address?'},
    {key: 'zodiac', message: 'Leave it out'},
  ]) {
    it(`tells of "${key}", which it does not know`, () => {
      expect(parseProfile({[key]: 'x'})).to.deep.equal({
        profile: {},
        problems: [{path: `/${key}`, message}],
      });
    });
  }

  it('writes paths as JSON pointers', () => {
    expect(parseProfile({'a/b~c': 1}).problems[0]?.path).to.equal('/a~1b~0c');
  });

  it('takes nothing from a prototype, and gives nothing to one', () => {
    expect(parseProfile(Object.create({name: 'Evil'})).profile).to.deep.equal({});
    const {profile} = parseProfile(JSON.parse('{"__proto__": {"name": "Evil"}, "constructor": 1}'));
    expect(profile.name).to.equal(undefined);
    expect(({} as {name?: string}).name).to.equal(undefined);
  });

  it('describes in its schema the fields that it reads', async () => {
    const url = new URL('../../src/domain/profile/profile.schema.json', import.meta.url);
    const schema = (await (await fetch(url)).json()) as {
      properties: Record<string, {properties?: object; items?: {properties: object}}>;
    };
    const {properties} = schema;
    expect(Object.keys(properties)).to.have.members(Object.keys(whole));
    expect(Object.keys(properties['booking']!.properties!)).to.have.members(['provider', 'url']);
    expect(Object.keys(properties['treatments']!.items!.properties)).to.have.members(
      Object.keys(whole.treatments[0]!),
    );
    for (const [key, described] of Object.entries(properties)) {
      expect(described, key).to.have.property('description');
    }
  });
});
