import { message } from './message.js';

/** The words for printing a widget's text alone, on the page and on paper. */
export const uiPrint = {
  print: message({ id: 'ui.print', text: 'Print this text', note: 'Button' }),
  printLarge: message({ id: 'ui.print-large', text: 'Print in large letters', note: 'Button' }),
  printFailed: message({
    id: 'ui.print-failed',
    text: 'Printing did not work here. You can print the whole page from your browser’s menu.',
    note: 'Said when the browser refuses to print',
  }),
  ownWords: message({
    id: 'ui.own-words',
    text: 'In my own words',
    note: 'On paper: heading over lines that the reader fills in by hand',
  }),
  why: message({
    id: 'ui.own-words.why',
    text: 'Why my care team talks with me about IORT:',
    note: 'On paper, before empty lines. It must not say that IORT is right for the reader',
  }),
  effects: message({
    id: 'ui.own-words.effects',
    text: 'Side effects I watch for:',
    note: 'On paper, before empty lines',
  }),
  byDay: message({
    id: 'ui.own-words.by-day',
    text: 'Number to call by day:',
    note: 'On paper, before an empty line: a phone number',
  }),
  byNight: message({
    id: 'ui.own-words.by-night',
    text: 'Number to call at night and on weekends:',
    note: 'On paper, before an empty line: a phone number',
  }),
  whom: message({
    id: 'ui.own-words.whom',
    text: 'Whom I call, and when:',
    note: 'On paper, before empty lines: a name, reasons to call',
  }),
} as const;
