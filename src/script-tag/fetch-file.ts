import { beside } from './beside.js';

/** Longest time that a download may take, in milliseconds; a stalled one can be tried again. */
const TIMEOUT_MS = 60_000;

/** A file beside the script, whose hash is in the script. */
export interface HashedFile {
  readonly name: string;
  /** In base64. */
  readonly sha256: string;
}

/** The address of a file. */
export const addressOf = ({ name }: Pick<HashedFile, 'name'>): string => beside(`locales/${name}`);

/**
 * Fetches a file of texts.
 * @param again whether an earlier attempt has failed
 * @throws if it can't be loaded, or its hash is wrong
 */
export async function fetchFile({ name, sha256 }: HashedFile, again: boolean): Promise<unknown> {
  const response = await fetch(addressOf({ name }), {
    integrity: `sha256-${sha256}`,
    // The browser's cache may hold a wrong response, such as a login page.
    cache: again ? 'reload' : 'default',
    // Texts are loaded only from the address of the script.
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
