import {expect} from 'chai';

import {Mistakes} from '../../src/widgets/diagnostics/mistakes.js';
import {readRefusal, type Refusal} from '../../src/widgets/diagnostics/refusals.js';

const refusal = (given: Partial<Refusal>): Refusal => ({
  blockedURI: '',
  disposition: 'enforce',
  effectiveDirective: 'script-src-elem',
  sample: '',
  sourceFile: '',
  ...given,
});
const CHUNK = 'https://spa.example/basalt/chunks/0a1b2c/details.js';

describe('what a policy refuses', () => {
  for (const {because, given, words} of [
    {
      because: 'a script of ours',
      given: {blockedURI: 'https://cdn.example/basalt/basalt.words.de.js?v=1'},
      words: 'It refuses what Basalt needs: https://cdn.example. Add it to script-src.',
    },
    {
      because: 'our stylesheet',
      given: {
        blockedURI: 'https://cdn.example/basalt/basalt.css',
        effectiveDirective: 'style-src-elem',
      },
      words: 'It refuses what Basalt needs: https://cdn.example. Add it to style-src.',
    },
    {
      because: 'the frame of a booking system',
      given: {
        blockedURI: 'https://app.cal.com',
        sourceFile: CHUNK,
        effectiveDirective: 'frame-src',
      },
      words:
        'It refuses the frame of https://app.cal.com, so visitors get a link instead of the calendar. Add https://app.cal.com to frame-src.',
    },
    {
      because: 'the Trusted Types policy',
      given: {
        blockedURI: 'trusted-types-policy',
        sample: 'basalt|',
        effectiveDirective: 'trusted-types',
      },
      words: 'It refuses the Trusted Types policy basalt. Add that name to trusted-types.',
    },
  ])
    it(`is told of ${because}`, () => {
      expect(readRefusal(refusal(given))).to.include({subject: 'Content-Security-Policy', words});
    });

  for (const {because, given} of [
    {because: 'another script', given: {blockedURI: 'https://ads.example/a.js'}},
    {
      because: 'another policy',
      given: {sample: 'jquery|', effectiveDirective: 'trusted-types'},
    },
    {
      because: 'a policy that only reports',
      given: {blockedURI: CHUNK, disposition: 'report' as const},
    },
    {
      because: 'another frame',
      given: {blockedURI: 'https://video.example', effectiveDirective: 'frame-src'},
    },
  ])
    it(`is not told of ${because}`, () => {
      expect(readRefusal(refusal(given))).to.equal(undefined);
    });

  it('is heard once, with a count', () => {
    const mistakes = new Mistakes();
    const page = new EventTarget();
    mistakes.listenToPolicy(page);
    for (let time = 0; time < 2; time++)
      page.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          ...refusal({blockedURI: CHUNK}),
          documentURI: location.href,
          originalPolicy: '',
          statusCode: 200,
          violatedDirective: 'script-src-elem',
        }),
      );
    expect(mistakes.heard.map(({times}) => times)).to.deep.equal([2]);
  });
});
