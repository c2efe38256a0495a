import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../../../content/statement.js';
import type { Help, Item, List, Paragraph } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import type { Reader } from '../reader.js';
import { rich } from '../term.js';

/** A paragraph, with the explanations of its terms under it. */
export function paragraph(reader: Reader, passages: readonly Passage[]): TemplateResult {
  const { inline, notes } = rich(reader, passages);
  return html`<div class="passage">
    <p part="paragraph">${inline}</p>
    ${notes}
  </div>`;
}

/** What stands in a list item: its name, its sentences, the explanations of its terms. */
export function itemContent(reader: Reader, { label, passages }: Item): TemplateResult {
  const name = label && rich(reader, [label]);
  const body = rich(reader, passages);
  return html`${name && html`<strong class="label" part="label">${name.inline}</strong> `}
  ${body.inline}${name?.notes}${body.notes}`;
}

/**
 * A bulleted list under its own smaller heading, if it has one.
 * @param steps how far the heading lies below the widget's top heading
 */
export function list(reader: Reader, { heading: title, items }: List, steps = 2): TemplateResult {
  return html`${
      title ? heading(deeper(reader.level, steps), 'subheading', reader.say(title)) : nothing
    }
    <ul part="list" role="list" class=${items.some((item) => item.label) ? 'named' : 'plain'}>
      ${items.map((item) => html`<li class="passage">${itemContent(reader, item)}</li>`)}
    </ul>`;
}

/** When to get help, with the hospital's own number. */
export function help(reader: Reader, { blocks }: Help, steps = 2): TemplateResult {
  return html`<div class="help" part="help">
    ${blocks.map((block) => flow(reader, block, steps))}${reader.contact()}
  </div>`;
}

/** Any block that may stand in running text. */
export function flow(
  reader: Reader,
  block: Paragraph | List | Help,
  steps: number,
): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(reader, block.passages);
    case 'list':
      return list(reader, block, steps);
    case 'help':
      return help(reader, block, steps);
  }
}
