import { attempt } from '../../diagnostics/attempt.js';
import { builtIn } from '../../page/built-in.js';
import { headOf } from '../../page/head.js';
import { byPlace } from '../../page/hosts.js';
import { blockText, MARK } from './block.js';
import type { WidgetNode } from './node.js';
import { trustedData } from './trusted-data.js';

/** The block of structured data of a page. Each widget of the page has one entry (node) in it. */
class PageBlock {
  readonly #nodes = new Map<Element, WidgetNode>();
  readonly #document: Document;
  #script: HTMLScriptElement | undefined;
  #isPending = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Sets the node of a widget, or removes it if `node` is undefined. */
  set(element: Element, node: WidgetNode | undefined): void {
    if (node) this.#nodes.set(element, node);
    else if (!this.#nodes.delete(element)) return;
    if (this.#isPending) return;
    this.#isPending = true;
    // One write for all widgets that have changed.
    queueMicrotask(() => {
      this.#isPending = false;
      attempt('structured data is not written', () => this.#write());
    });
  }

  #write(): void {
    const text = this.#nodes.size > 0 ? blockText(this.#inOrder()) : undefined;
    if (text && text === this.#script?.textContent && this.#script.isConnected) return;
    // Also removes all blocks that a server wrote into the page.
    for (const old of builtIn(this.#document, 'querySelectorAll')(`script[${MARK}]`)) old.remove();
    this.#script = text ? this.#put(text) : undefined;
  }

  /** The nodes in page order. */
  #inOrder(): WidgetNode[] {
    return [...this.#nodes].sort(([one], [other]) => byPlace(one, other)).map(([, node]) => node);
  }

  #put(text: string): HTMLScriptElement {
    const script = builtIn(this.#document, 'createElement')('script');
    script.type = 'application/ld+json';
    script.setAttribute(MARK, '');
    const data = attempt(
      "the page's trusted-types lacks iort-widgets-data, for the structured data",
      () => trustedData(text),
    );
    if (data === undefined) script.append(text);
    else script.textContent = data;
    headOf(this.#document)?.append(script);
    return script;
  }
}

const blocks = new WeakMap<Document, PageBlock>();

/**
 * Keeps the block of structured data in a page's head up to date. All widgets with structured data share
 * the block. When no widget with structured data is left, the block is removed.
 * @param node describes the widget; undefined if the option is off or the widget is gone
 */
export function describeOnPage(
  document: Document,
  element: Element,
  node: WidgetNode | undefined,
): void {
  const block = blocks.get(document) ?? (node && new PageBlock(document));
  if (!block) return;
  blocks.set(document, block);
  block.set(element, node);
}
