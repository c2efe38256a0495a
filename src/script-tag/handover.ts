/**
 * Name of the event in which the file that reads aloud passes its function to the script that loaded it.
 * An event, because the loader can't read the exports of a script element, and a global variable would
 * stay on the page. It is dispatched on the document.
 */
export const HANDOVER = 'iort-listen-loaded';
