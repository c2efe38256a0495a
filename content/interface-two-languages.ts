import { message } from './message.js';

/** The words for printing in two languages, on the page and on paper. */
export const uiTwoLanguages = {
  text: message({
    id: 'ui.two-languages',
    text: 'Print in two languages',
    note: 'Button: opens a choice of languages. The text is then printed in the language of the page and the chosen one, side by side',
  }),
  list: message({
    id: 'ui.two-languages.list',
    text: 'Print my list in two languages',
    note: 'Button, as “Print in two languages”, for the reader’s list of questions',
  }),
  choose: message({
    id: 'ui.two-languages.choose',
    text: 'Second language:',
    note: 'Before buttons with the names of languages; each button prints',
  }),
  large: message({
    id: 'ui.two-languages.large',
    text: 'In large letters, one language below the other',
    note: 'Checkbox: how to print the text',
  }),
  loading: message({
    id: 'ui.two-languages.loading',
    text: 'Getting the text in this language: {language} …',
    note: 'Shown while the text for printing is loaded; the placeholder is the name of a language, such as Spanish',
  }),
  failed: message({
    id: 'ui.two-languages.failed',
    text: 'The text could not be loaded in this language: {language}. Only one language was printed. You can try again.',
    note: 'Shown if the second language could not be loaded; the placeholder is its name, such as Spanish',
  }),
  interpreter: message({
    id: 'ui.two-languages.interpreter',
    text: 'I would like an interpreter for this language:',
    note: 'On paper, before an empty line. The reader shows it at the hospital, or gives it to the care team',
  }),
  interpreterName: message({
    id: 'ui.two-languages.interpreter-name',
    text: 'Name of my interpreter:',
    note: 'On paper, before an empty line; an interpreter of any sex',
  }),
} as const;
