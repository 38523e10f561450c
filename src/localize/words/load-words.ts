import {type Content, loadContent} from '../generated/content/load-content.js';
import {sourceLocale} from '../generated/locale-codes.js';
import {getLocale, withOwnWords} from '../locale.js';
import {nearest} from '../page-language.js';

/** A long text in the page's language, and in English where that one cannot be had. */
export const loadWords = <Topic extends keyof Content>(topic: Topic): Promise<Content[Topic]> =>
  loadContent(topic, nearest(getLocale()))
    .catch(() => loadContent(topic, sourceLocale))
    .then((words) => withOwnWords(topic, words));
