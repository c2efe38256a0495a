import { message } from './message.js';

/** The widgets' own words around the content: controls, states, notices. */
export const ui = {
  openAll: message({ id: 'ui.open-all', text: 'Open all answers', note: 'Button' }),
  closeAll: message({ id: 'ui.close-all', text: 'Close all answers', note: 'Button' }),
  allOpen: message({
    id: 'ui.all-open',
    text: 'All answers are open.',
    note: 'Said by screen readers after the button “Open all answers”',
  }),
  allClosed: message({
    id: 'ui.all-closed',
    text: 'All answers are closed.',
    note: 'Said by screen readers after the button “Close all answers”',
  }),
  readIn: message({
    id: 'ui.read-in',
    text: 'Read in {language}',
    note: 'Name of a button for screen readers; the placeholder is the name of your language in your language: in English, “English”',
  }),
  copyLink: message({ id: 'ui.copy-link', text: 'Copy link to this answer', note: 'Button' }),
  linkCopied: message({ id: 'ui.link-copied', text: 'Link copied.', note: 'Said after copying' }),
  copyByHand: message({
    id: 'ui.copy-by-hand',
    text: 'Copying did not work. Select the text below and copy it.',
    note: 'Said when the browser refuses to copy; a text field follows',
  }),
  shownInEnglish: message({
    id: 'ui.shown-in-english',
    text: 'This text is shown in English.',
    note: 'One line on top when the language of the page is unknown',
  }),
  languageFailed: message({
    id: 'ui.language-failed',
    text: 'This text could not be loaded in {language}. It is shown in English.',
    note: 'The placeholder is the name of the language of the page, such as Spanish',
  }),
  unreviewed: message({
    id: 'ui.unchecked', // an older name; a new id would lose the translations
    text: 'No qualified translator has checked this text yet.',
    note: 'Above a translation; a button with the word “English” follows, which shows the English text',
  }),
  languageMissing: message({
    id: 'ui.language-missing',
    text: 'This text is not yet available in {language}. It is shown in English.',
    note: 'One line on top; the placeholder is the English name of a language',
  }),
  onThisPage: message({
    id: 'ui.on-this-page',
    text: 'More on this page: {title}',
    note: 'Link to another widget of the page; the placeholder is its title, such as “Side effects of IORT”',
  }),
  phoneLabel: message({
    id: 'ui.phone-label',
    text: 'Call your care team:',
    note: 'Before the telephone number of the hospital, which follows on the same line',
  }),
  from: message({
    id: 'ui.from',
    text: 'From {name}',
    note: 'Heading over the hospital’s own words; the placeholder is the name of the hospital',
  }),
  fromHospital: message({
    id: 'ui.from-hospital',
    text: 'From your hospital',
    note: 'Heading over the hospital’s own words if the hospital’s name is not known',
  }),
} as const;
