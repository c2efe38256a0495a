import { pageAddress as ownAddress } from './page-address.js';

/**
 * As in `page-address.ts`; inside a frame (`site/embed/`) it is the page around it, once that page
 * has told.
 */
export const pageAddress = (): string => document.documentElement.dataset.iortPage ?? ownAddress();
