/**
 * The classes and types of Basalt. Importing this registers nothing: import
 * `basalt-widgets/define/<name>` for that, or use the loader.
 */
export {BasaltElement} from './base/basalt-element.js';
export {BasaltEvent} from './base/basalt-event.js';
export {setLocale} from './localize/locale.js';
export {BasaltBookNow} from './widgets/book-now/book-now.js';
export type {
  BookCompleteEvent,
  BookOpenEvent,
  BookRequestEvent,
} from './widgets/book-now/book-now.events.js';
