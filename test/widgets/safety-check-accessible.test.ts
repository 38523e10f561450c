import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';

import {expectAccessible} from '../axe.js';
import {answers, SafetyVisitor} from './safety-visitor.js';

const grounds = {
  light: 'background: #f9f5f1; color: #251f1b',
  dark: 'background: #1a1613; color: #ede9e4',
};

for (const [ground, style] of Object.entries(grounds)) {
  describe(`On a ${ground} page axe finds nothing in the safety check`, () => {
    const arrives = (width: string) =>
      SafetyVisitor.arrives(
        html`<div style="${style}; width: ${width}">
          <basalt-safety-check></basalt-safety-check>
        </div>`,
      );

    for (const width of ['340px', '900px']) {
      it(`before anything is ticked, ${width} wide`, async () => {
        const visitor = await arrives(width);
        await visitor.sees();
        await expectAccessible(visitor.check.parentElement!);
      });

      it(`with something looked for, ${width} wide`, async () => {
        const visitor = await arrives(width);
        await visitor.seeks('blood');
        await expectAccessible(visitor.check.parentElement!);
      });
    }

    for (const [kind, ids] of Object.entries(answers)) {
      for (const width of ['340px', '900px']) {
        it(`(${kind}), ${width} wide`, async () => {
          const visitor = await (await arrives(width)).ticks(...ids);
          if (kind !== 'clear') await visitor.until(() => visitor.find('[part="result"] li p'));
          for (const sources of visitor.all<HTMLDetailsElement>('.sources')) sources.open = true;
          await expectAccessible(visitor.check.parentElement!);
        });
      }
    }
  });
}

describe('In a theme of its own axe finds nothing in the safety check', () => {
  for (const theme of ['basalt', 'clay', 'sage', 'midnight']) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme}, ${scheme}`, async () => {
        const visitor = await SafetyVisitor.arrives(
          html`<basalt-safety-check theme=${theme} scheme=${scheme}></basalt-safety-check>`,
        );
        for (const kind of ['tell', 'ask', 'emergency']) {
          await visitor.ticks(...answers[kind]!);
          await expectAccessible(visitor.check);
          await visitor.ticks('none');
        }
      });
    }
  }
});

describe('With the keyboard', () => {
  const active = (visitor: SafetyVisitor) => visitor.check.shadowRoot!.activeElement!;

  it('every condition can be reached and ticked, and then the answer', async () => {
    const visitor = await SafetyVisitor.arrives(
      html`<div style="width: 340px"><basalt-safety-check></basalt-safety-check></div>`,
    );
    visitor.find('[part="search"]')!.focus();
    const reached: string[] = [];
    for (let press = 0; press < 80 && !active(visitor).matches('[part="done"]'); press++) {
      await sendKeys({press: 'Tab'});
      const at = active(visitor);
      if (at.matches('summary') && !(at.parentElement as HTMLDetailsElement).open)
        await sendKeys({press: 'Enter'});
      if (at.matches('[type="checkbox"]')) reached.push((at as HTMLInputElement).value);
      if (at === visitor.box('metal-implant')) await sendKeys({press: ' '});
    }
    expect(reached).to.deep.equal(visitor.ids);
    await sendKeys({press: 'Enter'});
    await visitor.until(() => active(visitor).matches('.verdict [part="heading"]'));
    expect((active(visitor) as HTMLElement).innerText).to.equal('Tell your therapist');
  });
});

describe('A screen reader', () => {
  it('hears a condition with its exact question as one name, in a group with its topic', async () => {
    const visitor = await SafetyVisitor.arrives();
    const box = visitor.box('weight-loss');
    expect(box.labels![0]!.innerText.trim()).to.match(
      /^Losing weight without trying\s+Have you lost weight without trying\?$/,
    );
    expect(box.closest('[role="group"]')!.ariaLabel).to.equal('This pain and your health');
    expect(box.closest('fieldset')!.querySelector('legend')!.innerText).to.contain(
      'With your back pain',
    );
  });

  it('hears the answer from a place that was there before it', async () => {
    const visitor = await SafetyVisitor.arrives();
    const status = visitor.find('[part="result"] [role="status"]');
    await visitor.ticks('pregnancy');
    expect(visitor.find('[part="result"] [role="status"]')).to.equal(status);
    expect(visitor.announced).to.contain('Check first');
  });
});
