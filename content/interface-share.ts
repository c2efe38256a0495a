import { message } from './message.js';

/** The words of the controls that copy or share the link of a widget or an answer. */
export const uiShare = {
  copyTextLink: message({
    id: 'ui.copy-link-text',
    text: 'Copy link to this text',
    note: 'Button below a whole text, as “Copy link to this answer” below an answer',
  }),
  shareAnswer: message({
    id: 'ui.share-answer',
    text: 'Share this answer',
    note: 'Button; opens the share sheet of the browser, from which readers send the link to somebody',
  }),
  shareText: message({
    id: 'ui.share-text',
    text: 'Share this text',
    note: 'Button below a whole text, as “Share this answer” below an answer',
  }),
  shareFailed: message({
    id: 'ui.share-failed',
    text: 'Sharing did not work here. You can copy the link instead.',
    note: 'Said when the browser refuses to share; the button that copies stands beside it',
  }),
} as const;
