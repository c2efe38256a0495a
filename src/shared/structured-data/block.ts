import { therapy, type WidgetNode } from './node.js';

/**
 * The attribute that marks the script element with a page's structured data. By this attribute, the
 * library also finds a script element that a server has written.
 */
export const MARK = 'data-iort-structured-data';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Merges two nodes of the same widget in the same language. A page may have both, for example with
 * different sections. The result has the questions of both, each once. It has a review only if both nodes
 * state the same review.
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

/** Returns each value of an object as it is, without the `toJSON` that Prototype.js 1.6 adds to arrays and strings. */
function plainValue(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/**
 * The structured data of a page, as JSON-LD. It contains no `<`, which could end the script in the
 * page's source, or begin a comment.
 * @param nodes the nodes of the page's widgets, in page order
 */
export function blockText(nodes: readonly WidgetNode[]): string {
  const byId = new Map<string, WidgetNode>();
  for (const node of nodes) {
    const known = byId.get(node['@id']);
    byId.set(node['@id'], known ? merged(known, node) : node);
  }
  const block = { '@context': 'https://schema.org', '@graph': [therapy, ...byId.values()] };
  return JSON.stringify(block, plainValue).replaceAll('<', '\\u003c');
}
