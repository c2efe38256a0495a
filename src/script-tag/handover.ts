/**
 * Name of the event in which the file that reads aloud passes its function to the script that loaded it.
 * The event is dispatched on the document. An event is used because the loader can't read the exports of
 * a script element, and a global variable would stay on the page.
 */
export const HANDOVER = 'iort-listen-loaded';
