/** Whether a page has put something into an element to be shown where its text can't be. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((child) =>
    child instanceof Element ? !child.slot : child instanceof Text && child.data.trim() !== '',
  );
