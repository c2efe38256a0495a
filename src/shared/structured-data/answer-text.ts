import type { Passage } from '../../../content/statement.js';
import type { Disclosure, Item } from '../../../content/topic.js';
import type { RenderContext } from '../render-context.js';
import { runsOf } from '../term.js';

/**
 * Returns the text at the place of the hospital's number.
 * @param noNumber the library's text for when no number is given
 */
export type ContactText = (noNumber: Passage) => string;

const text = (context: RenderContext, passages: readonly Passage[]): string =>
  runsOf(context, passages)
    .map((run) => run.text)
    .join('');

const itemText = (context: RenderContext, { label, passages }: Item): string =>
  [...(label ? [text(context, [label])] : []), text(context, passages)].join(' ');

function linesOf(
  context: RenderContext,
  block: Disclosure['answer'][number],
  contact: ContactText,
): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [text(context, block.passages)];
    case 'list':
      return [
        ...(block.heading ? [context.say(block.heading)] : []),
        ...block.items.map((item) => itemText(context, item)),
      ];
    case 'help':
      return [
        context.say(block.emergency),
        contact(block.noNumber),
        ...block.blocks.flatMap((each) => linesOf(context, each, contact)),
      ];
    case 'illustrated':
      return block.blocks.flatMap((each) => linesOf(context, each, contact));
  }
}

/**
 * An answer as plain text, in the words that readers see. Each paragraph, heading and list item is one
 * line. The sentence about emergencies and the text at the place of the hospital's number are lines too.
 */
export const answerText = (
  context: RenderContext,
  answer: Disclosure['answer'],
  contact: ContactText,
): string =>
  answer
    .flatMap((block) => linesOf(context, block, contact))
    .filter(Boolean)
    .join('\n');
