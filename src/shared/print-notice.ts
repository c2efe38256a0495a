import { ui } from '../generated/content/shared.js';
import type { RenderContext } from './render-context.js';

/**
 * The line for printed sheets in a translation that no translator has signed off; undefined for other
 * texts.
 */
export const printNotice = ({ say, isUnreviewed }: RenderContext): string | undefined =>
  isUnreviewed() ? say(ui.unreviewed) : undefined;
