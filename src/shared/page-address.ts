/** The address of the page that the reader is on, without its hash, for links to it and for paper. */
export const pageAddress = (): string => location.href.split('#')[0] as string;
