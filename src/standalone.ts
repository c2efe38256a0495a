/** The standalone scripts as they are built: `embed.ts`; a classic script has nothing to export. */
import './script-data.js';
import './embed.js';
