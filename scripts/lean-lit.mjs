/**
 * Leaves out of Lit what none of our pages uses: hooks for polyfills and for hydration, the lists by
 * which it warns of a second copy, what only decorators need, directives, and expressions in places
 * where we have none (docs/decisions/0003). Each piece must be there exactly once, so that a new
 * version of Lit is looked at before it ships. A piece with another beside it gives way to that one.
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
    // Attributes that are JSON, converters of one's own, defaults that come back, symbols for names.
    'case Object:case Array:t=null==t?t:JSON.stringify(t)',
    'break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
      ';this._$Em=e;this[e]=u.fromAttribute(s,t.type),',
    ],
    [
      '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
      '!f(h,s)',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r){i&&', '{reflect:e}){'],
    '!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
    ['(this.hasUpdated||i||(s=void 0),', '(this.hasUpdated||(s=void 0),'],
    ['(this._$Eq??=new Set).add(t))}async', '(this._$Eq??=new Set).add(t)}async'],
    ['[...r(t),...o(t)]', 'r(t)'],
  ],
  'lit-html.js': [
    // Directives.
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'const M=(t,i)=>i;',
    ],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    // Expressions for a whole element, in comments and in raw text; MathML.
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    [
      'if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    ['2===r.type?i=new k(h', 'i=2===r.type?new k(h'],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'new r.ctor(h,r.name,r.strings,this,t)',
    ],
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    ',F:Z',
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', 'c=p'],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")',
  ],
  'lit-element.js': [
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
    ';(s.litElementVersions??=[]).push("4.2.2")',
  ],
};

const LIT = /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/([\w-]+\.js)$/;

/** What would need the pieces that are left out. */
const NEEDED =
  /from '(@lit|lit|lit-html)\/(?!localize)|type: (Object|Array)\b|\b(converter|hasChanged|useDefault):|<!--|<(title|textarea|style)[^>]*>\s*\$\{|<[\w-]+\s+\$\{/;

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const file = LIT.exec(id)?.[1];
    const [needed] = (/\/build\//.test(id) && NEEDED.exec(code)) || [];
    if (needed) throw new Error(`${id}: "${needed}" needs a part of Lit that lean-lit leaves out.`);
    if (!file || !Object.hasOwn(UNUSED, file)) return null;
    let lean = code;
    for (const [piece, instead = ''] of UNUSED[file].map((each) => [each].flat())) {
      if (lean.split(piece).length !== 2)
        throw new Error(`lean-lit: ${file} has not exactly one "${piece}". Is this another Lit?`);
      lean = lean.replace(piece, () => instead);
    }
    return {code: lean, map: null};
  },
};
