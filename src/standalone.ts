/**
 * A classic script of its own: registers all elements, holds English and one more language, asks
 * for nothing, and fills the placeholders once the page is there.
 */
import './define.js';
import { fillPlaceholders } from './placeholders.js';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', fillPlaceholders, { once: true });
} else {
  fillPlaceholders();
}
