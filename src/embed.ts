/**
 * The script tag, and the standalone scripts: registers all elements, holds the English text, fills
 * the placeholders.
 */
import './trusted-types/before-lit.js';
import './define.js';
import './trusted-types/after-lit.js';
import { fillPlaceholders } from './placeholders/fill.js';

fillPlaceholders();
