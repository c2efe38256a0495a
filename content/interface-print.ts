import { msg } from '@lit/localize';

/** What printing a widget's text alone says, on the page and on paper. */
export const uiPrint = {
  print: () => msg('Print this text', { id: 'ui.print', desc: 'Button' }),
  printLarge: () => msg('Print in large letters', { id: 'ui.print-large', desc: 'Button' }),
  printFailed: () =>
    msg('Printing did not work here.', {
      id: 'ui.print-failed',
      desc: 'Said when the browser refuses to print',
    }),
  ownWords: () =>
    msg('In my own words', {
      id: 'ui.own-words',
      desc: 'On paper: heading over three lines that the reader fills in by hand',
    }),
  why: () =>
    msg('Why my care team talks with me about IORT:', {
      id: 'ui.own-words.why',
      desc: 'On paper, before empty lines. It must not say that IORT is right for the reader',
    }),
  wrong: () =>
    msg('What could go wrong:', { id: 'ui.own-words.wrong', desc: 'On paper, before empty lines' }),
  whom: () =>
    msg('Whom I call, and when:', {
      id: 'ui.own-words.whom',
      desc: 'On paper, before empty lines: a phone number, reasons to call',
    }),
} as const;
