import { blockText, MARK } from '../shared/structured-data/block.js';
import { widgetNode, type WidgetNode } from '../shared/structured-data/node.js';
import { asksForStructuredData } from '../shared/structured-data/structured-data.js';
import { ask, type Asked, type ElementName, type ServerOptions } from './asked.js';
import { renderContextOf } from './render-context.js';

/** A widget to describe in structured data. */
export interface DescribedElement extends ServerOptions {
  /** Name of the element, such as `iort-faq`. */
  readonly tag: ElementName;
}

/**
 * Describes a widget on a server. The description never has the hospital's number. In its place, answers
 * have the line that says what to do if there is no number.
 */
export function nodeOf(all: Asked): WidgetNode {
  const context = renderContextOf(all);
  return widgetNode(context, { ...all, contact: (noNumber) => context.say(noNumber) });
}

const script = (nodes: readonly WidgetNode[]): string =>
  `<script type="application/ld+json" ${MARK}="">${blockText(nodes)}</script>\n`;

/** The block of structured data to put after a widget with `structured-data="on"`; empty for other widgets. */
export const blockOf = (all: Asked): string =>
  asksForStructuredData({
    ownerDocument: undefined,
    structuredData: all.options['structured-data'] ?? null,
  })
    ? script([nodeOf(all)])
    : '';

/**
 * Writes one block of structured data for a page with several widgets. The block is a script with JSON-LD
 * in schema.org's vocabulary. Its answers are those that the widgets show, but without the hospital's
 * number. For a single widget the option `structured-data` does the same. If the elements have
 * `structured-data="on"`, `iort.js` replaces this block by its own in the browser.
 *
 * @param elements each with its language and options, as `renderHtml` and `renderShadow` take them
 * @returns HTML to put into a page, once
 * @throws under the same conditions as `renderHtml` and `renderShadow`
 */
export async function renderStructuredData(elements: readonly DescribedElement[]): Promise<string> {
  const all = await Promise.all(elements.map(({ tag, ...asked }) => ask(tag, asked)));
  return script(all.map(nodeOf));
}
