import type { Illustrated, List } from '../../../content/topic.js';

/**
 * Parts the heading from text with a picture: it stands above the picture, which on a narrow page is
 * above the text.
 */
export function titleApart(blocks: Illustrated['blocks']): {
  /** The list whose heading that is, if the text begins with one. */
  readonly title?: List;
  /** The text without that heading. */
  readonly untitled: Illustrated['blocks'];
} {
  const [first, ...others] = blocks;
  if (first?.kind !== 'list' || !first.heading) return { untitled: blocks };
  return { title: first, untitled: [{ kind: first.kind, items: first.items }, ...others] };
}
