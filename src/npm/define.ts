/** Registers all elements. */
import './define/overview.js';
import './define/side-effects.js';
import './define/candidacy-factors.js';
import './define/faq.js';
