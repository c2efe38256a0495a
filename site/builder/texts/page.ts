import { message } from '../../../content/message.js';

/** The texts around the form: title, loading and failure, notices, reset and sharing. */
export const page = {
  title: message({
    id: 'page.title',
    text: 'Put IORT information on your page',
    note: 'Title of the builder. IORT: intraoperative radiation therapy; keep the letters.',
  }),
  lead: message({
    id: 'page.lead',
    text: 'Choose, look, copy: you need no HTML. What you enter stays in your browser and in the address of this page.',
    note: 'Under the title.',
  }),
  version: message({
    id: 'page.version',
    text: 'Version {version} of the widgets',
    note: 'Which version of the library the snippets use.',
  }),
  language: message({
    id: 'page.language',
    text: 'Language of this page',
    note: 'Label of the switch of the builder’s own language.',
  }),
  docs: message({
    id: 'page.docs',
    text: 'Documentation',
    note: 'Link at the top to the documentation, which is in English.',
  }),
  form: message({ id: 'page.form', text: 'Steps', note: 'Name of the form for screen readers.' }),
  loading: message({
    id: 'page.loading',
    text: 'Loading…',
    note: 'Shown for a moment, before the form is there.',
  }),
  failed: message({
    id: 'page.failed',
    text: 'The builder could not read the files of the widgets ({reason}). It has to be served together with them by a web server: in the folder “builder”, beside the folder “cdn”.',
    note: 'Shown in place of the form. Keep the folder names.',
  }),
  ignored: message({
    id: 'page.ignored',
    text: 'Some of this page’s address could not be read, and the default was used in its place: {parts}',
    note: 'Notice at the top after somebody opened a damaged link; the parts follow the colon.',
  }),
  ignoredMore: message({
    id: 'page.ignored-more',
    text: 'Parts not listed here: {count}.',
    note: 'After the list of parts that could not be read, where it is long.',
  }),
  reset: message({
    id: 'page.reset',
    text: 'Start again',
    note: 'Button that puts every choice back to its default.',
  }),
  wasReset: message({
    id: 'page.was-reset',
    text: 'All choices are back to their defaults.',
    note: 'Read out after “Start again”.',
  }),
  share: message({ id: 'page.share', text: 'Copy a link to these choices', note: 'Button.' }),
  shareHint: message({
    id: 'page.share-hint',
    text: 'A colleague who opens the link sees the same choices. Your own words, your review, colors and the address of the files are listed there first and taken with one click.',
    note: 'Hint at the button that copies the link.',
  }),
};

/** The three steps. */
export const steps = {
  what: message({ id: 'step.what', text: 'What and language', note: 'Name of the first step.' }),
  hospital: message({ id: 'step.hospital', text: 'Your hospital', note: 'Name of a step.' }),
  code: message({ id: 'step.code', text: 'Get the code', note: 'Name of the last step.' }),
  next: message({ id: 'step.next', text: 'Next: {name}', note: 'Button to the next step.' }),
  back: message({ id: 'step.back', text: 'Back', note: 'Button to the step before.' }),
  skip: message({
    id: 'step.skip',
    text: 'Skip to the form',
    note: 'Link at the top that keyboards and screen readers find.',
  }),
  skipToCode: message({
    id: 'step.skip-to-code',
    text: 'Skip to the code',
    note: 'Link at the top that keyboards and screen readers find.',
  }),
};

export const preview = {
  language: message({
    id: 'preview.language',
    text: 'Preview in',
    note: 'Label of a list of languages: the one in which the preview shows the text, as the text goes with its page.',
  }),
  title: message({ id: 'preview.title', text: 'Preview', note: 'Heading.' }),
  width: message({
    id: 'preview.width',
    text: 'Width',
    note: 'Legend of the choice of phone, tablet or desktop.',
  }),
  phone: message({ id: 'preview.phone', text: 'Phone', note: 'Width of the preview.' }),
  tablet: message({ id: 'preview.tablet', text: 'Tablet', note: 'Width of the preview.' }),
  desktop: message({ id: 'preview.desktop', text: 'Desktop', note: 'Width of the preview.' }),
  scheme: message({
    id: 'preview.scheme',
    text: 'Page',
    note: 'Legend of the choice of a light or a dark page.',
  }),
  light: message({ id: 'preview.light', text: 'Light', note: 'A page with a light background.' }),
  dark: message({ id: 'preview.dark', text: 'Dark', note: 'A page with a dark background.' }),
  frame: message({
    id: 'preview.frame',
    text: 'The widget as it will look',
    note: 'Name of the preview for screen readers.',
  }),
};
