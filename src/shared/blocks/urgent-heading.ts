import type { Urgency } from '../../../content/topic.js';
import type { HeadingLevel } from '../attributes.js';
import { fixed, markup, type Markup } from '../markup.js';
import { signBox, signs } from '../pictures/signs.js';

/** A heading that says how soon to call, behind a sign that says it at a glance. */
export function urgentHeading(level: HeadingLevel, urgency: Urgency, content: string): Markup {
  const tag = fixed(`h${level}`);
  return markup`<${tag} class="subheading" part="subheading">
    <svg class="sign" viewBox="${fixed(signBox)}" aria-hidden="true">${fixed(signs[urgency])}</svg>
    <span .textContent=${content}></span>
  </${tag}>`;
}
