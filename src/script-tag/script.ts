/**
 * The entry of `iort.js`, for the script tag. `iort.js` contains the English text; other languages are
 * separate files. `before-lit.js` must be imported before everything that loads Lit, and `after-lit.js`
 * afterwards. While Lit loads, it makes its Trusted Types policy under our name, and doesn't see elements of the
 * page that it would mistake for global variables.
 */
import '../trusted-types/before-lit.js';
import { framePagesFrom } from '../placeholders/link.js';
import { failedLines } from '../generated/failed-lines.js';
import { reviewed } from '../generated/reviewed.js';
import { start } from '../start.js';
import '../trusted-types/after-lit.js';
import { heldFiles } from './held-files.js';
import { loadListen } from './load-listen.js';
import { fetchedCatalogs } from './fetched-catalogs.js';

start({
  catalogs: fetchedCatalogs,
  reviewed,
  held: heldFiles,
  failedLines,
  listen: loadListen,
  address: import.meta.url,
  framePages: framePagesFrom('../embed/', import.meta.url),
});

export { fillPlaceholders } from '../placeholders/fill.js';
