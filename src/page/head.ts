import { builtIn } from './built-in.js';

/** The head of a page. */
export const headOf = (document: Document | undefined): Element | null | undefined =>
  document && builtIn(document, 'head');

/** The elements directly in the head of a page. */
export const inHead = (document: Document | undefined): Element[] => [
  ...(headOf(document)?.children ?? []),
];
