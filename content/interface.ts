import { msg, str } from '@lit/localize';

/** What the widgets themselves say around the content: controls, states, notices. */
export const ui = {
  openAll: () => msg('Open all answers', { id: 'ui.open-all', desc: 'Button' }),
  closeAll: () => msg('Close all answers', { id: 'ui.close-all', desc: 'Button' }),
  copyLink: () => msg('Copy link to this answer', { id: 'ui.copy-link', desc: 'Button' }),
  linkCopied: () => msg('Link copied.', { id: 'ui.link-copied', desc: 'Said after copying' }),
  copyByHand: () =>
    msg('Copying did not work. Select the text below and copy it.', {
      id: 'ui.copy-by-hand',
      desc: 'Said when the browser refuses to copy; a text field follows',
    }),
  shownInEnglish: () =>
    msg('This text is shown in English.', {
      id: 'ui.shown-in-english',
      desc: 'One line on top when the language of the page is unknown',
    }),
  languageFailed: (language: string) =>
    msg(str`This text could not be loaded in ${language}. It is shown in English.`, {
      id: 'ui.language-failed',
      desc: '"language" is the name of the language of the page, such as Spanish',
    }),
  unchecked: () =>
    msg('No qualified translator has checked this text yet.', {
      id: 'ui.unchecked',
      desc: 'Above a translation; the name of English follows as a button to read it in English',
    }),
  languageMissing: (language: string) =>
    msg(str`This text is not yet available in ${language}. It is shown in English.`, {
      id: 'ui.language-missing',
      desc: 'One line on top; the placeholder is the English name of a language',
    }),
  from: (name: string) =>
    msg(str`From ${name}`, {
      id: 'ui.from',
      desc: 'Heading over the hospital’s own words; the placeholder is the name of the hospital',
    }),
  fromHospital: () =>
    msg('From your hospital', {
      id: 'ui.from-hospital',
      desc: 'Heading over the hospital’s own words where no name is given',
    }),
} as const;
