import {expect} from 'chai';

import {setLocale} from '../../src/localize/locale.js';
import {isOwnTime, visitText, zoneText} from '../../src/localize/times.js';

const {documentElement: page} = document;
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** A moment at which the visitor's clock shows this. */
const at = (text: string) => new Date(text).toISOString();

describe('when a visit is', () => {
  const lang = page.lang;
  afterEach(async () => {
    page.lang = lang;
    await setLocale('en');
  });

  for (const {tag, locale, day, hours} of [
    {tag: 'en-GB', locale: 'en', day: /1 December 2026/, hours: /18:00.19:00/},
    {tag: 'en-US', locale: 'en', day: /December 1, 2026/, hours: /6:00.*7:00.*PM/},
    {tag: 'de-AT', locale: 'de', day: /1\. Dezember 2026/, hours: /18:00.19:00/},
    {tag: 'fr', locale: 'de', day: /1\. Dezember 2026/, hours: /18:00.19:00/},
    {tag: '!', locale: 'de', day: /1\. Dezember 2026/, hours: /18:00.19:00/},
  ]) {
    it(`is written as ${tag} does, in ${locale}`, async () => {
      page.lang = tag;
      // The widgets follow the page first.
      await Promise.resolve();
      await setLocale(locale);
      const text = visitText(at('2026-12-01T18:00'), at('2026-12-01T19:00'));
      expect(text.day).to.match(day);
      expect(text.hours).to.match(hours);
    });
  }

  it('may end on another day', () => {
    page.lang = 'en-GB';
    const {day, hours} = visitText(at('2026-12-01T23:30'), at('2026-12-02T00:30'));
    expect(day).to.match(/1 December.*23:30.*2 December.*00:30/);
    expect(hours).to.equal('');
  });

  it('needs no end', () => {
    page.lang = 'en-GB';
    expect(visitText(at('2026-12-01T18:00')).hours).to.equal('18:00');
  });

  it('is named by the visitor’s zone, unless the spa’s clock shows the same', () => {
    const moment = at('2026-12-01T18:00');
    expect(zoneText(moment)).to.match(/\w{3}/);
    expect(isOwnTime(moment, own)).to.equal(true);
    expect(isOwnTime(moment, own === 'Pacific/Kiritimati' ? 'UTC' : 'Pacific/Kiritimati')).to.equal(
      false,
    );
  });
});
