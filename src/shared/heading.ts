import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from './attributes.js';

/**
 * A real heading of the given level.
 * @param part name of the CSS part, also its class
 */
export function heading(level: HeadingLevel, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class=${part} part=${part}>${content}</h6>`;
  }
}
