import { message } from './message.js';

/** The words around the questions in the reader's list. */
export const uiQuestions = {
  hint: message({
    id: 'ui.questions.hint',
    text: 'Add the questions that matter to you. Then copy, print or share your list. It stays on this page only, until you leave.',
    note: 'Above the questions; nothing is stored or sent',
  }),
  add: message({
    id: 'ui.questions.add',
    text: 'Add to my list',
    note: 'Under each question, by its tick box',
  }),
  onList: message({
    id: 'ui.questions.on-list',
    text: 'On my list',
    note: 'Under a question that is on the list, by its tick box',
  }),
  more: message({ id: 'ui.questions.more', text: 'More questions', note: 'Opens more questions' }),
  own: message({
    id: 'ui.questions.own',
    text: 'Add my own question',
    note: 'Label of a text field',
  }),
  addOwn: message({
    id: 'ui.questions.add-own',
    text: 'Add',
    note: 'Button beside the text field',
  }),
  list: message({
    id: 'ui.questions.list',
    text: 'My list',
    note: 'Heading over the chosen questions',
  }),
  empty: message({
    id: 'ui.questions.empty',
    text: 'Your list is empty.',
    note: 'Shown in place of the list',
  }),
  remove: message({
    id: 'ui.questions.remove',
    text: 'Remove: {question}',
    note: 'Name of a button; the placeholder is the question that it removes',
  }),
  removeShort: message({ id: 'ui.questions.remove-short', text: 'Remove', note: 'Button, short' }),
  copy: message({ id: 'ui.questions.copy', text: 'Copy my list', note: 'Button' }),
  print: message({ id: 'ui.questions.print', text: 'Print my list', note: 'Button' }),
  share: message({
    id: 'ui.questions.share',
    text: 'Share my list',
    note: 'Button; opens the share sheet of the browser',
  }),
  shareFailed: message({
    id: 'ui.questions.share-failed',
    text: 'Sharing did not work here. You can copy the list instead.',
    note: 'Said when the browser refuses to share',
  }),
  added: message({
    id: 'ui.questions.added',
    text: 'Added. Questions on your list: {count}.',
    note: 'Shown and said after a question was added; the placeholder is a number',
  }),
  removed: message({
    id: 'ui.questions.removed',
    text: 'Removed. Questions on your list: {count}.',
    note: 'Shown and said after a question was removed; the placeholder is a number, which may be 0',
  }),
  nothingToAdd: message({
    id: 'ui.questions.nothing-to-add',
    text: 'Type a question first.',
    note: 'Said when the button “Add” is pressed while the text field is empty',
  }),
  copied: message({ id: 'ui.questions.copied', text: 'List copied.', note: 'Said after copying' }),
  printFailed: message({
    id: 'ui.questions.print-failed',
    text: 'Printing did not work here. You can copy the list instead.',
    note: 'Said when the browser refuses to print',
  }),
  sheetTitle: message({
    id: 'ui.questions.sheet-title',
    text: 'My questions about radiation during surgery (IORT)',
    note: 'Title of the printed sheet',
  }),
  sheetMore: message({
    id: 'ui.questions.sheet-more',
    text: 'More questions and notes',
    note: 'Heading over empty lines on the printed sheet',
  }),
} as const;
