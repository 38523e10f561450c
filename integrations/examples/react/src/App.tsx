import {useState} from 'react';
import {BasaltBenefitsCarousel, BasaltBookNow, BasaltTreatmentMenu} from 'basalt-widgets/react';
import {menu} from './menu.ts';
import {topics} from './topics.ts';

export default function App() {
  const [asked, setAsked] = useState('');
  const [topic, setTopic] = useState(0);

  return (
    <>
      <header className="site-header">
        <p className="wrap">Stillwater Bath House</p>
      </header>
      <main className="wrap">
        <section>
          <h1>Warm stone, slow hands, an unhurried hour.</h1>
          <p className="lead">Hot stone massage in a small bath house by the quay.</p>
          <BasaltBookNow
            id="book"
            treatment="hot-stone-60"
            onBasaltBookRequest={({detail}) => setAsked(`You asked for ${detail.treatment}.`)}
          >
            <a href="https://cal.com/stillwater/hot-stone">Book an hour</a>
          </BasaltBookNow>
          <p role="status">{asked}</p>
        </section>
        <section>
          <h2>What guests ask about</h2>
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
        </section>
        <section>
          <BasaltTreatmentMenu for="book" treatments={menu} />
        </section>
      </main>
    </>
  );
}
