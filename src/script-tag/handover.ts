/**
 * Name of the event by which the file that reads aloud hands over what it holds, on its document: a
 * script in a shadow root has no exports that another could read, and a global would stay.
 */
export const HANDOVER = 'iort-listen-loaded';
