import { addressOf, type HashedFile } from './fetch-file.js';

/** Longest wait for a response that is needed only for the console, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** The advice for a missing file. */
const UPLOAD = 'upload the folder locales/ of this version beside iort.js';

/** The advice for an error status. */
function adviceOn(status: number): string {
  if (status === 401 || status === 403) return 'let everybody read it, without a login';
  return status >= 500 ? 'the server has failed; see its log' : UPLOAD;
}

/** The advice for a response that is not our file, by its content type. */
function adviceOnContent(type: string): string {
  return /html/i.test(type)
    ? `the server sends a web page, such as a login page: let everybody read it, and ${UPLOAD}`
    : `it is not the file of this version, or a tool rewrites it: stop the tool, or ${UPLOAD}`;
}

/** The advice if there was no response. */
function adviceOnNothing(address: string): string {
  if (!navigator.onLine) return 'there is no connection';
  return new URL(address).origin === location.origin
    ? "no answer; check that the server is up, and that the page's policy allows it (connect-src)"
    : `no answer that this page may read; the server has to send Access-Control-Allow-Origin, and the page's policy to allow connect-src ${new URL(address).origin}`;
}

/**
 * Finds out why a file could not be loaded, with a `HEAD` request. The browser's own error doesn't say why:
 * for a wrong hash it is only "Failed to fetch", whatever the response was.
 * @param error the error of the download
 * @returns address, cause and advice, for the console
 */
export async function whyNot(file: HashedFile, error: unknown): Promise<string> {
  const address = addressOf(file);
  if ((error as Error | undefined)?.name === 'TimeoutError')
    return `${address}: not loaded within a minute; check that the server is up`;
  try {
    const { type, status, ok, headers } = await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (type === 'opaqueredirect')
      return `${address}: it redirects, maybe to a login: let everybody read it at this address`;
    if (!ok) return `${address}: status ${status}; ${adviceOn(status)}`;
    return `${address}: ${adviceOnContent(headers.get('Content-Type') ?? '')}`;
  } catch {
    return `${address}: ${adviceOnNothing(address)}`;
  }
}
