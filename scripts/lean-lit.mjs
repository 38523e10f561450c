/**
 * Leaves out of Lit what none of our pages uses: hooks for polyfills and for hydration, the lists by
 * which it warns of a second copy, and what only decorators need (docs/decisions/0003). Each piece
 * must be there exactly once, so that a new version of Lit is looked at before it ships.
 */
const UNUSED = {
  'reactive-element.js': [
    ',p=a.reactiveElementPolyfillSupport',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    ',void 0!==t.l&&(this.l=[...t.l])',
    ',this.constructor.l?.forEach(t=>t(this))',
  ],
  'lit-html.js': [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")'],
  'lit-element.js': [
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
    ';(s.litElementVersions??=[]).push("4.2.2")',
  ],
};

const LIT = /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/([\w-]+\.js)$/;

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const file = LIT.exec(id)?.[1];
    if (!file || !Object.hasOwn(UNUSED, file)) return null;
    let lean = code;
    for (const piece of UNUSED[file]) {
      if (lean.split(piece).length !== 2)
        throw new Error(`lean-lit: ${file} has not exactly one "${piece}". Is this another Lit?`);
      lean = lean.replace(piece, () => '');
    }
    return {code: lean, map: null};
  },
};
