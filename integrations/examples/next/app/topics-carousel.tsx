'use client';

import {BasaltBenefitsCarousel} from 'basalt-widgets/react';
import {useState} from 'react';
import {topics} from './topics';

export function Topics() {
  const [topic, setTopic] = useState(0);
  return (
    <>
      <div className="topics" role="group" aria-label="Topics">
        {topics.map(({name}, place) => (
          <button
            key={name}
            type="button"
            aria-pressed={place === topic}
            onClick={() => setTopic(place)}
          >
            {name}
          </button>
        ))}
      </div>
      <BasaltBenefitsCarousel
        withoutControls
        index={topic}
        onBasaltCarouselChange={({detail}) => setTopic(detail.index)}
      >
        {topics.map(({name, text}) => (
          <article key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </article>
        ))}
      </BasaltBenefitsCarousel>
    </>
  );
}
