import {expect} from 'chai';
import fc from 'fast-check';

import {openingAt} from '../../src/domain/hours/opening-at.js';
import type {OpeningHours} from '../../src/domain/hours/hours-types.js';
import {parseProfile} from '../../src/domain/profile/parse-profile.js';
import {whole} from './profile-sample.js';

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
    {field: 'locations', value: {harbour: {}}},
    {field: 'hours', value: 'Mo-Fr 9-18'},
    {field: 'hours', value: {mon: ['09:00', '18:00']}},
    {field: 'timeZone', value: 'Stillwater'},
    {field: 'timeZone', value: '+01:00'},
    {field: 'timeZone', value: ''},
    {field: 'timeZone', value: 1},
    {field: 'closed', value: '2026-12-25'},
    {field: 'campaign', value: 'ref'},
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

  it('drops a location nobody can choose, and one slip of another', () => {
    const {profile, problems} = parseProfile({
      locations: [
        {id: 'a'},
        {name: 'B'},
        'c',
        {id: 'd', name: 'D', phone: 'none', booking: {url: '/d'}, treatments: [{id: 'x'}, {}]},
      ],
    });
    expect(profile).to.deep.equal({
      locations: [{id: 'd', name: 'D', booking: {}, treatments: [{id: 'x'}]}],
    });
    for (const index of [0, 1, 2])
      expect(problems).to.deep.include({
        path: `/locations/${index}`,
        message: 'Give it an id and a name',
      });
    expect(problems.map(({path}) => path)).to.include.members([
      '/locations/3/phone',
      '/locations/3/booking/url',
      '/locations/3/treatments/1',
    ]);
  });

  const span = {days: ['mon'], from: '09:00', to: '18:00'};
  for (const {slip, path, message} of [
    {slip: {days: ['Monday']}, path: '/days/0', message: 'Write it like "mon"'},
    {slip: {days: 'mon'}, path: '/days', message: 'Write it like []'},
    {slip: {days: []}, path: '', message: 'Give it days, from and to'},
    {slip: {from: '9'}, path: '/from', message: 'Write it like "09:00"'},
    {slip: {from: '24:00'}, path: '/from', message: 'Write it like "09:00"'},
    {slip: {to: '6pm'}, path: '/to', message: 'Write it like "18:00"'},
    {slip: {to: undefined}, path: '/to', message: 'Write it like "18:00"'},
    {slip: {note: 'by appointment'}, path: '/note', message: 'Leave it out'},
  ]) {
    it(`knows no hours rather than some of them: ${JSON.stringify(slip)}`, () => {
      const {profile, problems} = parseProfile({
        name: 'Stillwater',
        hours: [span, {...span, ...slip}],
      });
      expect(profile).to.deep.equal({name: 'Stillwater'});
      expect(problems).to.deep.include({path: `/hours/1${path}`, message});
    });
  }

  it('does not take the spa’s hours for those of a house that says them wrongly', () => {
    const {profile, problems} = parseProfile({
      locations: [{id: 'm', name: 'Mill', hours: [{...span, to: '6pm'}], timeZone: 'London'}],
    });
    expect(profile.locations![0]).to.deep.include({hours: [], timeZone: ''});
    expect(problems.map(({path}) => path)).to.include.members([
      '/locations/0/hours/0/to',
      '/locations/0/timeZone',
    ]);
  });

  it('reads only hours that can be told, and all of those', () => {
    const now = new Date('2026-11-24T12:00Z');
    const time = fc.oneof(
      fc
        .tuple(fc.nat(25), fc.nat(61))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
      fc.string({maxLength: 5}),
    );
    const day = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'Sun');
    const days = fc.oneof({weight: 4, arbitrary: fc.array(day, {maxLength: 2})}, fc.anything());
    fc.assert(
      fc.property(fc.array(fc.record({days, from: time, to: time}), {minLength: 1}), (given) => {
        const {hours} = parseProfile({hours: given}).profile;
        const told = openingAt(given as OpeningHours[], 'UTC', now);
        expect(told === undefined).to.equal(hours === undefined);
      }),
    );
  });

  it('leaves out what is no date and no parameter, and keeps the others', () => {
    const {profile, problems} = parseProfile({
      closed: ['25.12.2026', '2026-12-26', '2026-13-01', 20261227],
      campaign: ['ref', 'a&b', '', 'mc_cid', 7],
    });
    expect(profile).to.deep.equal({closed: ['2026-12-26'], campaign: ['ref', 'mc_cid']});
    expect(problems).to.deep.equal([
      ...[0, 2, 3].map((index) => ({
        path: `/closed/${index}`,
        message: 'Write it like "2026-12-25"',
      })),
      ...[1, 2, 4].map((index) => ({
        path: `/campaign/${index}`,
        message: 'Write it like "ref"',
      })),
    ]);
  });

  for (const {key, message} of [
    {key: 'tretments', message: 'Did you mean treatments?'},
    {key: 'Name', message: 'Did you mean name?'},
    {key: 'adress', message: 'Did you mean address?'},
    {key: 'timezone', message: 'Did you mean timeZone?'},
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

  it('throws nothing, whatever it is', () => {
    const keys = Object.keys(whole);
    const anyProfile = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()]))),
    );
    fc.assert(
      fc.property(anyProfile, (json) => {
        expect(parseProfile(json)).to.have.all.keys('profile', 'problems');
      }),
    );
  });
});
