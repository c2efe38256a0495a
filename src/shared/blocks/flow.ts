import type { Passage } from '../../../content/statement.js';
import type { Help, Item, List, Paragraph } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { fixed, markup, none, type Markup } from '../markup.js';
import type { Reader } from '../reader.js';
import { rich } from '../term.js';

/** A paragraph, with the explanations of its terms under it. */
export function paragraph(reader: Reader, passages: readonly Passage[]): Markup {
  const { text, inline, notes } = rich(reader, passages);
  return text === undefined
    ? markup`<div class="passage"><p part="paragraph">${inline}</p>${notes}</div>`
    : markup`<p part="paragraph" .textContent=${text}></p>`;
}

/** An item's name and its sentences, with the explanations of its terms; as what, its caller says. */
export function itemContent(reader: Reader, { label, passages }: Item): Markup {
  const body = rich(reader, passages);
  const name = label && rich(reader, [label]);
  const bold = name ? markup`<strong class="label" part="label">${name.inline}</strong> ` : none;
  return markup`${bold}${body.inline}${name?.notes ?? none}${body.notes}`;
}

function listItem(reader: Reader, item: Item): Markup {
  if (!item.label) {
    const { text } = rich(reader, item.passages);
    if (text !== undefined) return markup`<li .textContent=${text}></li>`;
  }
  return markup`<li class="passage">${itemContent(reader, item)}</li>`;
}

/**
 * A bulleted list under its own smaller heading, if it has one.
 * @param steps how far the heading lies below the widget's top heading
 */
export function list(reader: Reader, { heading: title, items }: List, steps = 2): Markup {
  const kind = fixed(items.some((item) => item.label) ? 'named' : 'plain');
  return markup`
    ${title ? heading(deeper(reader.level, steps), 'subheading', reader.say(title)) : none}
    <ul part="list" role="list" class="${kind}">
      ${items.map((item) => listItem(reader, item))}
    </ul>`;
}

/** When to get help, with the hospital's own number. */
export const help = (reader: Reader, { emergency, noNumber, blocks }: Help, steps = 2): Markup =>
  markup`<div class="help" part="help">
    <p><strong .textContent=${reader.say(emergency)}></strong></p>
    ${reader.contact(noNumber)}
    ${blocks.map((block) => flow(reader, block, steps))}
  </div>`;

/** Any block that may stand in running text. */
export function flow(reader: Reader, block: Paragraph | List | Help, steps: number): Markup {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(reader, block.passages);
    case 'list':
      return list(reader, block, steps);
    case 'help':
      return help(reader, block, steps);
  }
}
