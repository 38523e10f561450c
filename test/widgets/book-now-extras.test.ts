import {expect} from 'chai';
import {fixture, html} from '@open-wc/testing-helpers';

import {branch} from '../../src/services/branch.js';
import type {BasaltBookNow} from '../../src/widgets/book-now/book-now.js';
import {expectAccessible} from '../axe.js';
import {
  button,
  followed,
  inside,
  onAPage,
  press,
  settled,
  until,
  warnings,
} from './book-visitor.js';

onAPage();

describe('a link', () => {
  const link = async (attributes: Record<string, string>, href: string) => {
    const widget = await button(attributes, href);
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '.branches')?.open);
    inside(widget, '.ask .solid')!.click();
    await until(() => followed.length);
    return {widget, url: new URL(followed[0]!)};
  };

  it('takes the page’s campaign parameters along', async () => {
    const {widget, url} = await link({mode: 'link'}, 'https://a.example/book?x=1');
    expect(url.searchParams.get('wtr-session-id')).to.equal(
      new URLSearchParams(location.search).get('wtr-session-id'),
    );
    expect(url.searchParams.get('x')).to.equal('1');
    expect(widget.querySelector('a')!.href).to.equal('https://a.example/book?x=1');
  });

  it('takes the profile’s ids of the treatment along', async () => {
    const {url} = await link(
      {mode: 'link', treatment: 'hot-stone-60'},
      'https://a.example/{treatment}?who={staff}&where={location}',
    );
    expect([
      url.pathname,
      url.searchParams.get('who'),
      url.searchParams.get('where'),
    ]).to.deep.equal(['/stones', '12', 'quay']);
  });

  it('is the browser’s own with a modifier key', async () => {
    const widget = await button({mode: 'link'}, 'https://a.example/book');
    const event = new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      ctrlKey: true,
    });
    let held = true;
    addEventListener(
      'click',
      (heard) => {
        held = heard.defaultPrevented;
        heard.preventDefault();
      },
      {once: true},
    );
    widget.querySelector('a')!.dispatchEvent(event);
    expect(held).to.be.false;
  });
});

describe('beside a button', () => {
  for (const {given, leads} of [
    {given: 'https://a.example/change', leads: 'https://a.example/change'},
    {given: 'tel:+441632960118', leads: 'tel:+441632960118'},
    {given: '', leads: 'https://cal.com/bookings'},
  ]) {
    it(`stands the way to change a booking: manage-url="${given}"`, async () => {
      const widget = await button({eager: '', 'manage-url': given});
      await until(() => inside(widget, '.manage'));
      const manage = inside<HTMLAnchorElement>(widget, '.manage')!;
      expect([manage.href, manage.textContent]).to.deep.equal([
        leads,
        'Change or cancel a booking',
      ]);
      expect(manage.getBoundingClientRect().height).to.be.at.least(44);
      await expectAccessible(widget);
    });
  }

  it('stands nothing for an address that cannot be opened, and the console says why', async () => {
    const widget = await button({eager: '', 'manage-url': 'javascript:alert(1)'});
    await until(() => warnings.length);
    widget.requestUpdate();
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('manage-url="javascript:alert(1)"').and.contain('https');
    expect(inside(widget, '.manage')).to.equal(null);
  });

  it('comes late where the page’s own link waits for the visitor, and the console has the remedy', async () => {
    const widget = await button({'manage-url': 'https://a.example/change'});
    await until(() => inside(widget, '.manage'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('second <a>').and.contain('eager');
  });

  it('stands a second link of the page’s own, which books nothing', async () => {
    const widget = await button({provider: 'calcom'});
    const change = document.createElement('a');
    widget.append(' ', Object.assign(change, {href: '#change', textContent: 'Change a booking'}));
    await widget.updateComplete;
    const [first, second] = [...widget.querySelectorAll('a')].map((a) => getComputedStyle(a));
    expect(first!.backgroundColor).to.not.equal(second!.backgroundColor);
    expect(second!.fontWeight).to.equal('400');
    await expectAccessible(widget);
    let asked = false;
    widget.addEventListener('basalt-book-request', () => (asked = true));
    const pressed = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    change.dispatchEvent(pressed);
    expect([asked, pressed.defaultPrevented]).to.deep.equal([false, false]);
    await until(() => location.hash === '#change');
    history.replaceState(null, '', ' ');
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '[part="dialog"]')?.open);
  });

  it('says whether somebody answers the phone', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now url="tel:+441632960118" label="Call us"></basalt-book-now>`,
    );
    await until(() => inside(widget, '.hours'));
    expect(inside(widget, '.hours')!.textContent).to.equal('Open now');
    await expectAccessible(widget);
  });

  it('says it of the house whose number it is', async () => {
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now url="tel:+441632960119" label="Call the mill"></basalt-book-now>`,
    );
    await until(() => inside(widget, '.hours'));
    expect(inside(widget, '.hours')!.textContent).to.match(/^(Opens|Open until) .*3:0/);
  });

  it('says it of the house that the visitor chose', async () => {
    branch.choose('mill');
    const widget = await fixture<BasaltBookNow>(
      html`<basalt-book-now url="tel:+441632960000" label="Call us"></basalt-book-now>`,
    );
    await until(() => inside(widget, '.hours'));
    expect(inside(widget, '.hours')!.textContent).to.match(/^(Opens|Open until) .*3:0/);
  });

  it('grows no line under the pointer at a link that waited for it', async () => {
    const widget = await button({}, 'tel:+441632960118');
    await settled();
    expect(inside(widget, '.hours')).to.equal(null);
  });

  it('says nothing of hours to who books online', async () => {
    const widget = await button({eager: ''});
    await settled();
    expect(inside(widget, '.hours')).to.equal(null);
  });
});

describe('a mode or a wish that there is not', () => {
  it('acts as a dialog, and the console says so once', async () => {
    const widget = await button({provider: 'calcom', mode: 'popup'});
    await until(() => warnings.length);
    widget.requestUpdate();
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('mode="popup"').and.contain('dialog, link, inline, bar');
    press(widget);
    await until(() => inside<HTMLDialogElement>(widget, '[part="dialog"]')?.open);
  });

  it('greets nobody, and the console says what to write', async () => {
    await button({preconnect: 'always'}, 'https://b.example/');
    await until(() => warnings.length);
    expect(warnings[0]).to.contain('preconnect="hover"');
    expect(document.head.querySelector('[rel="preconnect"]')).to.equal(null);
  });
});

describe('an early greeting', () => {
  it('is sent when the visitor points at the button, once for a host', async () => {
    const widgets = [
      await button({preconnect: 'hover'}, 'https://c.example/a'),
      await button({preconnect: 'hover'}, 'https://c.example/b'),
    ];
    await settled();
    const greetings = () => document.head.querySelectorAll('[rel="preconnect"]');
    expect(greetings()).to.have.length(0);
    for (const widget of widgets) {
      widget.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    }
    expect([...greetings()].map((each) => (each as HTMLLinkElement).href)).to.deep.equal([
      'https://c.example/',
    ]);
    greetings().forEach((each) => each.remove());
  });
});
