import {define} from '../../base/define.js';
import {BasaltTreatmentMenu} from './treatment-menu.js';

define('basalt-treatment-menu', BasaltTreatmentMenu);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-treatment-menu': BasaltTreatmentMenu;
  }
}
