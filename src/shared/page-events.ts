/** What an element offers to the events of its page. */
export interface PageElement extends HTMLElement {
  /** The part of the element with this stable id, such as `iort-faq-awake`, if it is shown. */
  partById(id: string): HTMLElement | null;
  /** The page is about to print. */
  beforePrint(): void;
  /** The page has printed. */
  afterPrint(): void;
}

const elements = new Set<PageElement>();

/** The topmost element of the document that a node stands in, across shadow roots. */
const topmost = (node: Node): Node => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? topmost(root.host) : node;
};

/** Order in the document; elements inside one host keep the order in which they were added. */
function byPlace(one: Node, other: Node): number {
  const together = one.getRootNode() === other.getRootNode();
  const first = together ? one : topmost(one);
  const second = together ? other : topmost(other);
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/**
 * Opens and shows what the page's hash names. Of several parts with that id the first in the
 * document answers.
 * @param only answer only if this element is the one
 */
export function followHash(only?: PageElement): void {
  const id = location.hash.slice(1);
  if (!id) return;
  // The page's own element of that id is the browser's business, unless it is a fallback of ours.
  const own = document.getElementById(id);
  const all = [...elements];
  if (own && !all.some((element) => element.contains(own))) return;
  const first = all.filter((element) => element.partById(id)).sort(byPlace)[0];
  const part = first?.partById(id);
  if (!part || (only && only !== first)) return;
  for (
    let box: Element | null | undefined = part;
    box;
    box = box.parentElement?.closest('details')
  ) {
    if (box instanceof HTMLDetailsElement) box.open = true;
  }
  part.scrollIntoView();
  part.querySelector<HTMLElement>(':scope > summary')?.focus({ preventScroll: true });
}

const listeners = {
  hashchange: () => followHash(),
  beforeprint: () => elements.forEach((element) => element.beforePrint()),
  afterprint: () => elements.forEach((element) => element.afterPrint()),
};

/** Lets an element answer the events of the page; the first one starts to listen. */
export function join(element: PageElement): void {
  if (elements.size === 0) {
    for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
  }
  elements.add(element);
}

/** Ends {@link join}; the last one stops listening. */
export function leave(element: PageElement): void {
  elements.delete(element);
  if (elements.size > 0) return;
  for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener);
}
