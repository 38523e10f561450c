import {define} from '../../base/define.js';
import {BasaltSafetyCheck} from './safety-check.js';

define('basalt-safety-check', BasaltSafetyCheck);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-safety-check': BasaltSafetyCheck;
  }
}
