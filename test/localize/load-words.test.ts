import {expect} from 'chai';

import {setLocale} from '../../src/localize/locale.js';
import {loadWords} from '../../src/localize/words/load-words.js';
import {loadQuizWords} from '../../src/localize/words/quiz.js';
import {loadReasonsWords} from '../../src/localize/words/reasons.js';
import {loadSafetyWords} from '../../src/localize/words/safety.js';

const gone = () => Promise.reject(new Error('gone'));

describe('loadWords', () => {
  afterEach(() => setLocale('en'));

  it('loads the words of the page’s language', async () => {
    await setLocale('de');
    expect(await loadWords({en: async () => 'warm', de: async () => 'heiß'})).to.equal('heiß');
  });

  it('falls back to English when they cannot be had', async () => {
    await setLocale('de');
    expect(await loadWords({en: async () => 'warm', de: gone})).to.equal('warm');
  });

  it('fails when there is no English either', async () => {
    const failure = await loadWords({en: gone}).catch((error: Error) => error.message);
    expect(failure).to.equal('gone');
  });

  it('has the quiz, the conditions and the reasons in every language', async () => {
    for (const locale of ['en', 'de', 'ar'] as const) {
      await setLocale(locale);
      expect((await loadQuizWords()).title).to.be.a('string');
      expect((await loadSafetyWords()).redFlags['weight-loss'].label).to.be.a('string');
      expect((await loadReasonsWords()).contraindications.sunburn.reason).to.be.a('string');
    }
  });
});
