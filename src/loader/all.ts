/** Everything in one file: registers all widgets at once. */
import './check-first.js';
import './page-words-first.js';
import '../widgets/benefits-article/benefits-article.define.js';
import '../widgets/benefits-carousel/benefits-carousel.define.js';
import '../widgets/body-map/body-map.define.js';
import '../widgets/book-now/book-now.define.js';
import '../widgets/pain-relief-quiz/pain-relief-quiz.define.js';
import '../widgets/safety-check/safety-check.define.js';
import '../widgets/session-guide/session-guide.define.js';
import '../widgets/treatment-menu/treatment-menu.define.js';

import {unpackAll} from './unpack-all.js';

unpackAll();
