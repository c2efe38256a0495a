import { ui } from '../generated/content/shared.js';
import type { RenderContext } from './render-context.js';

/** The line for printed sheets of a translation that no translator has signed off; else undefined. */
export const printNotice = ({ say, isUnreviewed }: RenderContext): string | undefined =>
  isUnreviewed() ? say(ui.unreviewed) : undefined;
