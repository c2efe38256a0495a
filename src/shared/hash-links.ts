/** An element whose parts can be linked to by the page's hash. */
export interface LinkTarget extends HTMLElement {
  /** The part of the element with this stable id, if it is shown. */
  partById(id: string): HTMLElement | null;
}

const targets = new Set<LinkTarget>();

/** The hosts that lead from the document to a node, outermost first, then the node. */
const path = (node: Node): Node[] => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...path(root.host), node] : [node];
};

/** Whether one element comes before another in the document, across shadow roots. */
function precedes(one: Element, other: Element): boolean {
  const [a, b] = [path(one), path(other)];
  const fork = a.findIndex((node, index) => node !== b[index]);
  const [first, second] = [a[fork], b[fork]];
  if (!first || !second) return !first;
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}

const linkedId = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

function follow(only?: LinkTarget): void {
  const id = linkedId();
  if (!id) return;
  // The page's own element of that id is the browser's business, unless it is a fallback of ours.
  const own = document.getElementById(id);
  if (own && ![...targets].some((target) => target.contains(own))) return;
  const [first] = [...targets]
    .filter((target) => target.partById(id))
    .sort((a, b) => (precedes(a, b) ? -1 : 1));
  if (!first || (only && first !== only)) return;
  const part = first.partById(id) as HTMLElement;
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

const followNow = () => follow();

/** Makes the parts of an element answer the page's hash from now on. */
export function addLinkTarget(target: LinkTarget): void {
  if (targets.size === 0) addEventListener('hashchange', followNow);
  targets.add(target);
}

/** Ends {@link addLinkTarget}. */
export function removeLinkTarget(target: LinkTarget): void {
  targets.delete(target);
  if (targets.size === 0) removeEventListener('hashchange', followNow);
}

/** Follows the hash that the page was opened with, once the element shows its text. */
export const followInitialHash = (target: LinkTarget): void => follow(target);
