import type { Passage } from '../../../content/statement.js';
import type { Help, Item, List, Paragraph } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { fixed, markup, none, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { saying } from '../source-marks.js';
import { rich } from '../term.js';
import { urgentHeading } from './urgent-heading.js';

/** A paragraph, with the explanations of its terms under it. */
export function paragraph(context: RenderContext, passages: readonly Passage[]): Markup {
  const { text, inline, notes } = rich(context, passages);
  if (text !== undefined) return markup`<p part="paragraph" .textContent=${text}></p>`;
  return notes === none
    ? markup`<p part="paragraph">${inline}</p>`
    : markup`<div class="passage"><p part="paragraph">${inline}</p>${notes}</div>`;
}

/** The content of an item: its name, its sentences and the explanations of its terms. The caller writes the tags around it. */
export function itemContent(context: RenderContext, { label, passages }: Item): Markup {
  const body = rich(context, passages);
  const name = label && rich(context, [label]);
  const bold = name ? markup`<strong class="label" part="label">${name.inline}</strong> ` : none;
  return markup`${bold}${body.inline}${name?.notes ?? none}${body.notes}`;
}

function listItem(context: RenderContext, item: Item): Markup {
  if (!item.label) {
    const { text } = rich(context, item.passages);
    if (text !== undefined) return markup`<li .textContent=${text}></li>`;
  }
  return markup`<li class="passage">${itemContent(context, item)}</li>`;
}

/** The heading of a list; nothing if it has none. */
export function listHeading(
  context: RenderContext,
  { heading: title, urgency }: List,
  steps: number,
) {
  if (!title) return none;
  const level = deeper(context.level, steps);
  return urgency
    ? urgentHeading(level, urgency, context.say(title))
    : heading(level, 'subheading', context.say(title));
}

/**
 * A bulleted list, under its own heading if it has one.
 * @param steps how many levels the heading is below the widget's top heading
 */
export function list(context: RenderContext, content: List, steps = 2): Markup {
  const { items } = content;
  const kind = fixed(items.some((item) => item.label) ? 'named' : 'plain');
  return markup`
    ${listHeading(context, content, steps)}
    <ul part="list" role="list" class="${kind}">
      ${items.map((item) => listItem(context, item))}
    </ul>`;
}

/** When to get help, with the hospital's number, or with what to do without one. */
export const help = (
  context: RenderContext,
  { emergency, noNumber, blocks }: Help,
  steps = 2,
): Markup =>
  markup`<div class="help" part="help">
    <p><strong${saying(context, emergency)}</strong></p>
    ${context.contact(noNumber)}
    ${blocks.map((block) => flow(context, block, steps))}
  </div>`;

/** Any block that may be part of running text. */
export function flow(
  context: RenderContext,
  block: Paragraph | List | Help,
  steps: number,
): Markup {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(context, block.passages);
    case 'list':
      return list(context, block, steps);
    case 'help':
      return help(context, block, steps);
  }
}
