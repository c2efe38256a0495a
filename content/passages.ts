/**
 * Passages that more than one widget shows. Each is written once, so that the same thing is said in the
 * same words everywhere.
 */
export * from './passages/after.js';
export * from './passages/breast.js';
export * from './passages/captions.js';
export * from './passages/choice.js';
export * from './passages/support.js';
export * from './passages/weigh.js';
