import { publisher } from '../build/publisher.js';

/**
 * The address of a file of dist/, for links in feeds. It is absolute if `homepage` in package.json is a real
 * address, and otherwise relative.
 * @param path the path of the file, relative to dist/
 * @param from the name of the folder of the file with the link; the folder must be directly in dist/
 * @param publisher by default the one in package.json
 */
export function addressOf(path: string, from: string, { homepage } = publisher()): string {
  if (homepage) return new URL(path, homepage.replace(/\/*$/, '/')).href;
  return path.startsWith(`${from}/`) ? path.slice(from.length + 1) : `../${path}`;
}

/** The absolute address of a file of dist/; undefined if `homepage` is not a real address. */
export function absoluteAddress(path: string): string | undefined {
  const address = addressOf(path, '');
  return URL.canParse(address) ? address : undefined;
}
