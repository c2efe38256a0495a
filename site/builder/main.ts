import { EmbedBuilder } from './embed-builder.js';
import { chooseLocale, switchLocale } from './locale.js';

// No flash of English: nothing is shown before its language has loaded or failed.
const ui = new URLSearchParams(location.hash.slice(1)).get('ui');
await switchLocale(chooseLocale(ui ? [ui] : navigator.languages));
customElements.define('embed-builder', EmbedBuilder);
