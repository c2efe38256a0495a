import { hostsOf } from '../localization/hosts.js';

/** What answers the events of a page for one element. */
export interface PageMember {
  readonly host: HTMLElement;
  /** The part of the element with this stable id, such as `iort-faq-awake`, if it is shown. */
  partById(id: string): HTMLElement | null;
  /** Opens what is closed, in browsers that can't print it by style. */
  beforePrint(): void;
  /** Closes again what was opened for print. */
  afterPrint(): void;
}

const members = new Set<PageMember>();

/** Order in the document, across shadow roots. */
function byPlace(one: Element, other: Element): number {
  const others = hostsOf(other).reverse();
  const path = hostsOf(one).reverse();
  const parting = path.findIndex((host, depth) => host !== others[depth]);
  // Where the paths part, both stand in the same tree.
  const [here, there] = [path[parting] as Node, others[parting] as Node];
  return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/**
 * Opens and shows what the page's hash names. Of several parts with that id the first in the
 * document answers.
 * @param only answer only if this member is the one
 */
export function followHash(only?: PageMember): void {
  const id = location.hash.slice(1);
  if (!id) return;
  // The page's own element of that id is the browser's business, unless it is a fallback of ours.
  const own = document.getElementById(id);
  const all = [...members];
  if (own && !all.some(({ host }) => host.contains(own))) return;
  const first = all
    .filter((member) => member.partById(id))
    .sort((one, other) => byPlace(one.host, other.host))[0];
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
  beforeprint: () => members.forEach((member) => member.beforePrint()),
  afterprint: () => members.forEach((member) => member.afterPrint()),
};

/** Lets an element answer the events of the page; the first one starts to listen. */
export function join(member: PageMember): void {
  if (members.size === 0) {
    for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
  }
  members.add(member);
}

/** Ends {@link join}; the last one stops listening. */
export function leave(member: PageMember): void {
  members.delete(member);
  if (members.size > 0) return;
  for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener);
}
