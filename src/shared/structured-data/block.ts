import { therapy, type WidgetNode } from './node.js';

/** Marks the block of a page: by it the script knows one that a server has made. */
export const MARK = 'data-iort-structured-data';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * One node for a widget that stands on the page more than once in a language, such as with other
 * sections: it asks all their questions, each once, and states the review that all of them state.
 */
function merged(one: WidgetNode, other: WidgetNode): WidgetNode {
  const { mainEntity = [], lastReviewed, reviewedBy, ...rest } = one;
  const more = (other.mainEntity ?? []).filter(
    ({ url }) => !mainEntity.some((question) => question.url === url),
  );
  const questions = [...mainEntity, ...more];
  const agrees = same([lastReviewed, reviewedBy], [other.lastReviewed, other.reviewedBy]);
  return {
    ...rest,
    '@type': questions.length > 0 ? ['MedicalWebPage', 'FAQPage'] : 'MedicalWebPage',
    ...(agrees && lastReviewed && { lastReviewed }),
    ...(agrees && reviewedBy && { reviewedBy }),
    ...(questions.length > 0 && { mainEntity: questions }),
  };
}

/**
 * The text of the one block of a page, as JSON-LD. No `<` stands in it: in a page's source that could
 * end the script, or begin a comment.
 * @param nodes what the page's widgets say, in their order
 */
export function blockText(nodes: readonly WidgetNode[]): string {
  const byId = new Map<string, WidgetNode>();
  for (const node of nodes) {
    const known = byId.get(node['@id']);
    byId.set(node['@id'], known ? merged(known, node) : node);
  }
  const block = { '@context': 'https://schema.org', '@graph': [therapy, ...byId.values()] };
  return JSON.stringify(block).replaceAll('<', '\\u003c');
}
