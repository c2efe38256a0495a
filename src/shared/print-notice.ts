import { ui } from '../generated/content/shared.js';
import type { RenderContext } from './render-context.js';

/**
 * The notice on paper that no translator has signed off the translation; undefined for English and for a
 * translation that is signed off.
 */
export const printNotice = ({ say, isUnreviewed }: RenderContext): string | undefined =>
  isUnreviewed() ? say(ui.unreviewed) : undefined;
