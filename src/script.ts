/** The script tag as it is built: `embed.ts`, and for pages with shadow roots how to fill placeholders there. */
import './script-data.js';
import './embed.js';

export { fillPlaceholders } from './placeholders/fill.js';
