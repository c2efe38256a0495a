import type { PictureName } from '../../content/picture.js';
import type { Markup } from './markup.js';

/** The scenes, each a function of its text alternative. */
export const drawings: Readonly<Partial<Record<PictureName, (alternative: string) => Markup>>> = {};
