import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {setLocale} from '../../src/localize/locale.js';
import {openingText} from '../../src/widgets/book-now/opening-text.js';

const profile = {
  hours: [{days: ['mon', 'tue', 'fri'] as ('mon' | 'tue' | 'fri')[], from: '09:00', to: '18:00'}],
  timeZone: 'Europe/London',
};
const at = async (now: string, facts: object = profile, lang = 'en-GB') =>
  openingText(facts, await fixture(html`<p lang=${lang}></p>`), new Date(now));

afterEach(() => setLocale('en'));

describe('the words of opening hours', () => {
  for (const {now, says} of [
    // 2026-06-01 is a Monday, in summer time.
    {now: '2026-06-01T10:00:00Z', says: 'Open until 18:00'},
    {now: '2026-06-01T07:30:00Z', says: 'Opens today at 09:00'},
    {now: '2026-06-01T17:30:00Z', says: 'Opens tomorrow at 09:00'},
    {now: '2026-05-31T23:30:00Z', says: 'Opens today at 09:00'},
    {now: '2026-06-02T18:00:00Z', says: 'Opens on Friday at 09:00'},
  ]) {
    it(`at ${now} are “${says}”`, async () => expect(await at(now)).to.equal(says));
  }

  it('name the day where it is a week away or more', async () => {
    const closed = ['2026-06-05', '2026-06-08', '2026-06-09'];
    expect(await at('2026-06-03T12:00:00Z', {...profile, closed})).to.equal(
      'Opens on 12 June at 09:00',
    );
  });

  it('are in the page’s language, by the clock of its country', async () => {
    expect(await at('2026-06-01T10:00:00Z', profile, 'en-US')).to.match(/^Open until 6:00\sPM$/);
    await setLocale('de');
    expect(await at('2026-06-01T10:00:00Z', profile, 'de')).to.equal('Geöffnet bis 18:00 Uhr');
    await setLocale('ar');
    expect(await at('2026-06-01T10:00:00Z', profile, 'ar')).to.contain('مفتوح حتى');
  });

  it('take no language from a page that names none there is', async () => {
    expect(await at('2026-06-01T10:00:00Z', profile, 'en-x')).to.match(/^Open until/);
    expect(await at('2026-06-01T10:00:00Z', profile, '“en”')).to.match(/^Open until/);
  });

  it('do not promise a closing time that is days away', async () => {
    const days = ['mon', 'tue', 'wed', 'thu'];
    const hours = [{days, from: '00:00', to: '24:00'}];
    expect(await at('2026-06-01T10:00:00Z', {...profile, hours})).to.equal('Open now');
  });

  for (const {what, facts} of [
    {what: 'no hours', facts: {timeZone: 'Europe/London'}},
    {what: 'no time zone', facts: {hours: profile.hours}},
    {what: 'an unknown time zone', facts: {...profile, timeZone: 'Europe/Atlantis'}},
    {what: 'a broken date', facts: {...profile, closed: ['Christmas']}},
  ]) {
    it(`are none with ${what}`, async () =>
      expect(await at('2026-06-01T10:00:00Z', facts)).to.equal(''));
  }
});
