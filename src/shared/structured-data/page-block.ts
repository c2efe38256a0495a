import { attempt } from '../../diagnostics/attempt.js';
import { builtIn } from '../../page/built-in.js';
import { byPlace } from '../../page/hosts.js';
import { headOf } from '../site-settings.js';
import { blockText, MARK } from './block.js';
import type { WidgetNode } from './node.js';
import { trustedData } from './trusted-data.js';

/** The block of a page, made of what its widgets say. */
class PageBlock {
  readonly #nodes = new Map<Element, WidgetNode>();
  readonly #document: Document;
  #script: HTMLScriptElement | undefined;
  #isPending = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes note of what a widget says, or that it says nothing any more. */
  set(element: Element, node: WidgetNode | undefined): void {
    if (node) this.#nodes.set(element, node);
    else if (!this.#nodes.delete(element)) return;
    if (this.#isPending) return;
    this.#isPending = true;
    // Once for all widgets that have changed.
    queueMicrotask(() => {
      this.#isPending = false;
      attempt('structured data is not written', () => this.#write());
    });
  }

  #write(): void {
    const text = this.#nodes.size > 0 ? blockText(this.#inOrder()) : undefined;
    if (text && text === this.#script?.textContent && this.#script.isConnected) return;
    // What a server has made of the same widgets goes as well.
    for (const old of builtIn(this.#document, 'querySelectorAll')(`script[${MARK}]`)) old.remove();
    this.#script = text ? this.#put(text) : undefined;
  }

  /** As the widgets stand on the page. */
  #inOrder(): WidgetNode[] {
    return [...this.#nodes].sort(([one], [other]) => byPlace(one, other)).map(([, node]) => node);
  }

  #put(text: string): HTMLScriptElement {
    const script = builtIn(this.#document, 'createElement')('script');
    script.type = 'application/ld+json';
    script.setAttribute(MARK, '');
    const data = attempt(
      'a list of trusted-types without iort-widgets-data makes the browser report structured data',
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
 * Keeps the block of structured data in a page's head true: one for all widgets that ask for it, gone
 * when none does.
 * @param node what a widget says; nothing where it doesn't ask, or is gone
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
