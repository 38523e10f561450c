import {expect} from 'chai';

import {detectProvider} from '../../src/domain/booking/detect-provider.js';

type Row = {id: string; urlPattern: string};
const rows = (await (
  await fetch(new URL('../../src/content/providers.json', import.meta.url))
).json()) as Row[];

describe('the hosts of the research', () => {
  for (const {id, urlPattern} of rows) {
    for (const [, pattern = ''] of urlPattern.matchAll(/https:\/\/([^ /|…]+)/g)) {
      const host = pattern.replace(/\{\w+\}/, 'your-spa');
      const top = host.split('.').slice(-2).join('.');
      it(`${host} is ${id}, and nothing that looks alike is`, () => {
        expect(detectProvider(`https://${host.toUpperCase()}/x`)).to.equal(id);
        for (const fake of [
          `https://evil-${top}/`,
          `https://evil${top}/`,
          `https://${host}.evil.com/`,
          `https://${host.replaceAll('.', '-')}.com/`,
          `https://evil.com/${host}`,
          `https://evil.com/?${host}`,
          `https://evil.com/#https://${host}`,
          `https://evil.com\\@${host}/`,
          `https://${host}@evil.com/`,
          `http://${host}/`,
        ]) {
          expect(detectProvider(fake), fake).not.to.equal(id);
        }
      });
    }
  }
});
