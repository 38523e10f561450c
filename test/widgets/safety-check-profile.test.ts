import {expect} from 'chai';

import {SafetyVisitor} from './safety-visitor.js';

describe('With a profile on the page', () => {
  before(() => {
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      textContent: '{"name": "Stillwater", "market": "au"}',
    });
    script.dataset.basaltProfile = '';
    document.head.append(script);
  });

  const call = (visitor: SafetyVisitor) => visitor.find('[part="call"]')?.getAttribute('href');

  it('an emergency is called where the spa is', async () => {
    const visitor = await (await SafetyVisitor.arrives()).ticks('chest-pain');
    await visitor.until(() => call(visitor));
    expect(call(visitor)).to.equal('tel:000');
  });

  it('what the check itself says wins', async () => {
    const visitor = await SafetyVisitor.arrives();
    visitor.check.market = 'uk';
    await visitor.ticks('chest-pain');
    await new Promise((go) => setTimeout(go, 50));
    expect(call(visitor)).to.equal('tel:999');
  });
});
