/**
 * Name of the event in which the file that reads aloud passes its function to the script that loaded it.
 * It is dispatched on the document: the loader can't read the exports of a script element, and a global
 * would stay on the page.
 */
export const HANDOVER = 'iort-listen-loaded';
