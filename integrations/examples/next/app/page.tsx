import {BasaltTreatmentMenu} from 'basalt-widgets/react';
import {connection} from 'next/server';
import {Booking} from './booking';
import {Topics} from './topics-carousel';
import {treatmentsToday} from './menu';

export default async function Home() {
  // Prices of the moment: the server writes this page anew for every visitor.
  await connection();
  const menu = await treatmentsToday();

  return (
    <>
      <header className="site-header">
        <p className="wrap">Stillwater Bath House</p>
      </header>
      <main className="wrap">
        <section>
          <h1>Warm stone, slow hands, an unhurried hour.</h1>
          <p className="lead">Hot stone massage in a small bath house by the quay.</p>
          <Booking />
        </section>
        <section>
          <h2>What guests ask about</h2>
          <Topics />
        </section>
        <section>
          <BasaltTreatmentMenu for="book">
            <ul>
              {menu.treatments.map(({id, name, minutes, price}) => (
                <li key={id} data-treatment={id}>
                  {name}, {minutes} minutes, £{price}
                </li>
              ))}
            </ul>
          </BasaltTreatmentMenu>
        </section>
      </main>
    </>
  );
}
