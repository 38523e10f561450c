import {define} from '../../base/define.js';
import {BasaltDiagnostics} from './diagnostics.js';

define('basalt-diagnostics', BasaltDiagnostics);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-diagnostics': BasaltDiagnostics;
  }
}
