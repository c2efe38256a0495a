import { EmbedBuilder } from './embed-builder.js';
import { chooseLocale, switchLocale } from './locale.js';

// Show nothing until the language has loaded or failed. Otherwise English would be visible for a moment.
const fromAddress = new URLSearchParams(location.hash.slice(1)).get('ui');
await switchLocale(chooseLocale(fromAddress ? [fromAddress] : navigator.languages));
customElements.define('embed-builder', EmbedBuilder);
