import { blocks } from './blocks.js';
import { controls } from './controls.js';
import { print } from './print.js';
import { sources } from './sources.js';
import { text } from './text.js';
import { tokens } from './tokens.js';
import { twoLanguages } from './two-languages.js';

/**
 * The styles of every widget, without indents. Styles for paper override those before them. The styles have no comments, as
 * readers would download them: the reasons are in the docstrings.
 */
export const styles = (tokens + text + blocks + controls + sources + print + twoLanguages)
  .replace(/\s+/g, ' ')
  .trim();
