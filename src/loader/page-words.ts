import {setOwnWords} from '../localize/locale.js';
import {ownWords} from '../localize/own-words.js';
import {pageProfile} from '../services/profile.js';

/**
 * Brings what a page says in words of its own (docs/languages.md). Its widgets wait for that as they
 * wait for a language, a second at most.
 */
void setOwnWords(pageProfile().then(({messages}) => messages && ownWords(messages)));
