/** Texts for bundlers: a module a language, loaded when it is first needed. */
import { catalogs } from '../generated/catalogs.js';
import { deliver } from '../localization/delivery.js';

deliver({ catalogs });
