/** Where all widgets come in one file, what the page says in words of its own is looked for first. */
import './page-words.js';
