import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltPainReliefQuiz} from '../src/widgets/pain-relief-quiz/pain-relief-quiz.js';
import {whichMassage} from './which-massage.js';

export default {
  title: "Widgets/Pain-relief quiz/A spa's own",
  component: 'basalt-pain-relief-quiz',
} satisfies Meta;

type Story = StoryObj;

const json = (quiz: unknown) =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: JSON.stringify(quiz, null, 2),
  });

const quiz = (content: unknown) =>
  html`<basalt-pain-relief-quiz market="uk">
    ${json(content)}
    <p><a href="https://cal.com/stillwater/hot-stone">See our times</a></p>
  </basalt-pain-relief-quiz>`;

const inside = (canvas: HTMLElement) => {
  const widget = canvas.querySelector<BasaltPainReliefQuiz>('basalt-pain-relief-quiz')!;
  const find = (selector: string) => widget.renderRoot.querySelector<HTMLElement>(selector);
  return {
    widget,
    async press(selector: string) {
      await waitFor(() => expect(find(selector)).not.toBe(null));
      find(selector)!.click();
      await widget.updateComplete;
    },
    find,
  };
};

/** Through the safety questions, which are asked in front of every quiz. */
async function healthy(canvas: HTMLElement) {
  const screen = inside(canvas);
  await screen.press('[part="begin"]');
  for (let part = 1; part <= 2; part++) {
    await screen.press('[value="none"]');
    await screen.press('form .solid');
  }
  return screen;
}

/** The spa's title stands over it; safety is asked first all the same. */
export const FirstScreen: Story = {
  render: () => quiz(whichMassage),
  play: async ({canvasElement}) => {
    const {find} = inside(canvasElement);
    await waitFor(() => expect(find('[part="heading"]')?.textContent).toContain('tonight'));
  },
};

/** Any number of answers, or none of them. How many questions follow is not yet sure, and is not claimed. */
export const SeveralAnswers: Story = {
  render: () => quiz(whichMassage),
  play: async ({canvasElement}) => {
    const {press, widget} = await healthy(canvasElement);
    await press('[value="warmth"]');
    await press('[value="scent"]');
    await expect(widget.answers['wishes']).toEqual(['warmth', 'scent']);
  },
};

/** A massage of the spa's own. */
export const OwnMassage: Story = {
  render: () => quiz(whichMassage),
  play: async ({canvasElement}) => {
    const {press, widget} = await healthy(canvasElement);
    await press('[value="scent"]');
    await press('form .solid');
    // Which scent, and where to begin.
    for (let question = 1; question <= 2; question++) {
      await press('[type="radio"]');
      await press('form .solid');
    }
    await expect(widget.result?.outcome).toBe('herbal-50');
  },
};

/** With a mistake in it, the shipped quiz is asked. The console says what to mend. */
export const WithAMistake: Story = {
  render: () => quiz({...whichMassage, title: '<b>Tonight</b>'}),
  play: async ({canvasElement}) => {
    const {find} = inside(canvasElement);
    await waitFor(() => expect(find('[part="begin"]')).not.toBe(null));
    await expect(find('b')).toBe(null);
  },
};
