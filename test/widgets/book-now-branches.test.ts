import {expect} from 'chai';

import {branch} from '../../src/services/branch.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';
import {button, inside, onAPage, PAGE, press, settled, until} from './book-visitor.js';

onAPage();

describe('a spa of several houses', () => {
  beforeEach(() => branch.choose(undefined));
  const asked = async (widget: BasaltBookNow) => {
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '.branches')?.open);
  };
  const choose = (widget: BasaltBookNow, id: string) => {
    inside<HTMLInputElement>(widget, `input[value="${id}"]`)!.click();
    inside(widget, '.ask .solid')!.click();
  };

  it('asks which one before anything opens', async () => {
    const widget = await button({provider: 'calcom'});
    await asked(widget);
    expect(inside(widget, 'iframe')).to.equal(null);
    expect(inside(widget, '.branches')!.textContent)
      .to.contain('On the quay')
      .and.contain('Mill Road');
    await expectAccessible(widget);
  });

  it('says of each when it is open, where they differ', async () => {
    const widget = await button({provider: 'calcom'});
    await asked(widget);
    const hours = [...widget.renderRoot.querySelectorAll('.option')].map(
      (option) => [...option.querySelectorAll('.note')].at(-1)!.textContent,
    );
    expect(hours[0]).to.equal('Open now');
    expect(hours[1]).to.match(/^(Opens|Open until) .*3:0/);
  });

  it('books at the house’s own page, with its own ids, prices and name', async () => {
    const widget = await button({provider: 'calcom', treatment: 'hot-stone-60'});
    await asked(widget);
    choose(widget, 'mill');
    await until(() => inside(widget, 'iframe'));
    expect(inside<HTMLIFrameElement>(widget, 'iframe')!.src).to.contain('/mill/stones/embed');
    expect(inside(widget, '.summary')!.textContent)
      .to.contain('At the mill')
      .and.contain('£72')
      .and.contain('Choose another location');
  });

  it('asks no second time on the page, until the visitor wants another', async () => {
    const first = await button({provider: 'calcom'});
    await asked(first);
    choose(first, 'mill');
    await until(() => inside(first, 'iframe'));
    inside<HTMLDialogElement>(first, '[part="dialog"]')!.close();
    const second = await button({provider: 'calcom'});
    press(second);
    await until(() => inside(second, 'iframe'));
    expect(inside(second, '.branches')).to.equal(null);
    [...second.renderRoot.querySelectorAll('button')]
      .find((each) => each.textContent?.trim() === 'Choose another location')!
      .click();
    await until(() => inside<HTMLDialogElement>(second, '.branches')?.open);
    expect(inside<HTMLInputElement>(second, 'input[value="mill"]')!.checked).to.be.true;
    choose(second, 'quay');
    await until(() => inside<HTMLIFrameElement>(second, 'iframe')?.src.startsWith(PAGE));
    expect(JSON.stringify([{...localStorage}, {...sessionStorage}])).to.not.contain('mill');
  });

  it('opens nothing when the visitor turns away', async () => {
    const widget = await button({provider: 'calcom'});
    await asked(widget);
    inside<HTMLDialogElement>(widget, '.branches')!.close();
    await settled();
    expect(inside(widget, 'iframe')).to.equal(null);
    expect(inside<HTMLDialogElement>(widget, '[part="dialog"]')!.open).to.be.false;
    expect(branch.get()).to.equal(undefined);
  });
});
