/** What counts as words in HTML. */

const list = (words) => new Set(words.split(' '));

/** These stand within a sentence; any other element begins and ends one. */
export const INLINE = list(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark nobr q rb rp rt ruby s samp slot small span strike strong sub sup time tspan tt u var wbr',
);

/** Their content is for the browser, or for a script to use. */
export const UNSEEN = list('script style template iframe noembed noframes');

/** Read as text until their end tag, whatever looks like a tag in them. */
export const RAW = list('style iframe noembed noframes xmp');
export const RAW_WITH_REFERENCES = list('title textarea');

/** Attributes that a visitor reads or hears; `heading` and the like are our widgets'. */
const READ = list('alt title aria-label aria-description aria-roledescription placeholder label');
const OURS = list('heading label consent');
const BUTTONS = list('button submit reset');
const META = /(?:^|[:.])(?:description|title|headline|name|site_name|slogan|keywords)$/i;

/** Whether an attribute of a tag holds words. `attributes` are all of the tag's. */
export function isWords(tag, name, attributes) {
  if (READ.has(name)) return true;
  if (tag.startsWith('basalt-')) return OURS.has(name);
  if ('data-basalt' in attributes) return name.startsWith('data-') && OURS.has(name.slice(5));
  if (tag === 'input') return name === 'value' && BUTTONS.has(attributes.type?.toLowerCase());
  return (
    tag === 'meta' &&
    name === 'content' &&
    META.test(attributes.name ?? attributes.property ?? attributes.itemprop ?? '')
  );
}

/** The keys of JSON that hold words: those of schema.org, and of a spa's profile and own quiz. */
export const PROSE = list(
  'about abstract alternateName alternativeHeadline articleBody award caption description disambiguatingDescription disclaimer headline heading hint intro keywords label maxLabel minLabel name reason reviewBody serviceType slogan summary text title why',
);
