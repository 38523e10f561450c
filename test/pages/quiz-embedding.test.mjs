/** How a quiz is embedded, on whole pages: in a dialog, in the browser's history, over a reload. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {startServer, STRICT_POLICY} from './server.mjs';
import {complaints, MODULE, shown, spaPage, STYLESHEET} from './spa-page.mjs';

const QUIZ = 'basalt-pain-relief-quiz';
const FIELD = `${QUIZ} >>> input`;

const quiz = (attributes, more = '') =>
  `<${QUIZ} ${attributes}><p>Call us on <a href="tel:+441632960118">01632 960118</a>.</p>${more}</${QUIZ}>`;

describe(`a quiz embedded in a page in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.close());

  const visit = (body, use, {look, policy, lang, dir} = {}) =>
    engine.withPage(async (page) => {
      const html = spaPage(body, {head: STYLESHEET + MODULE, lang, dir});
      await page.open(server.page('/page', {html, policy}));
      await shown(page, QUIZ);
      await use(page);
    }, look);

  const pressed = (page, name) => page.click(`${QUIZ} >>> button:text("${name}")`);
  const atQuestion = (page, number) =>
    page.waitFor(
      (tag, said) =>
        document
          .querySelector(tag)
          .shadowRoot.querySelector('#where')
          ?.textContent.includes(`Question ${said} of`),
      {args: [QUIZ, number], because: `question ${number} did not come`},
    );
  const goOn = (page) => pressed(page, 'Continue');
  /** Answers the two parts of the gate with "none of these". */
  const passGate = async (page) => {
    await atQuestion(page, 1);
    for (const part of [1, 2]) {
      await page.waitFor(
        (tag, said) =>
          document.querySelector(tag).shadowRoot.textContent.includes(`part ${said} of 2`),
        {args: [QUIZ, part]},
      );
      await page.click(`${QUIZ} >>> input[value="none"]`);
      await goOn(page);
    }
    await atQuestion(page, 2);
  };
  const opened = async (page) => {
    await page.click(`${QUIZ} >>> [part="open"]`);
    await page.waitFor(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('dialog').open,
      {args: [QUIZ]},
    );
  };
  const closed = (page) =>
    page.waitFor(
      (tag) =>
        !document.querySelector(tag).shadowRoot.querySelector('dialog').open &&
        document.documentElement.style.overflow === '',
      {args: [QUIZ]},
    );

  const button = (page) =>
    page.waitFor(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('[part="open"]') !== null,
      {args: [QUIZ]},
    );

  describe('in a dialog', () => {
    it('can be taken by keyboard, and gives the focus back', () =>
      visit(
        quiz('mode="dialog" label="Find yours"'),
        async (page) => {
          await button(page);
          await page.press('Tab');
          assert.equal((await page.focused()).text, 'Find yours');
          await page.press('Enter');
          await page.waitFor(
            (tag) => document.querySelector(tag).shadowRoot.querySelector('dialog').open,
            {args: [QUIZ]},
          );
          assert.equal((await page.focused()).text, 'Find the massage that suits you');
          assert.deepEqual(await axeViolations(page), []);
          await pressed(page, 'Begin');
          await atQuestion(page, 1);
          assert.deepEqual(await axeViolations(page), []);
          assert.equal(
            (await page.focused()).text,
            'With your back pain, do you have any of these?',
          );
          await page.press('Escape');
          await closed(page);
          assert.equal((await page.focused()).text, 'Find yours');
          assert.deepEqual(await complaints(page), []);
        },
        {policy: STRICT_POLICY},
      ));

    it('holds the page still, and goes on where the visitor was', () =>
      visit(quiz('mode="dialog"') + '<p style="height: 3000px">Below</p>', async (page) => {
        await button(page);
        await opened(page);
        assert.equal(await page.evaluate(() => document.documentElement.style.overflow), 'hidden');
        await pressed(page, 'Begin');
        await passGate(page);
        await pressed(page, 'Close');
        await closed(page);
        await opened(page);
        await atQuestion(page, 2);
        assert.equal((await page.focused()).text, 'Where would you most like care?');
        assert.equal(await page.evaluate(() => scrollY), 0);
      }));

    it('lets the page’s own booking dialog open above it', () =>
      visit(
        quiz(
          'mode="dialog"',
          '<basalt-book-now slot="book" consent="ask" eager><a href="https://cal.com/a/b">Book now</a></basalt-book-now>',
        ),
        async (page) => {
          await button(page);
          await opened(page);
          await pressed(page, 'Begin');
          await passGate(page);
          for (const [at, place] of [0, 2, 3, 0, 0, 0, 1, 0, 1].entries()) {
            await atQuestion(page, at + 2);
            await page.evaluate(
              (tag, option) =>
                document
                  .querySelector(tag)
                  .shadowRoot.querySelectorAll('input[type="radio"]')
                  [option].click(),
              QUIZ,
              place,
            );
            await goOn(page);
          }
          await page.click('basalt-book-now a');
          await page.waitFor(
            () =>
              document.querySelector('basalt-book-now').shadowRoot.querySelector('dialog')?.open,
          );
          await page.click('basalt-book-now >>> button:text("Close")');
          await page.waitFor(
            () =>
              !document.querySelector('basalt-book-now').shadowRoot.querySelector('dialog').open,
          );
          assert.equal(
            await page.evaluate(() => document.documentElement.style.overflow),
            'hidden',
          );
          await page.click(`${QUIZ} >>> .close`);
          await closed(page);
        },
      ));

    it('fills a small phone, with the way on in reach', () =>
      visit(
        quiz('mode="dialog"'),
        async (page) => {
          await button(page);
          await opened(page);
          const room = await page.evaluateOn(`${QUIZ} >>> dialog`, (dialog) => {
            const {width, height} = dialog.getBoundingClientRect();
            return [width - innerWidth, height - innerHeight];
          });
          assert.deepEqual(room, [0, 0]);
          await pressed(page, 'Begin');
          await passGate(page);
          for (const place of [0, 1]) {
            await page.evaluate(
              (tag, option) =>
                document
                  .querySelector(tag)
                  .shadowRoot.querySelectorAll('input[type="radio"]')
                  [option].click(),
              QUIZ,
              place,
            );
            await goOn(page);
          }
          await atQuestion(page, 4);
          const bottom = await page.evaluateOn(
            `${QUIZ} >>> form .solid`,
            (button) => button.getBoundingClientRect().bottom,
          );
          // The scale at 320 × 480: all of it, and Continue, at most a thumb's width below.
          assert.ok(bottom < 480 + 60, `Continue ends at ${bottom}`);
          const sideways = await page.evaluateOn(
            `${QUIZ} >>> .sheet`,
            (sheet) => sheet.scrollWidth - sheet.clientWidth,
          );
          assert.equal(sideways, 0);
        },
        {look: {viewport: {width: 320, height: 480}}},
      ));
  });

  describe('with history="steps"', () => {
    it('goes back with the browser, question by question, at one address', () =>
      visit(quiz('history="steps"'), async (page) => {
        const address = await page.evaluate(() => location.href);
        await pressed(page, 'Begin');
        await passGate(page);
        await page.click(FIELD + '[type="radio"]');
        await goOn(page);
        await atQuestion(page, 3);
        await page.evaluate(() => history.back());
        await atQuestion(page, 2);
        await page.evaluate(() => history.back());
        await atQuestion(page, 1);
        await page.evaluate(() => history.back());
        await page.waitFor(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('[part="begin"]') !== null,
          {args: [QUIZ]},
        );
        await page.evaluate(() => history.go(2));
        await atQuestion(page, 2);
        await pressed(page, 'Back');
        await atQuestion(page, 1);
        await page.waitFor(() => history.state?.basaltQuiz?.length === 1);
        assert.equal(await page.evaluate(() => location.href), address);
        assert.deepEqual(await complaints(page), []);
      }));

    it('does not take a link within the page for a step back', () =>
      visit(quiz('history="steps"'), async (page) => {
        const address = await page.evaluate(() => location.href);
        await pressed(page, 'Begin');
        await passGate(page);
        await page.evaluate(() => void (location.hash = 'prices'));
        await page.waitFor(() => history.state === null);
        await atQuestion(page, 2);
        await page.evaluate(() => history.back());
        await page.waitFor((address) => location.href === address, {args: [address]});
        await atQuestion(page, 2);
      }));

    it('takes nobody away from another page of the same document', () =>
      visit(quiz('history="steps"'), async (page) => {
        await pressed(page, 'Begin');
        await passGate(page);
        await page.evaluate((tag) => {
          history.pushState({router: 1}, '', '?elsewhere');
          document.querySelector(tag).reset();
        }, QUIZ);
        await page.waitFor(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('[part="begin"]') !== null,
          {args: [QUIZ]},
        );
        // A step back would come at once, if there were one.
        await page.evaluate(() => new Promise((go) => setTimeout(go, 200)));
        assert.deepEqual(await page.evaluate(() => history.state), {router: 1});
      }));

    it('leaves alone what a reload has brought it to', () =>
      visit(quiz('history="steps"'), async (page) => {
        await pressed(page, 'Begin');
        await passGate(page);
        await page.evaluate(() => {
          window.before = true;
          location.reload();
        });
        await page.waitFor(() => !window.before && document.readyState === 'complete');
        await shown(page, QUIZ);
        assert.deepEqual(await page.evaluate(() => history.state.basaltQuiz), [
          [1, 1],
          [1, 2],
        ]);
        assert.equal(await page.count(`${QUIZ} >>> [part="begin"]`), 1);
      }));
  });

  describe('with resume', () => {
    const reloaded = async (page) => {
      await page.evaluate(() => {
        window.before = true;
        location.reload();
      });
      await page.waitFor(() => !window.before && document.readyState === 'complete');
      await page.waitFor(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part="begin"]') != null,
        {args: [QUIZ]},
      );
    };

    it('goes on where the visitor was, after a reload, for one who ticked the box', () =>
      visit(quiz('resume'), async (page) => {
        await pressed(page, 'Begin');
        await passGate(page);
        await page.click(FIELD + '[type="radio"]');
        await page.click(`${QUIZ} >>> .keep input`);
        await goOn(page);
        await atQuestion(page, 3);
        await reloaded(page);
        assert.deepEqual(await axeViolations(page), []);
        assert.equal((await page.focused())?.tag, 'body');
        await pressed(page, 'Go on where you were');
        await atQuestion(page, 3);
        await pressed(page, 'Back');
        await atQuestion(page, 2);
        assert.equal(await page.count(`${QUIZ} >>> input[type="radio"]:checked`), 1);
        assert.deepEqual(await complaints(page), []);
      }));

    it('begins anew for everybody else', () =>
      visit(quiz('resume'), async (page) => {
        await pressed(page, 'Begin');
        await passGate(page);
        assert.equal(await page.evaluate(() => sessionStorage.length), 0);
        await reloaded(page);
        assert.equal(await page.count(`${QUIZ} >>> button:text("Begin")`), 1);
      }));
  });

  it('asks for none of this in a page that wants none of it', () =>
    visit(quiz(''), async (page) => {
      await pressed(page, 'Begin');
      await passGate(page);
      assert.deepEqual(
        page.requests().filter((url) => /dialog|resume/.test(url)),
        [],
      );
    }));
});
