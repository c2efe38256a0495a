/** Registers all elements for tests and Storybook, with the pseudo-locales beside the languages that are shipped. */
import '../../src/npm/define.js';
import { catalogs } from '../../src/generated/catalogs.js';
import { pseudoCatalogs } from '../../src/generated/pseudo-catalogs.js';
import { deliver } from '../../src/localization/delivery.js';

deliver({ catalogs: { ...catalogs, ...pseudoCatalogs } });
