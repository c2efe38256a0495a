import type { Urgency } from '../../../content/topic.js';
import type { HeadingLevel } from '../attributes.js';
import { fixed, markup, type Markup } from '../markup.js';
import { urgencyIconBox, urgencyIcons } from '../pictures/signs.js';

/** A heading with an icon and words, which both say how soon to call. */
export function urgentHeading(level: HeadingLevel, urgency: Urgency, content: string): Markup {
  const tag = fixed(`h${level}`);
  return markup`<${tag} class="subheading" part="subheading">
    <svg class="sign" viewBox="${fixed(urgencyIconBox)}" aria-hidden="true">${fixed(urgencyIcons[urgency])}</svg>
    <span .textContent=${content}></span>
  </${tag}>`;
}
