import {Tokenizer, TokenizerMode} from 'parse5';

import {addHtml} from './add-html.mjs';
import {passagesOfJson} from './add-json.mjs';
import {INLINE, isWords, RAW, RAW_WITH_REFERENCES, UNSEEN} from './markup-words.mjs';
import {Passage} from './passage.mjs';
import {Regions} from './regions.mjs';

const KEPT = new Set(['pre', 'textarea']);

/**
 * The words of a page: what a visitor reads or hears, and what a search engine shows. Text across
 * inline tags is one sentence, any other element ends one. Nothing is run, and no style is known:
 * text that a page hides is read too.
 *
 * @param {string} source
 * @param {number} [shift] Where `source` begins in its file.
 * @returns {Passage[]} in no order to rely on
 */
export function readHtml(source, shift = 0) {
  const passages = [];
  const regions = new Regions();
  let passage = new Passage();
  /** The element whose content is not read until its end tag. */
  let unseen = '';
  /** Where JSON that holds words begins, within its `<script>`. */
  let json = -1;
  let kept = 0;

  const end = () => {
    if (passage.text.trim()) passages.push(passage);
    passage = new Passage(regions.scope);
  };
  const onText = ({location: {startOffset, endOffset}}) => {
    if (unseen) return;
    const text = source.slice(startOffset, endOffset);
    addHtml(passage, text, shift + startOffset, {kept: kept > 0});
  };

  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag({tagName: tag, attrs, location, selfClosing}) {
        if (RAW.has(tag)) tokenizer.state = TokenizerMode.RAWTEXT;
        if (RAW_WITH_REFERENCES.has(tag)) tokenizer.state = TokenizerMode.RCDATA;
        if (tag === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        if (tag === 'plaintext') tokenizer.state = TokenizerMode.PLAINTEXT;
        if (unseen) return;
        const attributes = Object.fromEntries(attrs.map(({name, value}) => [name, value]));
        if (!INLINE.has(tag)) end();
        // A line that is broken once goes on.
        if (tag === 'br')
          passage.addWhole('\n', shift + location.startOffset, shift + location.endOffset);
        regions.open(tag, attributes, selfClosing);
        if (!INLINE.has(tag) || regions.changed) end();
        for (const name of Object.keys(attributes)) {
          if (isWords(tag, name, attributes)) attribute(location.attrs[name]);
        }
        if (KEPT.has(tag)) kept++;
        if (isUnseen(tag, attributes)) unseen = tag;
        if (tag === 'script' && holdsWords(attributes, regions.inWidget)) json = location.endOffset;
      },
      onEndTag({tagName: tag, location}) {
        if (unseen && unseen !== tag) return;
        unseen = '';
        if (json >= 0) {
          const text = source.slice(json, location.startOffset);
          passages.push(...passagesOfJson(text, shift + json));
          json = -1;
        }
        if (KEPT.has(tag)) kept = Math.max(0, kept - 1);
        if (!INLINE.has(tag)) end();
        if (regions.close(tag)) end();
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof: end,
    },
  );
  tokenizer.write(source, true);
  return passages;

  /** An attribute's value, which may stand in quotes. */
  function attribute({startOffset, endOffset}) {
    const written = source.slice(startOffset, endOffset);
    const [before, quote] = /^[^=]*=?\s*(["']?)/.exec(written);
    const value = written.slice(before.length, quote ? -1 : undefined);
    const words = new Passage(regions.scope);
    addHtml(words, value, shift + startOffset + before.length, {inAttribute: true});
    if (words.text.trim()) passages.push(words);
  }
}

/** A template with a shadow root is shown as it stands. */
const isUnseen = (tag, attributes) => UNSEEN.has(tag) && !('shadowrootmode' in attributes);

/** JSON-LD is for search engines; JSON in a widget, and a profile, is for visitors. */
const holdsWords = (attributes, inWidget) =>
  /^application\/ld\+json$/i.test(attributes.type) ||
  (/^application\/json$/i.test(attributes.type) &&
    (inWidget || 'data-basalt-profile' in attributes));
