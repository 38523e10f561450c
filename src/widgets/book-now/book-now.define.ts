import {define} from '../../base/define.js';
import {BasaltBookNow} from './book-now.js';

define('basalt-book-now', BasaltBookNow);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-book-now': BasaltBookNow;
  }
}
