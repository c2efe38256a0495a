import { msg, str } from '@lit/localize';

/** Labels and hints of the form. */
export const form = {
  widget: () =>
    msg('What to show', { id: 'form.widget', desc: 'Legend of the choice of a widget.' }),
  lang: () =>
    msg('Language of the text', {
      id: 'form.lang',
      desc: 'Label of the language that patients read.',
    }),
  reviewed: () =>
    msg('reviewed', { id: 'form.reviewed', desc: 'State of a translation, after its name.' }),
  notReviewed: () =>
    msg('not reviewed yet', {
      id: 'form.not-reviewed',
      desc: 'State of a translation, after its name.',
    }),
  isReviewed: () =>
    msg('The project’s reviewers have signed off this text.', {
      id: 'form.is-reviewed',
      desc: 'Under the language, where its text is signed off.',
    }),
  isNotReviewed: () =>
    msg(
      'The project’s reviewers have not signed off this text yet. Have your own team read it before you publish it.',
      { id: 'form.is-not-reviewed', desc: 'Under the language, where its text is not signed off.' },
    ),
  unreviewed: () =>
    msg('What readers see until the translation is reviewed', {
      id: 'form.unreviewed',
      desc: 'Legend, shown for a translation that is not reviewed.',
    }),
  show: () =>
    msg('The translation, with a line that says it is not reviewed', {
      id: 'form.show',
      desc: 'Choice.',
    }),
  english: () => msg('The English text', { id: 'form.english', desc: 'Choice.' }),
  follow: () => msg('Follow the language of the page', { id: 'form.follow', desc: 'Checkbox.' }),
  followHint: () =>
    msg(
      'For pages that say their own language in “lang”, for example because they have a language switch. The preview shows the language chosen above.',
      { id: 'form.follow-hint', desc: 'Hint. Keep “lang”.' },
    ),
  sections: () =>
    msg('Sections', { id: 'form.sections', desc: 'Legend of the choice of sections.' }),
  sectionsHint: () =>
    msg(
      'With all of them ticked, in the order they come in, sections that are added later are shown too.',
      { id: 'form.sections-hint', desc: 'Hint.' },
    ),
  earlier: (title: string) =>
    msg(str`Move “${title}” up`, {
      id: 'form.earlier',
      desc: 'Name of a button with an arrow; a section’s title.',
    }),
  later: (title: string) =>
    msg(str`Move “${title}” down`, {
      id: 'form.later',
      desc: 'Name of a button with an arrow; a section’s title.',
    }),
  moved: (title: string, place: number, count: number) =>
    msg(str`“${title}” is now number ${place} of ${count}.`, {
      id: 'form.moved',
      desc: 'Said after a section was moved; its title, its place, how many can be moved.',
    }),
  required: () =>
    msg('always shown', {
      id: 'form.required',
      desc: 'After the name of a section that can’t be left out.',
    }),
  oneSection: () =>
    msg('One section has to stay.', {
      id: 'form.one-section',
      desc: 'Said when somebody tries to leave out the last one.',
    }),
  placing: () =>
    msg('Headings, answers and print', {
      id: 'form.placing',
      desc: 'Name of a part of the form that folds.',
    }),
  level: () => msg('Level of the widget’s heading', { id: 'form.level', desc: 'Label.' }),
  levelHint: () =>
    msg('One more than the heading that the widget stands under. Leave 2 if you are not sure.', {
      id: 'form.level-hint',
      desc: 'Hint.',
    }),
  open: () =>
    msg('Answers that stand open', {
      id: 'form.open',
      desc: 'Legend of the choice of which folding answers are open at first.',
    }),
  openNone: () => msg('None', { id: 'form.open-none', desc: 'Choice.' }),
  openAll: () => msg('All', { id: 'form.open-all', desc: 'Choice.' }),
  openSome: () =>
    msg('These:', { id: 'form.open-some', desc: 'Choice; a list of questions to tick follows.' }),
  print: () =>
    msg('Print only the answers that stand open', {
      id: 'form.print',
      desc: 'Checkbox. By itself the widget prints all answers.',
    }),
  words: () =>
    msg('Your own words', { id: 'form.words', desc: 'Name of a part of the form that folds.' }),
  wordsHint: () =>
    msg('Text only. Markup is shown as you type it.', {
      id: 'form.words-hint',
      desc: 'Hint over the fields.',
    }),
  contact: () => msg('Your phone number', { id: 'form.contact', desc: 'Label.' }),
  contactHint: () =>
    msg(
      'Shown wherever the text says when to call. For example: Nurse line, day and night: (555) 555-0142',
      { id: 'form.contact-hint', desc: 'Hint; the number is made up.' },
    ),
  noContact: () =>
    msg('None of the chosen sections has a passage on when to call, so the number is not shown.', {
      id: 'form.no-contact',
      desc: 'Notice at the field.',
    }),
  localName: () => msg('Name of your hospital', { id: 'form.local-name', desc: 'Label.' }),
  localNameHint: () =>
    msg('Heading of your own text.', { id: 'form.local-name-hint', desc: 'Hint.' }),
  local: () => msg('Your own text', { id: 'form.local', desc: 'Label.' }),
  localHint: () =>
    msg('Stands at the end, apart from ours. Each line becomes a paragraph.', {
      id: 'form.local-hint',
      desc: 'Hint.',
    }),
  needsLocal: () =>
    msg('The name is shown only together with your own text.', {
      id: 'form.needs-local',
      desc: 'Notice at the name of the hospital.',
    }),
  base: () =>
    msg('Where the files are served', { id: 'form.base', desc: 'Label of a web address.' }),
  baseHint: () =>
    msg('Your web team knows this address. It ends before “cdn/”.', {
      id: 'form.base-hint',
      desc: 'Hint. Keep “cdn/”.',
    }),
  baseError: () =>
    msg(
      'Enter an address that begins with https:// or http://, with only letters, digits, dots and hyphens in the name of its server. Until then the snippets use the last good one.',
      { id: 'form.base-error', desc: 'Error at the field.' },
    ),
  baseVersion: (version: string) =>
    msg(
      str`The address doesn’t name version ${version}. If newer files are put there, browsers refuse them until you copy the snippet again.`,
      { id: 'form.base-version', desc: 'Notice at the field.' },
    ),
  files: () =>
    msg('Address of the files', {
      id: 'form.files',
      desc: 'Name of a part of the form that folds.',
    }),
};

export const signOff = {
  title: () =>
    msg('Your review', {
      id: 'sign-off.title',
      desc: 'Name of the part of the form where a hospital signs off the text.',
    }),
  meaning: () =>
    msg(
      'Fill this in only if a clinician of your hospital has read this text and approves it. Readers then see the name and the date under “About this information”. When the text changes, the widget says by itself that an earlier version was reviewed.',
      { id: 'sign-off.meaning', desc: 'What a sign-off claims.' },
    ),
  by: () => msg('Who reviewed it', { id: 'sign-off.by', desc: 'Label of a name.' }),
  on: () => msg('Day of the review', { id: 'sign-off.on', desc: 'Label of a date.' }),
  onError: () =>
    msg('Enter a day that is not in the future.', {
      id: 'sign-off.on-error',
      desc: 'Error at the date.',
    }),
  texts: () =>
    msg('Texts that were read', { id: 'sign-off.texts', desc: 'Legend of a list of languages.' }),
  text: (language: string, revision: string) =>
    msg(str`${language}, revision ${revision}`, {
      id: 'sign-off.text',
      desc: 'A language with the identifier of its text.',
    }),
  incomplete: () =>
    msg('The review is left out of the snippet until name, day and at least one text are there.', {
      id: 'sign-off.incomplete',
      desc: 'Notice.',
    }),
  notThis: () =>
    msg(
      'The text in the chosen language is not among those read. Its readers will see that an earlier version was reviewed.',
      { id: 'sign-off.not-this', desc: 'Notice.' },
    ),
  earlier: (revisions: string) =>
    msg(str`Also signed off, but no longer the text of this version: ${revisions}`, {
      id: 'sign-off.earlier',
      desc: 'Notice; identifiers of texts follow.',
    }),
};
