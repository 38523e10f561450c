import {bootstrapApplication} from '@angular/platform-browser';
import 'basalt-widgets/define/benefits-carousel';
import 'basalt-widgets/define/book-now';
import 'basalt-widgets/define/treatment-menu';
import {appConfig} from './app/app.config';
import {App} from './app/app';

bootstrapApplication(App, appConfig).catch((err) => console.error(err));
