import {define} from '../../base/define.js';
import {BasaltBodyMap} from './body-map.js';

define('basalt-body-map', BasaltBodyMap);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-body-map': BasaltBodyMap;
  }
}
