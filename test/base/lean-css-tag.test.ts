import * as own from '@lit/reactive-element/css-tag.js';
import {expect} from 'chai';

import * as lean from '../../src/base/lean-css-tag.js';

for (const {name, tag} of [
  {name: 'Lit’s css', tag: own as unknown as typeof lean},
  {name: 'the lean css', tag: lean},
]) {
  describe(name, () => {
    it('joins strings, numbers and other css', () => {
      const ink = tag.css`red`;
      expect(tag.css`p {color: ${ink}; order: ${2}}`.cssText).to.equal('p {color: red; order: 2}');
      expect(String(tag.unsafeCSS('p {}'))).to.equal('p {}');
    });

    it('makes one sheet of a text, and dresses a shadow root with it', () => {
      const styles = tag.css`p {color: rgb(1, 2, 3)}`;
      expect(styles.styleSheet).to.equal(styles.styleSheet);
      const host = document.createElement('div');
      const root = host.attachShadow({mode: 'open'});
      const given = new CSSStyleSheet();
      tag.adoptStyles(root, [styles, given].map(tag.getCompatibleStyle) as lean.CSSResult[]);
      expect([...root.adoptedStyleSheets]).to.deep.equal([styles.styleSheet, given]);
      const text = root.appendChild(document.createElement('p'));
      document.body.append(host);
      expect(getComputedStyle(text).color).to.equal('rgb(1, 2, 3)');
      host.remove();
    });
  });
}
