import {define} from '../../base/define.js';
import {BasaltSessionGuide} from './session-guide.js';

define('basalt-session-guide', BasaltSessionGuide);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-session-guide': BasaltSessionGuide;
  }
}
