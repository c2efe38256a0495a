import { message } from './message.js';

/** The words of the control that reads a text aloud, before its player is loaded. */
export const uiListen = {
  listen: message({ id: 'ui.listen', text: 'Listen', note: 'Button: reads the text aloud' }),
  loading: message({
    id: 'ui.listen.loading',
    text: 'Getting ready to read …',
    note: 'Beside the button while the player is loading',
  }),
  failed: message({
    id: 'ui.listen.failed',
    text: 'Listening does not work here right now. You can try again.',
    note: 'Where the player could not be loaded: no connection, or the page does not allow it',
  }),
} as const;
