/** Whether a page has put something into an element to be shown where its text can't be. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((child) =>
    child instanceof Element ? !child.slot : child instanceof Text && child.data.trim() !== '',
  );

/** Whether an element came with its text from a server, in a declarative shadow root. */
export const isPrerendered = (host: Element): boolean => host.hasAttribute('data-iort-ssr');
