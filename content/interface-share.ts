import { message } from './message.js';

/** The words of the controls that copy or share the link of a widget or an answer. */
export const uiShare = {
  copyTextLink: message({
    id: 'ui.copy-link-text',
    text: 'Copy link to this text',
    note: 'Button below a whole text. “Copy link to this answer” is the button below an answer',
  }),
  shareAnswer: message({
    id: 'ui.share-answer',
    text: 'Share this answer',
    note: 'Button; opens the share sheet of the browser, from which readers send the link to somebody',
  }),
  shareText: message({
    id: 'ui.share-text',
    text: 'Share this text',
    note: 'Button below a whole text. “Share this answer” is the button below an answer',
  }),
  shareFailed: message({
    id: 'ui.share-failed',
    text: 'Sharing did not work here. You can copy the link instead.',
    note: 'Said when the browser refuses to share; beside this text is the button that copies',
  }),
} as const;
