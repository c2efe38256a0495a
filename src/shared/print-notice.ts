import { ui } from '../generated/content/shared.js';
import type { Reader } from './reader.js';

/** What every sheet says whose translation no translator has signed off; else nothing. */
export const printNotice = ({ say, isUnchecked }: Reader): string | undefined =>
  isUnchecked() ? say(ui.unchecked) : undefined;
