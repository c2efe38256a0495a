/**
 * The address of a file beside `iort.js`. This module is bundled into `iort.js`. `URL` is not used: a page
 * may have broken it, and the texts must still load.
 * @param path relative to the folder of the script
 */
export const beside = (path: string): string =>
  import.meta.url.replace(/[?#].*$/s, '').replace(/[^/]*$/, path);
