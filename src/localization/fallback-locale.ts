/** The language shown where the wished one can't be: the one that the text is written in. */
export { sourceLocale as fallbackLocale } from './locale.js';
