import {define} from '../../base/define.js';
import {BasaltBenefitsArticle} from './benefits-article.js';

define('basalt-benefits-article', BasaltBenefitsArticle);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-benefits-article': BasaltBenefitsArticle;
  }
}
