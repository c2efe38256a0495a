import { ui } from '../generated/content/shared.js';
import type { RenderContext } from './render-context.js';

/** What every sheet says whose translation no translator has signed off; else nothing. */
export const printNotice = ({ say, isUnreviewed }: RenderContext): string | undefined =>
  isUnreviewed() ? say(ui.unreviewed) : undefined;
