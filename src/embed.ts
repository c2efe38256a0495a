/** The script tag: registers all elements and holds the English text. */
import './define.js';
