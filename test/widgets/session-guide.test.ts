import {expect} from 'chai';
import {html} from '@open-wc/testing-helpers';

import {safety} from '../../src/domain/generated/safety.js';
import {SessionVisitor} from './session-visitor.js';

/** What the console is told while something happens. */
async function told(what: () => Promise<unknown>) {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (text: unknown) => said.push(String(text));
  try {
    await what();
  } finally {
    console.warn = warn;
  }
  return said;
}

const own = (minutes = ['10', '25', '10']) => html`
  <ol>
    <li data-minutes=${minutes[0]!} data-stones="none"><strong>Tea</strong> and a talk.</li>
    <li data-minutes=${minutes[1]!} data-stones="resting"><h3>Stones</h3></li>
    <li data-minutes=${minutes[2]!} data-stones="none">Rest</li>
  </ol>
`;

describe('The session guide', () => {
  it('shows the ten steps with their minutes, for an hour', async () => {
    const visitor = await SessionVisitor.arrives();
    expect(visitor.titles).to.deep.equal(safety.session.steps.map(({title}) => title));
    expect(visitor.all('.time').map(({innerText}) => innerText.trim())).to.deep.equal(
      safety.session.steps.map(({minutes60}) => `${minutes60} min`),
    );
    expect(visitor.slider.max).to.equal('60');
    expect(visitor.find('[part="heading"]')!.innerText).to.equal('Your hour, minute by minute');
    expect(visitor.find('.key')!.innerText).to.contain('Stones in use, 32 min');
  });

  it('shows ninety minutes where the page says so', async () => {
    const visitor = await SessionVisitor.arrives(
      html`<basalt-session-guide minutes="90"></basalt-session-guide>`,
    );
    expect(visitor.slider.max).to.equal('90');
    expect(visitor.all('.time').map(({innerText}) => parseInt(innerText))).to.deep.equal(
      safety.session.steps.map(({minutes90}) => minutes90),
    );
    expect(visitor.find<HTMLInputElement>(':checked')!.labels![0]!.innerText.trim()).to.equal(
      '90 minutes',
    );
  });

  it('moves with the slider, and says where that is', async () => {
    const visitor = await SessionVisitor.arrives();
    expect(visitor.said).to.equal('Minute 0 of 60: Arrive and talk');
    await visitor.moves(30);
    expect(visitor.said).to.equal('Minute 30 of 60: Resting stones');
    expect(visitor.step).to.equal('Resting stones');
    expect(visitor.find('[part="stage"]')!.innerText).to.contain('through the towel');
    expect(visitor.stones).to.equal(17);
    await visitor.moves(20);
    expect(visitor.stones).to.equal(2);
    await visitor.moves(60);
    expect(visitor.step).to.equal('Sit up slowly');
    expect(visitor.stones).to.equal(0);
  });

  it('names what is drawn', async () => {
    const visitor = await SessionVisitor.arrives();
    const named = () => visitor.find('[part="figure"]')!.getAttribute('aria-label');
    expect(named()).to.equal('No stones on your back.');
    await visitor.moves(30);
    expect(named()).to.match(/^Stones rest over a towel in pairs beside the spine/);
  });

  it('goes to a step that is pressed', async () => {
    const visitor = await SessionVisitor.arrives();
    await visitor.presses('Focused massage');
    expect(visitor.slider.value).to.equal('36');
    expect(visitor.step).to.equal('Focused massage');
    expect(visitor.all('[aria-current]')).to.have.length(1);
  });

  it('stays at the step when the visitor takes the other length', async () => {
    const visitor = await SessionVisitor.arrives();
    await visitor.moves(58);
    await visitor.chooses(1);
    expect(visitor.guide.minutes).to.equal(90);
    expect(visitor.step).to.equal('Sit up slowly');
    expect(visitor.said).to.equal('Minute 85 of 90: Sit up slowly');
    await visitor.chooses(0);
    expect(visitor.said).to.equal('Minute 56 of 60: Sit up slowly');
    expect(visitor.guide.hasAttribute('minutes')).to.equal(false);
  });

  it('offers no other length where the spa does not', async () => {
    const visitor = await SessionVisitor.arrives(
      html`<basalt-session-guide minutes="90" without-switch></basalt-session-guide>`,
    );
    expect(visitor.find('[part="switch"]')).to.equal(null);
    expect(visitor.slider.max).to.equal('90');
  });

  it('never stands at a minute that is not there', async () => {
    const visitor = await SessionVisitor.arrives(
      html`<basalt-session-guide minutes="90"></basalt-session-guide>`,
    );
    await visitor.moves(88);
    visitor.guide.minutes = 60;
    await visitor.guide.updateComplete;
    expect(visitor.said).to.equal('Minute 60 of 60: Sit up slowly');
  });

  it('brings what is folded with the first act, each with its sources and no single temperature', async () => {
    const visitor = await SessionVisitor.arrives();
    expect(visitor.find('details ul')).to.equal(null);
    await visitor.acts();
    const [, after, heat, burns, sources] = visitor.all<HTMLDetailsElement>('details');
    for (const each of visitor.all<HTMLDetailsElement>('details')) each.open = true;
    expect(after!.innerText).to.contain('cool it under running water and get medical advice');
    expect(heat!.innerText).to.match(/110–130\s?°F \(43\.3–54\.4\s?°C\)/);
    expect(heat!.innerText).to.contain('NOT advised: 130–150');
    for (const text of heat!.innerText.match(/[^\s(]*°[CF]/g)!) expect(text).to.contain('–');
    expect(burns!.querySelectorAll('li')).to.have.length(safety.burnSafety.length - 1);
    for (const item of burns!.querySelectorAll('li')) {
      expect(item.innerText).to.match(/Source: \d/);
    }
    const numbers = [...burns!.innerText.matchAll(/Source: ([\d, ]+)/g)].flatMap(([, all]) =>
      all!.split(', ').map(Number),
    );
    const listed = sources!.querySelectorAll('.sources li').length;
    expect(Math.max(...numbers)).to.be.at.most(listed);
    for (const link of sources!.querySelectorAll('a')) {
      const source = Object.values(safety.sources).find(({url}) => url === link.href)!;
      expect(source.publish, link.href).to.equal(true);
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    }
  });

  it('opens all that is folded for the paper, and closes it again', async () => {
    const visitor = await SessionVisitor.arrives();
    await visitor.acts();
    const [first, ...rest] = visitor.all<HTMLDetailsElement>('details');
    first!.open = true;
    dispatchEvent(new Event('beforeprint'));
    for (const each of rest) expect(each.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    for (const each of rest) expect(each.open).to.equal(false);
    expect(first!.open).to.equal(true);
  });

  it('prints itself alone', async () => {
    const visitor = await SessionVisitor.arrives();
    const {print} = window;
    let marked: boolean | undefined;
    window.print = () => (marked = visitor.guide.hasAttribute('basalt-printing'));
    visitor.find('[part="print"]')!.click();
    await visitor.until(() => marked !== undefined);
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    expect(marked).to.equal(true);
    expect(visitor.guide.hasAttribute('basalt-printing')).to.equal(false);
  });

  it('fires no event, whatever is pressed', async () => {
    const fired: string[] = [];
    const {dispatchEvent: send} = EventTarget.prototype;
    const visitor = await SessionVisitor.arrives();
    visitor.guide.dispatchEvent = (event) => {
      fired.push(event.type);
      return send.call(visitor.guide, event);
    };
    await visitor.moves(30);
    await visitor.presses('Settle in');
    await visitor.chooses(1);
    expect(fired).to.deep.equal([]);
  });
});

describe('A session guide with a mistake', () => {
  for (const value of ['75', 'an hour', '']) {
    it(`shows an hour for minutes="${value}", and tells its owner once`, async () => {
      const said = await told(async () => {
        const visitor = await SessionVisitor.arrives(
          html`<basalt-session-guide minutes=${value}></basalt-session-guide>`,
        );
        expect(visitor.slider.max).to.equal('60');
        await visitor.acts();
        await visitor.acts();
      });
      expect(said).to.deep.equal([
        `<basalt-session-guide>: minutes="${value}" is not known, so 60 is used. Write minutes="60" or minutes="90".`,
      ]);
    });
  }
});

describe('A session guide with steps of the page’s own', () => {
  const timed = (visitor: SessionVisitor) => visitor.until(() => visitor.slider);

  it('shows them as they are, with their minutes on the ribbon', async () => {
    const said = await told(async () => {
      const visitor = await SessionVisitor.arrives(
        html`<basalt-session-guide minutes="45">${own()}</basalt-session-guide>`,
      );
      await timed(visitor);
      expect(visitor.slider.max).to.equal('45');
      expect(visitor.find('.steps')).to.equal(null);
      expect(visitor.find('[part="switch"]')).to.equal(null);
      expect(visitor.guide.querySelector('ol')!.offsetHeight).to.be.above(0);
      expect(visitor.said).to.equal('Minute 0 of 45: Tea');
      await visitor.moves(10);
      expect(visitor.said).to.equal('Minute 10 of 45: Stones');
      expect(visitor.stones).to.equal(17);
      expect(visitor.find('.key')!.innerText).to.contain('Stones in use, 25 min');
      await visitor.acts();
    });
    expect(said).to.deep.equal([]);
  });

  it('draws no stones where nobody says what they do', async () => {
    const visitor = await SessionVisitor.arrives(
      html`<basalt-session-guide
        ><ol>
          <li data-minutes="20">Hands</li>
        </ol></basalt-session-guide
      >`,
    );
    await timed(visitor);
    expect(visitor.find('[part="figure"]')).to.equal(null);
    expect(visitor.find('.key')!.innerText).not.to.contain('Stones');
  });

  it('follows a list that changes', async () => {
    const visitor = await SessionVisitor.arrives(
      html`<basalt-session-guide>${own()}</basalt-session-guide>`,
    );
    await timed(visitor);
    visitor.guide.querySelector('li')!.dataset.minutes = '15';
    await visitor.until(() => visitor.slider.max === '50');
    visitor.guide.querySelector('ol')!.remove();
    await visitor.until(() => visitor.find('.steps'));
    expect(visitor.slider.max).to.equal('60');
  });

  for (const {because, minutes, list, mistake} of [
    {
      because: 'minutes that are none',
      minutes: undefined,
      list: own(['10', 'long', '10']),
      mistake:
        'data-minutes="long" on "Stones", so no timeline is shown. Give every <li> its whole minutes, as in data-minutes="5".',
    },
    {
      because: 'a step without minutes',
      minutes: undefined,
      list: html`<ol>
        <li>Tea</li>
      </ol>`,
      mistake:
        'there is no data-minutes on "Tea", so no timeline is shown. Give every <li> its whole minutes, as in data-minutes="5".',
    },
    {
      because: 'another sum',
      minutes: '60',
      list: own(),
      mistake:
        'minutes="60", but the data-minutes of its steps add up to 45, which is shown. Make them add up, or leave minutes out.',
    },
    {
      because: 'a use of stones that nobody knows',
      minutes: undefined,
      list: html`<ol>
        <li data-minutes="9" data-stones="juggled">Stones</li>
      </ol>`,
      mistake:
        'data-stones="juggled" of "Stones" is not known. Use one of none, sample, gliding, resting.',
    },
  ]) {
    it(`tells of ${because}, once, and shows the list all the same`, async () => {
      const said = await told(async () => {
        const visitor = await SessionVisitor.arrives(
          minutes
            ? html`<basalt-session-guide minutes=${minutes}>${list}</basalt-session-guide>`
            : html`<basalt-session-guide>${list}</basalt-session-guide>`,
        );
        await visitor.acts();
        visitor.guide.querySelector('ol')!.append(' ');
        await new Promise((go) => setTimeout(go, 50));
        expect(visitor.guide.querySelector('ol')!.offsetHeight).to.be.above(0);
      });
      expect(said).to.deep.equal([`<basalt-session-guide>: ${mistake}`]);
    });
  }

  it('takes anything but a list for what is read without scripts', async () => {
    const visitor = await SessionVisitor.arrives(
      html`<basalt-session-guide><p>Call us.</p></basalt-session-guide>`,
    );
    expect(visitor.titles).to.have.length(10);
    expect(visitor.guide.querySelector('p')!.offsetHeight).to.equal(0);
  });
});
