/**
 * The delivery for bundlers. Each language other than English, and the code that reads aloud, is a module
 * that is loaded when first needed.
 */
import { catalogs } from '../generated/catalogs.js';
import { failedLines } from '../generated/failed-lines.js';
import { held } from '../generated/held.js';
import { reviewed } from '../generated/reviewed.js';
import { deliver } from '../localization/delivery.js';

deliver({
  catalogs,
  reviewed,
  held,
  failedLines,
  listen: () => import('../listen/listen.js').then(({ listen }) => listen),
});
