// First, so that Lit finds it when it begins.
import 'basalt-widgets/hydrate';

import 'basalt-widgets/define/benefits-article';
import 'basalt-widgets/define/benefits-carousel';
import 'basalt-widgets/define/body-map';
import 'basalt-widgets/define/book-now';
import 'basalt-widgets/define/pain-relief-quiz';
import 'basalt-widgets/define/safety-check';
import 'basalt-widgets/define/session-guide';
import 'basalt-widgets/define/treatment-menu';
