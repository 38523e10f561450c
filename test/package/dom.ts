/** How the package is used without a framework. Checked by types.test.mjs. */
import 'basalt-widgets/define/book-now';
import 'basalt-widgets/define/treatment-menu';
import 'basalt-widgets/loader';

import {BasaltBookNow, type BookRequestEvent, getLocale, setLocale} from 'basalt-widgets';
import {parseProfile, type Profile} from 'basalt-widgets/domain';

const button = document.querySelector('basalt-book-now')!;
button.mode = 'inline';
// @ts-expect-error There is no such mode.
button.mode = 'popup';
button.addEventListener('basalt-book-request', (event) => {
  const {detail} = event as BookRequestEvent;
  console.log(detail.url, detail.treatment);
});

class Ours extends BasaltBookNow {}
customElements.define('our-button', Ours);

export const profile: Profile = parseProfile({}).profile;
if (getLocale() !== 'de') void setLocale('de');
