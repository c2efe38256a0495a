import { urlOf } from '../../../src/page/address.js';

/**
 * A host that is safe in a Content Security Policy. Some browsers accept other characters in a host too, such as `;` and
 * `,`. In a policy, a `;` would begin another directive, and a `,` would begin another policy.
 */
const HOST = /^(?:[a-z\d.-]+|\[[a-f\d:.]+\])(?::\d+)?$/;

/**
 * Reads the address of the folder with our files. The result ends in a slash and has no query and no hash.
 * @returns undefined if the text is not a web address, has a user name or password, or has a host that is not safe in a
 *   policy
 */
export function readBase(text: string): string | undefined {
  const url = urlOf(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if (!HOST.test(url.host)) return undefined;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** The end of an address that a web team may copy by mistake: a folder or file inside the folder with our files. */
const INSIDE =
  /\/(?:cdn\/(?:(?:iort|listen\.\w+)\.js|manifest\.json|(?:standalone|locales)\/[^/]*)?|embed\/[^/]*|(?:html|ssr)\/[\w-]+\/[^/]+\.html|json\/[\w-]+\.json|builder\/(?:index\.html)?|(?:tokens|custom-elements)\.json|iort\.js)\/?$/;

/**
 * The folder that a typed or pasted address means. For `…/cdn/`, `…/cdn/iort.js`, `…/iort.js` and `…/builder/` it is
 * the folder `…/`.
 * @returns undefined in the same cases as {@link readBase}
 */
export const understoodBase = (text: string): string | undefined =>
  readBase(text)?.replace(INSIDE, '/');

/** The name of a folder whose files change: a word such as `latest`, or an incomplete version such as `v1.2`. */
const MOVING =
  /^(?:.*@)?(?:latest|stable|current|next|main|master|v\d+(?:\.\d+)?|v?\d+(?:\.\d+)?\.x)$|@\d+(?:\.\d+)?$/i;
/** Host names that mean the computer of the person who opens the address. */
const LOCAL = /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
/** The name of a folder that ends with a whole version, such as `v1.2.3` or `iort-widgets@1.2.3`. */
const VERSION = /^(?:.*[@-])?v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/i;

/** What an address says about the version of its files. */
export interface VersionInAddress {
  /**
   * `fixed`: the address names the version of the builder. `other`: the address names another version. `moves`: newer
   * files will replace the files at this address. `unsaid`: the address names no version, so newer files may replace the
   * files. `local`: only the editor’s own computer can read the files, for example when somebody tries the builder.
   */
  readonly kind: 'fixed' | 'other' | 'moves' | 'unsaid' | 'local';
  /** The version that the address names. */
  readonly version?: string;
}

/**
 * Finds out which version an address names. Files at an address that names their version never change. A snippet may
 * contain a hash of the script only for such an address, because browsers refuse a script that doesn't match its hash.
 * @param version the version of the files that belong to this builder
 */
export function versionIn(base: string, version: string): VersionInAddress {
  const { hostname, pathname, protocol } = new URL(base);
  if (protocol === 'file:' || LOCAL.test(hostname)) return { kind: 'local' };
  const folders = pathname.split('/').filter(Boolean);
  const named = folders.flatMap((folder) => VERSION.exec(folder)?.[1] ?? []);
  if (named.includes(version)) return { kind: 'fixed', version };
  if (named[0]) return { kind: 'other', version: named[0] };
  return { kind: folders.some((folder) => MOVING.test(folder)) ? 'moves' : 'unsaid' };
}

/** Whether a version is older than another. Only the three numbers of each are compared. */
export function isOlder(version: string, than: string): boolean {
  const [ours, theirs] = [version, than].map((each) => each.split(/[.-]/).map(Number));
  const at = [0, 1, 2].find((index) => ours?.[index] !== theirs?.[index]);
  return at !== undefined && (ours?.[at] ?? 0) < (theirs?.[at] ?? 0);
}
