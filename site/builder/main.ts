import { EmbedBuilder } from './embed-builder.js';

customElements.define('embed-builder', EmbedBuilder);
