import { blocks } from './blocks.js';
import { controls } from './controls.js';
import { print } from './print.js';
import { sources } from './sources.js';
import { text } from './text.js';
import { tokens } from './tokens.js';

/** The styles of every widget, without indents; print comes last. */
export const styles = (tokens + text + blocks + controls + sources + print)
  .replace(/\s+/g, ' ')
  .trim();
