import {expect} from 'chai';

import {allLocales} from '../../src/localize/generated/locale-codes.js';
import {setLocale} from '../../src/localize/locale.js';
import {loadWords} from '../../src/localize/words/load-words.js';

describe('loadWords', () => {
  afterEach(() => setLocale('en'));

  for (const {locale, stress} of [
    {locale: 'en', stress: 'Everyday stress'},
    {locale: 'de', stress: 'Alltagsstress'},
    {locale: 'ar', stress: 'التوتر اليومي'},
  ]) {
    it(`loads the words of the page’s language: ${locale}`, async () => {
      await setLocale(locale);
      const {'reduced-stress-anxiety': benefit} = await loadWords('benefits');
      expect(benefit.title).to.equal(stress);
    });
  }

  it('has the quiz, the conditions and the reasons in every language', async () => {
    for (const locale of allLocales) {
      await setLocale(locale);
      expect((await loadWords('quiz')).title).to.be.a('string');
      expect((await loadWords('safety')).redFlags['weight-loss'].label).to.be.a('string');
      expect((await loadWords('reasons')).contraindications.sunburn.reason).to.be.a('string');
    }
  });
});
