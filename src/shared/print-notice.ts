import { ui } from '../generated/content/shared.js';
import type { Reader } from './reader.js';

/** What every sheet says whose translation no translator has signed off; else nothing. */
export const printNotice = ({ say, isUnreviewed }: Reader): string | undefined =>
  isUnreviewed() ? say(ui.unreviewed) : undefined;
