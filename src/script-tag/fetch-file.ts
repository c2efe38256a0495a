/** Longest time that a download may take, in milliseconds; a stalled one can be tried again. */
const TIMEOUT_MS = 60_000;

/** A file beside the script, whose hash stands in the script. */
export interface HashedFile {
  readonly name: string;
  /** In base64. */
  readonly sha256: string;
}

/** Where a file lies. */
export const addressOf = ({ name }: Pick<HashedFile, 'name'>): string =>
  new URL(`locales/${name}`, import.meta.url).href;

/**
 * Fetches a file of texts.
 * @param again whether that has failed before
 * @throws where it can't be had, or is another
 */
export async function fetchFile({ name, sha256 }: HashedFile, again: boolean): Promise<unknown> {
  const response = await fetch(addressOf({ name }), {
    integrity: `sha256-${sha256}`,
    // What went wrong may stand in the browser's cache, such as the page of a login.
    cache: again ? 'reload' : 'default',
    // Texts come from where the script comes from, and from nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
