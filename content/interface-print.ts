import { message } from './message.js';

/** What printing a widget's text alone says, on the page and on paper. */
export const uiPrint = {
  print: message({ id: 'ui.print', text: 'Print this text', note: 'Button' }),
  printLarge: message({ id: 'ui.print-large', text: 'Print in large letters', note: 'Button' }),
  printFailed: message({
    id: 'ui.print-failed',
    text: 'Printing did not work here.',
    note: 'Said when the browser refuses to print',
  }),
  ownWords: message({
    id: 'ui.own-words',
    text: 'In my own words',
    note: 'On paper: heading over three lines that the reader fills in by hand',
  }),
  why: message({
    id: 'ui.own-words.why',
    text: 'Why my care team talks with me about IORT:',
    note: 'On paper, before empty lines. It must not say that IORT is right for the reader',
  }),
  wrong: message({
    id: 'ui.own-words.wrong',
    text: 'What could go wrong:',
    note: 'On paper, before empty lines',
  }),
  whom: message({
    id: 'ui.own-words.whom',
    text: 'Whom I call, and when:',
    note: 'On paper, before empty lines: a phone number, reasons to call',
  }),
} as const;
