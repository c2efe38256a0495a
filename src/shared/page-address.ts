/** The address of the page that the reader is on, for links to it and for paper. */
export const pageAddress = (): string => location.href;
