import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltPainReliefQuiz} from '../src/widgets/pain-relief-quiz/pain-relief-quiz.js';
import {playground} from './playground.js';

export default {
  title: 'Widgets/Pain-relief quiz',
  component: 'basalt-pain-relief-quiz',
} satisfies Meta;

type Story = StoryObj;

const children = html`<p>
    Not sure which massage suits you? Call us on <a href="tel:+441632960118">01632 960118</a>.
  </p>
  <p><a href="https://cal.com/stillwater/hot-stone">See our times</a></p>`;

const quiz = () => html`<basalt-pain-relief-quiz market="uk">${children}</basalt-pain-relief-quiz>`;

/** What is on the screens of the quiz, found without words: stories come in every language. */
const screens = (canvas: HTMLElement) => {
  const widget = canvas.querySelector<BasaltPainReliefQuiz>('basalt-pain-relief-quiz')!;
  const find = <Found extends HTMLElement>(selector: string) =>
    widget.renderRoot.querySelector<Found>(selector);
  const press = async (selector: string) => {
    find(selector)!.click();
    await widget.updateComplete;
  };
  const goOn = () => press('form .solid');
  return {
    widget,
    find,
    goOn,
    async begin() {
      await waitFor(() => expect(find('[part="begin"]')).not.toBe(null));
      await press('[part="begin"]');
      await waitFor(() => expect(find('form')).not.toBe(null));
    },
    async tick(...ids: string[]) {
      for (const id of ids) await press(`[value="${id}"]`);
    },
    /** Chooses an answer on each screen by its place, counted from 0, and goes on. */
    async answer(...places: number[]) {
      for (const place of places) {
        widget.renderRoot.querySelectorAll<HTMLElement>('[type="radio"]')[place]!.click();
        await widget.updateComplete;
        await goOn();
      }
    },
  };
};

/** Through the gate, with what is ticked in its two parts, and on with these answers. */
async function take(canvas: HTMLElement, ticks: [string[], string[]], ...answers: number[]) {
  const screen = screens(canvas);
  await screen.begin();
  for (const ids of ticks) {
    if (screen.widget.result) break;
    await screen.tick(...(ids.length ? ids : ['none']));
    await screen.goOn();
  }
  await screen.answer(...answers);
  return screen;
}

/** The shipped quiz, and all that can be said of it. */
export const Playground = playground('basalt-pain-relief-quiz', children, {market: 'uk'});

/** Nothing is asked of the visitor before they begin, and nothing of the page. */
export const FirstScreen: Story = {render: quiz};

/** Safety first: what would need a doctor, in two groups, and "none of these" as an equal choice. */
export const SafetyGate: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    await screens(canvasElement).begin();
  },
};

/** Then everything else a therapist has to know, by topic. A tick counts once one continues. */
export const SafetyGateByTopic: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], ['varicose-veins']]);
    await screen.widget.updateComplete;
    await expect(screen.widget.result).toBe(undefined);
  },
};

/** Going on without an answer says what is missing, and stays. */
export const AnswerMissing: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = screens(canvasElement);
    await screen.begin();
    await screen.goOn();
    await expect(screen.find('[role="alert"]')!.textContent!.trim()).not.toBe('');
  },
};

/** One question a screen. */
export const Question: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []]);
    screen.find('[type="radio"]')!.click();
  },
};

/** Strength from 0 to 10, as buttons that wrap on a phone. */
export const Scale: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    await take(canvasElement, [[], []], 0, 2);
  },
};

/** A massage that suits, the answers that spoke for it, and the page's own link to book. */
export const Suggestion: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []], 0, 2, 3, 0, 0, 0, 1, 0, 1);
    await expect(screen.find('[part="book"]')).not.toBe(null);
  },
};

/** The page's own way to book stands beside the suggestion, and nowhere else. */
export const SuggestionWithBookingButton: Story = {
  render: () =>
    html`<basalt-pain-relief-quiz market="uk">
      ${children}
      <basalt-book-now slot="book"
        ><a href="https://cal.com/stillwater/hot-stone">Book this session</a></basalt-book-now
      >
    </basalt-pain-relief-quiz>`,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []], 3, 3, 2, 2, 2, 2, 1, 0, 0);
    const button = screen.widget.querySelector('basalt-book-now')!;
    await waitFor(() => expect(button.offsetHeight).toBeGreaterThan(0));
    await expect(screen.find('[part="book"]')).toBe(null);
  },
};

/** Where the booking system takes notes, the summary goes along if the visitor ticks that. */
export const SuggestionSentAlong: Story = {
  render: () =>
    html`<basalt-pain-relief-quiz market="uk">
      ${children}
      <basalt-book-now slot="book" eager
        ><a href="https://cal.com/stillwater/hot-stone">Book this session</a></basalt-book-now
      >
    </basalt-pain-relief-quiz>`,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], ['varicose-veins']], 0, 2, 3, 0, 0, 0, 1, 0, 1);
    await waitFor(() => expect(screen.find('.consent')).not.toBe(null));
    const box = screen.find<HTMLInputElement>('.consent input')!;
    await expect(box.checked).toBe(false);
    const button = screen.widget.querySelector('basalt-book-now')!;
    await expect(button).toHaveProperty('notes', '');
    screen.find('summary')!.click();
    box.click();
    await waitFor(() =>
      expect(button).toHaveProperty('notes', screen.find('blockquote')!.textContent),
    );
  },
};

/** Where the browser does not copy, the summary is shown to be copied by hand. */
export const SuggestionCopiedByHand: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []], 0, 2, 3, 0, 0, 0, 1, 0, 1);
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    screen.find('[part="copy"]')!.click();
    await waitFor(() => expect(screen.find('textarea')).not.toBe(null));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  },
};

const stones = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"><path fill="#b7aa9b" d="M0 0h800v600H0z"/><ellipse cx="270" cy="330" rx="170" ry="120" fill="#48423e"/><ellipse cx="560" cy="300" rx="150" ry="110" fill="#302a26"/></svg>',
)}`;

/** The spa's own picture and words for a suggestion. Its name and its facts are the quiz's. */
export const SuggestionInOwnWords: Story = {
  render: () =>
    html`<basalt-pain-relief-quiz market="uk">
      ${children}
      <img slot="image-hot-stone-60" src=${stones} alt="" width="800" height="600" loading="lazy" />
      <span slot="result-hot-stone-60">Our river stones, for an hour by the fire.</span>
    </basalt-pain-relief-quiz>`,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []], 0, 2, 3, 0, 0, 0, 1, 0, 1);
    const image = screen.widget.querySelector('img')!;
    await expect(image.offsetHeight).toBeGreaterThan(0);
    await expect(image.loading).toBe('eager');
  },
};

/** Something to tell the therapist: less heat, and why. */
export const SuggestionWithCare: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    await take(canvasElement, [[], ['metal-implant', 'varicose-veins']], 0, 3, 3, 0, 0, 0, 1, 1, 1);
  },
};

/** A clinician should be asked first: there is no booking at once. */
export const Enquiry: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], ['pregnancy']], 4, 3, 2, 0, 0, 0, 1, 0, 1);
    await expect(screen.widget.result!.cta).toBe('enquire');
    await expect(screen.find('[part="book"]')).toBe(null);
  },
};

/** An emergency: one number to call, and nothing to book. */
export const StopEmergency: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [['bladder-bowel', 'both-legs'], []]);
    await expect(screen.find<HTMLAnchorElement>('[part="call"]')!.href).toBe('tel:999');
  },
};

/** Nobody knows which country the visitor is in, and a language is no country: all numbers. */
export const StopEmergencyAnywhere: Story = {
  render: () => html`<basalt-pain-relief-quiz>${children}</basalt-pain-relief-quiz>`,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [['chest-pain'], []]);
    await expect(screen.find('[part="call"]')).toBe(null);
  },
};

/** Best checked by a doctor before any massage. */
export const StopRedFlag: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    await take(canvasElement, [['weight-loss'], []]);
  },
};

/** A clinician can say when massage is fine. */
export const StopClinician: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    await take(canvasElement, [[], ['blood-clot']]);
  },
};

/** It should pass: come back then. */
export const StopPostpone: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    await take(canvasElement, [[], ['sunburn']]);
  },
};

/** Pain that deserves a proper assessment, seen from a single answer. */
export const StopSeverePain: Story = {
  render: quiz,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []], 0, 1, 9);
    await expect(screen.widget.result!.variant).toBe('severe-pain');
  },
};

/** Behind a button, and over the page once it is pressed. To close it forgets nothing. */
export const InADialog: Story = {
  render: () =>
    html`<basalt-pain-relief-quiz mode="dialog" market="uk">${children}</basalt-pain-relief-quiz>`,
  play: async ({canvasElement}) => {
    const screen = screens(canvasElement);
    await screen.widget.show();
    await screen.begin();
    screen.widget.close();
    await screen.widget.show();
    await expect(screen.find('form')).not.toBe(null);
  },
};

/** The button alone, with words of the page's own. */
export const InADialogStillClosed: Story = {
  render: () =>
    html`<basalt-pain-relief-quiz mode="dialog" label="Not sure which massage?" market="uk"
      >${children}</basalt-pain-relief-quiz
    >`,
};

/** Visitors may have the tab keep their place; what becomes of the answers is said beside the box. */
export const PlaceKept: Story = {
  render: () =>
    html`<basalt-pain-relief-quiz id="story" resume market="uk"
      >${children}</basalt-pain-relief-quiz
    >`,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []]);
    screen.find('.keep input')!.click();
    await screen.widget.updateComplete;
    await expect(screen.find<HTMLInputElement>('.keep input')!.checked).toBe(true);
    // The next story begins anew.
    sessionStorage.removeItem('basalt-quiz-story');
  },
};

/** The browser's Back leads to the question before, here as elsewhere without a change of address. */
export const StepsInHistory: Story = {
  render: () =>
    html`<basalt-pain-relief-quiz history="steps" market="uk"
      >${children}</basalt-pain-relief-quiz
    >`,
  play: async ({canvasElement}) => {
    const screen = await take(canvasElement, [[], []], 0);
    await expect(screen.widget.question).toBe('duration');
  },
};
