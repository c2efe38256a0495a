/**
 * A host that is safe in a content security policy. Some browsers accept more characters in a host, but a `;`
 * or `,` would begin another directive or policy.
 */
const HOST = /^(?:[a-z\d.-]+|\[[a-f\d:.]+\])(?::\d+)?$/;

/** The address of a base, with a slash at its end; undefined if it is not a web address. */
export function readBase(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if (!HOST.test(url.host)) return undefined;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** Addresses that web teams copy instead of the base: a folder or file of ours inside it. */
const INSIDE =
  /\/(?:cdn\/(?:iort\.js|manifest\.json|(?:standalone|locales)\/[^/]*)?|embed\/[^/]*|builder\/(?:index\.html)?|iort\.js)\/?$/;

/**
 * The base that a typed or pasted address means: `…/cdn/`, `…/cdn/iort.js`, `…/iort.js` and
 * `…/builder/` lead to the folder that contains them.
 * @returns undefined if it is not a web address
 */
export const understoodBase = (text: string): string | undefined =>
  readBase(text)?.replace(INSIDE, '/');

/** A folder whose files change: named `latest` or the like, or with only the beginning of a version. */
const MOVING =
  /^(?:.*@)?(?:latest|stable|current|next|main|master|v\d+(?:\.\d+)?|v?\d+(?:\.\d+)?\.x)$|@\d+(?:\.\d+)?$/i;
/** Hosts that mean the computer on which an address is opened. */
const LOCAL = /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
const VERSION = /^(?:.*[@-])?v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/i;

/** What an address says about the version of its files. */
export interface VersionInAddress {
  /**
   * `fixed`: it names this version. `other`: it names another one. `moves`: newer files will replace these at the
   * same address. `unsaid`: it names no version, so newer files may replace these. `local`: only the editor’s own
   * computer can read the files, as when somebody tries the builder.
   */
  readonly kind: 'fixed' | 'other' | 'moves' | 'unsaid' | 'local';
  /** The version that it names. */
  readonly version?: string;
}

/**
 * Whether the files at an address can change. They never change if the address names their version. Only then may
 * a snippet pin them by a hash: if a script no longer fits its hash, browsers refuse it and readers lose the text.
 * @param version of the files that the builder knows
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

/** Whether one version came before another, by their three numbers. */
export function isOlder(version: string, than: string): boolean {
  const [ours, theirs] = [version, than].map((each) => each.split(/[.-]/).map(Number));
  const at = [0, 1, 2].find((index) => ours?.[index] !== theirs?.[index]);
  return at !== undefined && (ours?.[at] ?? 0) < (theirs?.[at] ?? 0);
}
