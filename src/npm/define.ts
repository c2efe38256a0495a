/** Registers all elements. */
import '../generated/npm/define.js';
