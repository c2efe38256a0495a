/** Registers all elements. */
import './elements/overview/define.js';
import './elements/side-effects/define.js';
import './elements/candidacy-factors/define.js';
import './elements/faq/define.js';
