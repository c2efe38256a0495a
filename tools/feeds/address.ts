import { publisher } from '../build/publisher.js';

/**
 * The address under which a publisher serves dist/, for feeds and their links: `homepage` of package.json.
 * While that is not a real address, links are relative.
 * @param path from dist/
 * @param from the folder of the file that links, from dist/
 */
export function addressOf(path: string, from: string): string {
  const { homepage } = publisher();
  if (homepage) return new URL(path, homepage.replace(/\/*$/, '/')).href;
  return path.startsWith(`${from}/`) ? path.slice(from.length + 1) : `../${path}`;
}

/** The same as an absolute address; undefined while no address is known. */
export function absoluteAddress(path: string): string | undefined {
  const address = addressOf(path, '');
  return URL.canParse(address) ? address : undefined;
}
