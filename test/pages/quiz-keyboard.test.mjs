/**
 * Every kind of way through the quiz, by the keyboard alone, and what the engine's own
 * accessibility tree tells a screen reader on each screen of it.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {complaints, shown, spaPage} from './spa-page.mjs';

const QUIZ = 'basalt-pain-relief-quiz';

/** What is chosen on each screen: ids of conditions, or the place of an answer in its list. */
const untroubled = {area: 0, duration: 2, intensity: 3, worse: 0, stress: 0, sleep: 0};
const rest = {stiffness: 1, heat: 0, goal: 1};
const healthy = {redFlags: ['none'], contraindications: ['none']};

/** Every kind of ending: what is answered, the heading it ends with, and who has which name there. */
const WAYS = {
  'a massage to book': {
    said: {...healthy, ...untroubled, ...rest},
    ends: 'Hot stone massage, 60 minutes',
    tells: [
      ['heading', 'Why this fits'],
      ['link', 'Book this session'],
      ['button', 'Start again'],
    ],
  },
  'a massage with something to tell': {
    said: {...healthy, contraindications: ['metal-implant'], ...untroubled, ...rest},
    ends: 'Swedish massage with warm towels, no stones',
    tells: [
      ['heading', 'What to tell your therapist'],
      ['link', 'Book this session'],
    ],
  },
  'a massage to ask about': {
    said: {...healthy, contraindications: ['pregnancy'], ...untroubled, ...rest},
    ends: 'Gentle relaxation massage, no heat',
    tells: [
      ['heading', 'What to tell your therapist'],
      ['button', 'Start again'],
    ],
  },
  'an emergency': {
    said: {redFlags: ['bladder-bowel']},
    ends: 'Please get medical help now',
    tells: [
      ['link', 'Call 999 or go to A&E'],
      ['combobox', 'In another country? Choose it here'],
      ['button', 'I ticked this by mistake'],
    ],
  },
  'another red flag': {
    said: {redFlags: ['weight-loss']},
    ends: 'Please pause before booking',
    tells: [['button', 'I ticked this by mistake']],
  },
  'a condition for a clinician': {
    said: {...healthy, contraindications: ['blood-clot']},
    ends: 'Please pause before booking',
    tells: [['button', 'I ticked this by mistake']],
  },
  'a condition that passes': {
    said: {...healthy, contraindications: ['sunburn']},
    ends: 'Please pause before booking',
    tells: [['button', 'I ticked this by mistake']],
  },
  'very strong pain': {
    said: {...healthy, area: 0, duration: 2, intensity: 9},
    ends: 'Please pause before booking',
    tells: [['button', 'Change this answer']],
  },
  'pain that never eases': {
    said: {...healthy, area: 0, duration: 2, intensity: 3, worse: 5},
    ends: 'Please pause before booking',
    tells: [['button', 'Change this answer']],
  },
};

/** What a screen reader is told on the way, by the id of the screen. */
const SCREENS = {
  redFlags: [
    ['heading', 'With your back pain, do you have any of these?'],
    ['group', 'New or sudden'],
    ['checkbox', 'Losing weight without trying Have you lost weight without trying?'],
    ['checkbox', 'None of these'],
    ['button', 'Continue'],
    ['button', 'Back'],
  ],
  intensity: [
    ['heading', 'How strong is it right now, from 0 to 10?'],
    ['group', 'How strong is it right now, from 0 to 10?'],
    ['radio', '0'],
    ['radio', '10'],
  ],
  worse: [
    ['group', 'What makes it worse?'],
    ['radio', 'Sitting or desk work'],
  ],
};

describe(`the quiz by keyboard and screen reader in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.close());

  const inHand = (page) =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      const {type, value} = inner ?? {};
      return {type, value, text: inner?.textContent.trim(), heading: inner?.getAttribute('part')};
    });

  /** Goes on with Tab until what has the focus will do. */
  async function tabTo(page, wanted, because) {
    for (let presses = 0; presses < 70; presses++) {
      await page.press('Tab');
      if (wanted(await inHand(page))) return;
    }
    throw new Error(`The keyboard does not reach ${because}`);
  }

  const press = async (page, name) => {
    await tabTo(page, ({text}) => text === name, `"${name}"`);
    await page.press('Enter');
  };

  const screen = (page) => page.evaluateOn(QUIZ, (quiz) => quiz.question);

  async function answer(page, id, choice) {
    if (Array.isArray(choice)) {
      for (const value of choice) {
        await tabTo(page, (element) => element.value === value, value);
        await page.press('Space');
      }
      await press(page, 'Continue');
    } else {
      await tabTo(page, ({type}) => type === 'radio', `the answers of ${id}`);
      // The way down and, at the first one, back up: an arrow chooses, and does not go on.
      await page.press('Space');
      for (let step = 0; step < choice; step++) await page.press('ArrowDown');
      assert.equal(await screen(page), id);
      await page.press('Enter');
    }
    await page.waitFor((id) => document.querySelector('basalt-pain-relief-quiz').question !== id, {
      args: [id],
      because: `${id} was not left`,
    });
  }

  /** A screen is there, and its heading is in hand. */
  const arrives = (page, id) =>
    page.waitFor(
      (id) => {
        const quiz = document.querySelector('basalt-pain-relief-quiz');
        const {activeElement} = quiz.shadowRoot;
        return quiz.question === id && activeElement?.getAttribute('part') === 'heading';
      },
      {args: [id], because: `the heading of "${id}" did not come, or is not in hand`},
    );

  async function tells(page, all) {
    for (const [role, name] of all) {
      assert.ok(await page.accessible(QUIZ, role, name), `no ${role} is called "${name}"`);
    }
  }

  for (const [kind, {said, ends, tells: end}] of Object.entries(WAYS)) {
    it(`leads to ${kind}`, () =>
      engine.withPage(async (page) => {
        const body = `<${QUIZ} market="uk"><a href="https://spa.example/book">Book</a></${QUIZ}>`;
        await page.open(server.page('/quiz', {html: spaPage(body)}));
        await shown(page, QUIZ);
        await press(page, 'Begin');
        for (const [id, choice] of Object.entries(said)) {
          await arrives(page, id);
          if (SCREENS[id]) await tells(page, SCREENS[id]);
          await answer(page, id, choice);
        }
        // Where a visitor has come to is in hand, and called by its name.
        await arrives(page, '');
        assert.equal((await inHand(page)).text, ends);
        await tells(page, [['heading', ends], ...end]);
        assert.deepEqual(await complaints(page), []);
      }));
  }
});
