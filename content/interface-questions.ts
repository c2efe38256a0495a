import { msg, str } from '@lit/localize';

/** What the list of questions says around the questions. */
export const uiQuestions = {
  hint: () =>
    msg(
      'Add the questions you like to your list. Then copy or print it. It is kept on this page only, until you leave.',
      {
        id: 'ui.questions.hint',
        desc: 'Above the questions; nothing is stored or sent',
      },
    ),
  add: () =>
    msg('Add to my list', { id: 'ui.questions.add', desc: 'Under each question, by its tick box' }),
  more: () => msg('More questions', { id: 'ui.questions.more', desc: 'Opens more questions' }),
  own: () => msg('Add my own question', { id: 'ui.questions.own', desc: 'Label of a text field' }),
  addOwn: () => msg('Add', { id: 'ui.questions.add-own', desc: 'Button beside the text field' }),
  list: () =>
    msg('My list', { id: 'ui.questions.list', desc: 'Heading over the chosen questions' }),
  empty: () =>
    msg('Your list is empty.', { id: 'ui.questions.empty', desc: 'Where the list would stand' }),
  remove: (question: string) =>
    msg(str`Remove: ${question}`, {
      id: 'ui.questions.remove',
      desc: 'Name of a button; the placeholder is the question that it removes',
    }),
  removeShort: () => msg('Remove', { id: 'ui.questions.remove-short', desc: 'Button, short' }),
  copy: () => msg('Copy my list', { id: 'ui.questions.copy', desc: 'Button' }),
  print: () => msg('Print my list', { id: 'ui.questions.print', desc: 'Button' }),
  added: () =>
    msg('Added to your list.', { id: 'ui.questions.added', desc: 'Said to screen readers' }),
  removed: () =>
    msg('Removed from your list.', { id: 'ui.questions.removed', desc: 'Said to screen readers' }),
  copied: () => msg('List copied.', { id: 'ui.questions.copied', desc: 'Said after copying' }),
  printFailed: () =>
    msg('Printing did not work here. You can copy the list instead.', {
      id: 'ui.questions.print-failed',
      desc: 'Said when the browser refuses to print',
    }),
  sheetTitle: () =>
    msg('My questions about radiation during surgery (IORT)', {
      id: 'ui.questions.sheet-title',
      desc: 'Title of the printed sheet',
    }),
  sheetMore: () =>
    msg('More questions and notes', {
      id: 'ui.questions.sheet-more',
      desc: 'Heading over empty lines on the printed sheet',
    }),
} as const;
