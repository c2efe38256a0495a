import { message } from '../../../content/message.js';

/** Labels and hints of the form. */
export const form = {
  widget: message({
    id: 'form.widget',
    text: 'What to show',
    note: 'Legend of the choice of a widget.',
  }),
  lang: message({
    id: 'form.lang',
    text: 'Language of the text',
    note: 'Label of the language that patients read.',
  }),
  reviewed: message({
    id: 'form.reviewed',
    text: 'reviewed',
    note: 'State of a translation, after its name.',
  }),
  notReviewed: message({
    id: 'form.not-reviewed',
    text: 'unreviewed',
    note: 'State of a translation, after its name.',
  }),
  isReviewed: message({
    id: 'form.is-reviewed',
    text: 'The project’s reviewers have signed off this text.',
    note: 'Under the language, where its text is signed off.',
  }),
  isNotReviewed: message({
    id: 'form.is-not-reviewed',
    text: 'The project’s reviewers have not signed off this text yet. Have your own team read it before you publish it.',
    note: 'Under the language, where its text is not signed off.',
  }),
  follow: message({
    id: 'form.follow',
    text: 'The same as the page (recommended)',
    note: 'First choice in the list of languages: the widget follows the language of the page it stands on.',
  }),
  followHint: message({
    id: 'form.follow-hint',
    text: 'Your pages say their language in their code (“lang”): a Spanish page shows the Spanish text. Where we have no text in that language, it is in English.',
    note: 'Under the list of languages. Keep “lang”.',
  }),
  sections: message({
    id: 'form.sections',
    text: 'Sections',
    note: 'Legend of the choice of sections.',
  }),
  sectionsHint: message({
    id: 'form.sections-hint',
    text: 'If you keep all of them, in this order, sections that a later version adds are shown too.',
    note: 'Hint.',
  }),
  earlier: message({
    id: 'form.earlier',
    text: 'Move “{title}” up',
    note: 'Name of a button with an arrow. {title} is the title of a section.',
  }),
  later: message({
    id: 'form.later',
    text: 'Move “{title}” down',
    note: 'Name of a button with an arrow. {title} is the title of a section.',
  }),
  moved: message({
    id: 'form.moved',
    text: '“{title}” is now number {place} of {count}.',
    note: 'Said after a section was moved. {title} is its title, {place} its position, {count} how many sections can be moved.',
  }),
  required: message({
    id: 'form.required',
    text: 'always shown',
    note: 'After the name of a section that can’t be left out.',
  }),
  neededBy: message({
    id: 'form.needed-by',
    text: 'comes with “{title}”',
    note: 'After the name of a section. {title} is the title of another section, which is shown only together with this section.',
  }),
  oneSection: message({
    id: 'form.one-section',
    text: 'One section has to stay.',
    note: 'Said when somebody tries to leave out the last one.',
  }),
  placing: message({
    id: 'form.placing',
    text: 'Headings, answers and print',
    note: 'Name of a part of the form that folds.',
  }),
  open: message({
    id: 'form.open',
    text: 'Answers that stand open',
    note: 'Legend of the choice of which folding answers are open at first.',
  }),
  openNone: message({ id: 'form.open-none', text: 'None', note: 'Choice.' }),
  openAll: message({ id: 'form.open-all', text: 'All', note: 'Choice.' }),
  openSome: message({
    id: 'form.open-some',
    text: 'These:',
    note: 'Choice; a list of questions to tick follows.',
  }),
  wordsHint: message({
    id: 'form.words-hint',
    text: 'Plain text. What you paste from Word or an e-mail loses its formatting.',
    note: 'Hint over the fields.',
  }),
  contact: message({ id: 'form.contact', text: 'Your phone number', note: 'Label.' }),
  contactHint: message({
    id: 'form.contact-hint',
    text: 'Shown wherever the text says when to call, as a link to call it. For example: (555) 555-0142, or a sentence with the number.',
    note: 'Hint; the number is made up.',
  }),
  noContact: message({
    id: 'form.no-contact',
    text: 'None of the chosen sections says when to call, so the number stands at the end.',
    note: 'Notice at the field.',
  }),
  phoneLabelHint: message({
    id: 'form.phone-label-hint',
    text: 'Leave this empty for “{label}”',
    note: 'Hint. {label} is the text that is used if the field is empty, such as “Call your care team:”.',
  }),
  needsPhone: message({
    id: 'form.needs-phone',
    text: 'These words are shown only before a number that stands alone in the field above.',
    note: 'Notice at the field.',
  }),
  basic: message({
    id: 'form.basic',
    text: 'Plain HTML for simple editors: no drawings, and nothing folds',
    note: 'Checkbox; it concerns one of the ways of embedding.',
  }),
  local: message({ id: 'form.local', text: 'Your own text', note: 'Label.' }),
  localHint: message({
    id: 'form.local-hint',
    text: 'Stands at the end, apart from ours. Each line becomes a paragraph.',
    note: 'Hint.',
  }),
  needsLocal: message({
    id: 'form.needs-local',
    text: 'The name is shown only together with your own text.',
    note: 'Notice at the name of the hospital.',
  }),
  base: message({
    id: 'form.base',
    text: 'Where the files are served',
    note: 'Label of a web address.',
  }),
  baseHint: message({
    id: 'form.base-hint',
    text: 'Your web team knows this address. You can paste any address from that folder, such as one that ends in “cdn/iort.js”.',
    note: 'Hint. Keep “cdn/iort.js”.',
  }),
  baseError: message({
    id: 'form.base-error',
    text: 'Enter an address that begins with https:// or http://, with only letters, digits, dots and hyphens in the name of its server. Until then the code has the last good one.',
    note: 'Error at the field.',
  }),
  baseVersion: message({
    id: 'form.base-version',
    text: 'The address does not name version {version}, so newer files may be put there. The code has no “integrity”: with it, browsers would refuse those.',
    note: 'Notice at the field. Keep “integrity”.',
  }),
  baseLocal: message({
    id: 'form.base-local',
    text: 'Only your own computer reaches this address. Enter the one from your web team.',
    note: 'Notice under the address of the files.',
  }),
  baseMoves: message({
    id: 'form.base-moves',
    text: 'Newer files come to this address by themselves. So the code has no “integrity”: with it, browsers would refuse the script after the next update.',
    note: 'Notice at the field. Keep “integrity”.',
  }),
  baseOther: message({
    id: 'form.base-other',
    text: 'The address names version {named}, but this builder knows version {version} only. So the code has no “integrity”, and some choices may not work there.',
    note: 'Notice at the field. Keep “integrity”.',
  }),
  baseUsed: message({
    id: 'form.base-used',
    text: 'The script is taken from:',
    note: 'Before an address.',
  }),
  also: message({
    id: 'form.also',
    text: 'More in the same page',
    note: 'Name of a part of the form that folds: further widgets for the same page.',
  }),
  alsoHint: message({
    id: 'form.also-hint',
    text: 'They come in one piece of code, in the order in which people read them.',
    note: 'Hint over a list of widgets to tick.',
  }),
  tooNew: message({
    id: 'form.too-new',
    text: 'This works from version {since} on. Your address names version {version}.',
    note: 'Notice at a field.',
  }),
  optionError: message({
    id: 'form.option-error',
    text: 'Not a value that can be used here; it is left out.',
    note: 'Error at a field.',
  }),
  files: message({
    id: 'form.files',
    text: 'Address of the files',
    note: 'Name of a part of the form that folds.',
  }),
};

export const signOff = {
  title: message({
    id: 'sign-off.title',
    text: 'Your review',
    note: 'Name of the part of the form where a hospital signs off the text.',
  }),
  meaning: message({
    id: 'sign-off.meaning',
    text: 'Fill this in only if a clinician of your hospital has read this text and approves it. Readers then see the name and the date under “About this information”. When the text changes, the widget says by itself that an earlier version was reviewed.',
    note: 'What a sign-off claims.',
  }),
  by: message({ id: 'sign-off.by', text: 'Who reviewed it', note: 'Label of a name.' }),
  on: message({ id: 'sign-off.on', text: 'Day of the review', note: 'Label of a date.' }),
  onError: message({
    id: 'sign-off.on-error',
    text: 'Enter a day that is not in the future.',
    note: 'Error at the date.',
  }),
  role: message({ id: 'sign-off.role', text: 'Clinical role', note: 'Label of a choice.' }),
  noRole: message({
    id: 'sign-off.no-role',
    text: 'not given',
    note: 'In a list of clinical roles.',
  }),
  held: message({
    id: 'sign-off.held',
    text: 'Held passages to open',
    note: 'Legend of a list of passages that readers see only if a hospital opens them.',
  }),
  heldHint: message({
    id: 'sign-off.held-hint',
    text: 'Readers don’t see these unless a clinician of yours stands by them. It takes the role, the day, and the text with these passages among those read. After 36 months, or when the text changes, they close again.',
    note: 'Under the legend of that list.',
  }),
  texts: message({
    id: 'sign-off.texts',
    text: 'Texts that were read',
    note: 'Legend of a list of languages.',
  }),
  text: message({
    id: 'sign-off.text',
    text: '{language}, revision {revision}',
    note: 'A language with the identifier of its text.',
  }),
  incomplete: message({
    id: 'sign-off.incomplete',
    text: 'The review is left out of the code until name, day and at least one text are there.',
    note: 'Notice.',
  }),
  notThis: message({
    id: 'sign-off.not-this',
    text: 'The text in the chosen language is not among those read. Its readers will see that an earlier version was reviewed.',
    note: 'Notice.',
  }),
  earlier: message({
    id: 'sign-off.earlier',
    text: 'Also signed off, but no longer the text of this version: {revisions}',
    note: 'Notice; identifiers of texts follow.',
  }),
};
