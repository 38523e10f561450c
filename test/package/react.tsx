/** How the package is used in React. Checked by types.test.mjs; each `@ts-expect-error` has to be one. */
import 'basalt-widgets/jsx';

import {useRef} from 'react';

import type {BasaltBookNow as BookNowElement} from 'basalt-widgets';
import {BasaltBookNow, BasaltPainReliefQuiz, BasaltSessionGuide} from 'basalt-widgets/react';

export function Wrapped() {
  const button = useRef<BookNowElement>(null);
  return (
    <main lang="en">
      <BasaltBookNow
        ref={button}
        className="book"
        treatment="hot-stone-60"
        mode="dialog"
        onBasaltBookRequest={(event) => console.log(event.detail.treatment?.length)}
      >
        <a href="https://cal.com/spa">Book now</a>
      </BasaltBookNow>
      <BasaltPainReliefQuiz quiz={{}} headingLevel={3} for="book" />
      {/* @ts-expect-error There is no such mode. */}
      <BasaltBookNow mode="popup" />
      {/* @ts-expect-error There is no such attribute. */}
      <BasaltSessionGuide lenght={60} />
      {/* @ts-expect-error A number, please. */}
      <BasaltSessionGuide minutes="long" />
    </main>
  );
}

export const Tags = () => (
  <>
    <basalt-book-now
      class="book"
      treatment="hot-stone-60"
      manage-url="https://cal.com/spa"
      onbasalt-book-request={(event) => event.preventDefault()}
    />
    <basalt-session-guide heading-level="3" minutes={90} without-switch="" />
    {/* @ts-expect-error There is no such mode. */}
    <basalt-book-now mode="popup" />
    {/* @ts-expect-error There is no such attribute. */}
    <basalt-book-now treatmnet="hot-stone-60" />
    {/* @ts-expect-error There is no such widget. */}
    <basalt-book-later />
    {/* @ts-expect-error Its detail has no answers. */}
    <basalt-pain-relief-quiz onbasalt-quiz-complete={(event) => event.detail.outcome} />
  </>
);
