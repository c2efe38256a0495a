import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../../diagnostics/attempt.js';
import { readText } from '../attributes.js';
import { siteSetting } from '../site-settings.js';
import { isHiddenOrStruckOut, seenTextIn } from '../../slots/shows.js';
import type { WidgetNode } from './node.js';
import { describeOnPage } from './page-block.js';

/** What decides whether an element has structured data. */
interface Asking {
  /** Undefined on a server. */
  readonly ownerDocument: Document | undefined;
  readonly structuredData: string | null;
}

/**
 * Whether structured data is on. If the tag has the attribute, its value decides; no value means `on`. If
 * the tag lacks the attribute, the page's head decides.
 */
export const asksForStructuredData = ({ ownerDocument, structuredData }: Asking): boolean =>
  structuredData === null || structuredData === undefined
    ? siteSetting(ownerDocument, 'structured-data') === 'on'
    : ['', 'on'].includes(readText(structuredData));

/** The text in the first visible place for the hospital's number in an answer, in one line. Empty if there is none. */
export function contactIn(root: ParentNode): string {
  const box = root.querySelector('.answer .contact:not([hidden])');
  return box ? seenTextIn([box], isHiddenOrStruckOut).trim() : '';
}

type Host = ReactiveControllerHost & HTMLElement & Asking;

/** Describes an element in the page's block of structured data. */
export class StructuredData implements ReactiveController {
  readonly #host: Host;
  readonly #node: () => WidgetNode;
  /** The document whose block describes the element. */
  #document?: Document | undefined;

  /** @param node describes what is shown */
  constructor(host: Host, node: () => WidgetNode) {
    this.#host = host;
    this.#node = node;
    host.addController(this);
  }

  /**
   * Updates the description of the element, or removes it if the element is not on the page or the option is off.
   * To be called when the shown text or the option has changed.
   */
  update(): void {
    const host = this.#host;
    // An element that has left the page may still be rendered.
    if (!host.isConnected || !asksForStructuredData(host)) {
      this.hostDisconnected();
      return;
    }
    attempt('structured data is not updated', () => {
      this.#document = host.ownerDocument;
      describeOnPage(this.#document, host, this.#node());
    });
  }

  hostDisconnected(): void {
    if (this.#document) describeOnPage(this.#document, this.#host, undefined);
    this.#document = undefined;
  }
}
