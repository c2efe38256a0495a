import { EmbedBuilder } from './embed-builder.js';
import { chooseLocale, switchLocale } from './locale.js';

// Shows nothing until the language has loaded or failed, so that there is no flash of English.
const fromAddress = new URLSearchParams(location.hash.slice(1)).get('ui');
await switchLocale(chooseLocale(fromAddress ? [fromAddress] : navigator.languages));
customElements.define('embed-builder', EmbedBuilder);
