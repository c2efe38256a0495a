/**
 * An address as a `URL`; undefined if it is not valid, or if the page has broken `URL`. `URL.canParse` is not
 * used: readers still have browsers without it.
 * @param base what a relative address is relative to
 */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
