import type { HeadingLevel } from './attributes.js';
import { fixed, markup, type Markup } from './markup.js';

/**
 * A real heading of the given level.
 * @param part name of the CSS part, also its class
 */
export function heading(level: HeadingLevel, part: string, content: string): Markup {
  const [tag, name] = [fixed(`h${level}`), fixed(part)];
  return markup`<${tag} class="${name}" part="${name}" .textContent=${content}></${tag}>`;
}
