/** A page with every widget, rendered on the server by `@lit-labs/ssr`. */
import 'basalt-widgets/define/benefits-article';
import 'basalt-widgets/define/benefits-carousel';
import 'basalt-widgets/define/body-map';
import 'basalt-widgets/define/book-now';
import 'basalt-widgets/define/pain-relief-quiz';
import 'basalt-widgets/define/safety-check';
import 'basalt-widgets/define/session-guide';
import 'basalt-widgets/define/treatment-menu';
import 'basalt-widgets/server';

import {html, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';

const widgets = html`<basalt-benefits-carousel>
    <section>
      <h3>Warmth</h3>
      <p>Warm stones rest on the back.</p>
    </section>
    <section>
      <h3>Quiet</h3>
      <p>An hour in which nothing is asked of you.</p>
    </section>
  </basalt-benefits-carousel>
  <basalt-benefits-article>
    <section>
      <h2>What it is</h2>
      <p>A massage with warm stones.</p>
    </section>
  </basalt-benefits-article>
  <basalt-pain-relief-quiz
    ><p>Call us: <a href="tel:+441632960118">01632 960 118</a></p></basalt-pain-relief-quiz
  >
  <basalt-safety-check><p>Ask us before you come.</p></basalt-safety-check>
  <basalt-body-map name="sore">
    <label><input type="checkbox" name="sore" value="neck" /> Neck</label>
  </basalt-body-map>
  <basalt-session-guide minutes="90" heading-level="3"></basalt-session-guide>
  <basalt-treatment-menu>
    <ul>
      <li data-treatment="hot-stone-60">Hot stone massage</li>
    </ul>
  </basalt-treatment-menu>
  <basalt-book-now theme="clay"
    ><a href="https://cal.com/your-spa/hot-stone">Book now</a></basalt-book-now
  >`;

/** The whole page, as a string. */
export const page = async () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Stillwater Bath House</title>
    <link rel="stylesheet" href="/basalt.css" />
    <script type="module" src="/client.js"></script>
  </head>
  <body>
    <main>${await collectResult(render(widgets))}</main>
  </body>
</html>`;
