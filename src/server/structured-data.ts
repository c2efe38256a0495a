import { blockText, MARK } from '../shared/structured-data/block.js';
import { widgetNode, type WidgetNode } from '../shared/structured-data/node.js';
import { asksForStructuredData } from '../shared/structured-data/structured-data.js';
import { ask, type Asked, type ElementName, type ServerOptions } from './asked.js';
import { renderContextOf } from './render-context.js';

/** A widget for whose text structured data is asked. */
export interface DescribedElement extends ServerOptions {
  /** Name of the element, such as `iort-faq`. */
  readonly tag: ElementName;
}

/** Describes what a server shows. No page gives it a number, so answers say what to do without. */
export function nodeOf(all: Asked): WidgetNode {
  const context = renderContextOf(all);
  return widgetNode(context, { ...all, contact: (noNumber) => context.say(noNumber) });
}

const script = (nodes: readonly WidgetNode[]): string =>
  `<script type="application/ld+json" ${MARK}="">${blockText(nodes)}</script>\n`;

/** The block of structured data behind a widget that asks for it; else nothing. */
export const blockOf = (all: Asked): string =>
  asksForStructuredData({
    ownerDocument: undefined,
    structuredData: all.options['structured-data'] ?? null,
  })
    ? script([nodeOf(all)])
    : '';

/**
 * Writes the one block of structured data of a page with several widgets, as a script with JSON-LD in
 * schema.org's vocabulary, in the words that they show. For one widget the option `structured-data` does
 * the same. The widgets' script takes the block over where they ask for it in the browser as well.
 *
 * @param elements each with its language and options, as `renderHtml` and `renderShadow` take them
 * @returns HTML to put into a page, once
 * @throws as those do
 */
export async function renderStructuredData(elements: readonly DescribedElement[]): Promise<string> {
  const all = await Promise.all(elements.map(({ tag, ...asked }) => ask(tag, asked)));
  return script(all.map(nodeOf));
}
