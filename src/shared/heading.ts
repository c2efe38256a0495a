import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from './attributes.js';

/** What the tag of a template is called with, for a heading of each level. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class=`, ' part=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/**
 * A real heading of the given level.
 * @param part name of the CSS part, also its class
 */
export const heading = (level: HeadingLevel, part: string, content: unknown): TemplateResult =>
  html(templates[level - 1] as TemplateStringsArray, part, part, content);
