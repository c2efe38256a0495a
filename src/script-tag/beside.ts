/**
 * The address of a file beside `iort.js`, into which this module is bundled. Without `URL`, which a page may
 * have broken: the texts must still load.
 * @param path from the folder of the script
 */
export const beside = (path: string): string =>
  import.meta.url.replace(/[?#].*$/s, '').replace(/[^/]*$/, path);
