import { message } from './message.js';

/** Messages of standalone scripts only, which contain at most one language besides English. */
export const uiStandalone = {
  notHere: message({
    id: 'ui.not-here',
    text: 'This text is not available here in the language of this page.',
    note: 'One line above a text that is in another language than the page around it',
  }),
} as const;
