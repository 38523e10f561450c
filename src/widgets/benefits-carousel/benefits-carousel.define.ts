import {isServer} from 'lit';

import {define} from '../../base/define.js';
import {BasaltBenefitsCarousel} from './benefits-carousel.js';

const TAG = 'basalt-benefits-carousel';
const register = () => define(TAG, BasaltBenefitsCarousel);

// Cards and lists have their looks from the script that otherwise waits for the visitor.
if (!isServer && document.querySelector(`${TAG}[layout]`))
  void import('./acts.js').then(register, register);
else register();

declare global {
  interface HTMLElementTagNameMap {
    'basalt-benefits-carousel': BasaltBenefitsCarousel;
  }
}
