import { addressOf, type HashedFile } from './fetch-file.js';

/** Longest wait for an answer that only the console is told of, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Where the files belong. */
const UPLOAD = 'upload the folder locales/ of this version beside iort.js';

/** What is to be done about an answer that is none. */
function adviceOn(status: number): string {
  if (status === 401 || status === 403) return 'let everybody read it, without a login';
  return status >= 500 ? 'the server has failed; see its log' : UPLOAD;
}

/** What a file that was had is, as it is not ours. */
function adviceOnContent(type: string): string {
  return /html/i.test(type)
    ? `a web page stands there, such as that of a login: let everybody read it, and ${UPLOAD}`
    : `it is not the file of this version, or something has changed it on its way: ${UPLOAD}`;
}

/** What keeps a browser from any answer. */
function adviceOnNothing(address: string): string {
  if (!navigator.onLine) return 'there is no connection';
  return new URL(address).origin === location.origin
    ? "no answer; see that the server is up, and that the page's policy allows it (connect-src)"
    : `no answer that this page may read; its server has to send Access-Control-Allow-Origin, and the page's policy to allow it (connect-src ${new URL(address).origin})`;
}

/**
 * Finds out why a file could not be had, by asking for its head alone: a browser says no more than
 * "Failed to fetch" of one that has failed its hash, whatever has come in its place.
 * @param error what the download has failed with
 * @returns address, cause and what to do, for the console
 */
export async function whyNot(file: HashedFile, error: unknown): Promise<string> {
  const address = addressOf(file);
  if ((error as Error | undefined)?.name === 'TimeoutError')
    return `${address}: not there within a minute; see that the server is up`;
  try {
    const { type, status, ok, headers } = await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (type === 'opaqueredirect')
      return `${address}: it leads elsewhere, maybe to a login: let everybody read it at this address`;
    if (!ok) return `${address}: status ${status}; ${adviceOn(status)}`;
    return `${address}: ${adviceOnContent(headers.get('Content-Type') ?? '')}`;
  } catch {
    return `${address}: ${adviceOnNothing(address)}`;
  }
}
