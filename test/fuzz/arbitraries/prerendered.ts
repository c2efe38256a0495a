import fc from 'fast-check';
import { text } from './words.js';

/** Changes that optimizers, proxies, translators or editors may make to markup before it reaches the reader. */
const kinds = {
  remove: (node: ChildNode) => node.remove(),
  wrap: (node: ChildNode, words: string) => {
    const box = node.ownerDocument!.createElement(words.length % 2 ? 'b' : 'div');
    node.replaceWith(box);
    box.append(node);
  },
  translate: (node: ChildNode) => {
    const font = node.ownerDocument!.createElement('font');
    node.replaceWith(font);
    font.append(node);
  },
  repeat: (node: ChildNode) => node.after(node.cloneNode(true)),
  swap: (node: ChildNode) => node.nextSibling?.after(node),
  empty: (node: ChildNode) => (node.textContent = ''),
  setText: (node: ChildNode, words: string) => (node.textContent = words),
  comment: (node: ChildNode, words: string) =>
    node.before(node.ownerDocument!.createComment(words.replace(/-/g, ''))),
  advertise: (node: ChildNode, words: string) => {
    const box = node.ownerDocument!.createElement('div');
    box.textContent = words;
    node.before(box);
  },
  removeAttributes: (node: ChildNode) => {
    for (const name of (node as Element).getAttributeNames?.() ?? [])
      (node as Element).removeAttribute(name);
  },
  hide: (node: ChildNode) => (node as Element).setAttribute?.('hidden', ''),
  setClass: (node: ChildNode) => (node as Element).setAttribute?.('class', 'lazy'),
};

export type Kind = keyof typeof kinds;

export interface Mutation {
  readonly kind: Kind;
  /** The number of the node. After the last node, counting starts again at the first. */
  readonly at: number;
  readonly words: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  at: fc.nat(5000),
  words: text,
});

/** Changes of the element itself. */
export const hostChange = fc.constantFrom(
  ...[
    'none',
    'none',
    'none',
    'unmarked',
    'marked otherwise',
    'wrapped',
    'with words',
    'with an option',
  ],
);

export function applyTo(root: ShadowRoot, { kind, at, words }: Mutation): void {
  const walker = root.ownerDocument.createTreeWalker(root);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  const node = nodes[at % nodes.length];
  if (node) kinds[kind](node, words);
}

export function applyToHost(host: Element, change: string): void {
  if (change === 'unmarked') host.removeAttribute('data-iort-ssr');
  if (change === 'marked otherwise') host.setAttribute('data-iort-ssr', '0.0.0-0:default');
  if (change === 'with words') host.append('Words of the page');
  if (change === 'with an option') host.setAttribute('heading-level', '3');
  if (change === 'wrapped') {
    const box = host.ownerDocument.createElement('div');
    host.replaceWith(box);
    box.append(host);
  }
}
