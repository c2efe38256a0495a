import { beside } from './beside.js';

/**
 * Longest time that a download may take, in milliseconds. After that a stalled download can be tried
 * again.
 */
const TIMEOUT_MS = 60_000;

/** A file beside the script. The script contains the file's hash. */
export interface HashedFile {
  readonly name: string;
  /** In base64. */
  readonly sha256: string;
}

/** The address of a file of texts, in the folder `locales/` beside the script. */
export const addressOf = ({ name }: Pick<HashedFile, 'name'>): string => beside(`locales/${name}`);

/**
 * Fetches a file of texts.
 * @param again whether an earlier attempt has failed
 * @throws if the file can't be loaded, or its hash is wrong
 */
export async function fetchFile({ name, sha256 }: HashedFile, again: boolean): Promise<unknown> {
  const response = await fetch(addressOf({ name }), {
    integrity: `sha256-${sha256}`,
    // The browser's cache may contain a wrong response, such as a login page.
    cache: again ? 'reload' : 'default',
    // Texts are loaded only from the folder of the script.
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
