/**
 * The script tag, and the standalone scripts: registers all elements, holds the English text, fills
 * the placeholders.
 */
import './define.js';
import { fillPlaceholders } from './placeholders.js';

fillPlaceholders();
