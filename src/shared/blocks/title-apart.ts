import type { Illustrated, List } from '../../../content/topic.js';

/**
 * Text beside a picture may begin with a list under a heading. This function separates that heading from
 * the text, so that the heading is above the picture even on a narrow page, where the picture is above the
 * text.
 */
export function titleApart(blocks: Illustrated['blocks']): {
  /** The list that the heading belongs to, if the text begins with a list under a heading. */
  readonly title?: List;
  /** The text without that heading. */
  readonly untitled: Illustrated['blocks'];
} {
  const [first, ...others] = blocks;
  if (first?.kind !== 'list' || !first.heading) return { untitled: blocks };
  return { title: first, untitled: [{ kind: first.kind, items: first.items }, ...others] };
}
