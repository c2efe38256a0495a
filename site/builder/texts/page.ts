import { msg, str } from '@lit/localize';

/** What stands around the form: title, preview, notices. */
export const page = {
  title: () =>
    msg('Put IORT information on your page', {
      id: 'page.title',
      desc: 'Title of the builder. IORT: intraoperative radiation therapy; keep the letters.',
    }),
  lead: () =>
    msg(
      'Choose what to show, look at it, and copy the snippet. You need no HTML. What you enter stays in your browser and in the address of this page.',
      { id: 'page.lead', desc: 'Under the title.' },
    ),
  version: (version: string) =>
    msg(str`Version ${version} of the widgets`, {
      id: 'page.version',
      desc: 'Which version of the library the snippets use.',
    }),
  language: () =>
    msg('Language of this page', {
      id: 'page.language',
      desc: 'Label of the switch of the builder’s own language.',
    }),
  form: () => msg('Your choices', { id: 'page.form', desc: 'Heading of the form.' }),
  loading: () =>
    msg('Loading…', { id: 'page.loading', desc: 'Shown for a moment, before the form is there.' }),
  failed: (reason: string) =>
    msg(
      str`The builder could not read the files of the widgets (${reason}). It has to be served together with them by a web server: in the folder “builder”, beside the folder “cdn”.`,
      { id: 'page.failed', desc: 'Shown in place of the form. Keep the folder names.' },
    ),
  ignored: (parts: string) =>
    msg(
      str`Some of this page’s address could not be read, and the default was used in its place: ${parts}`,
      {
        id: 'page.ignored',
        desc: 'Notice at the top after somebody opened a damaged link; the parts follow the colon.',
      },
    ),
  ignoredMore: (count: string) =>
    msg(str`Parts not listed here: ${count}.`, {
      id: 'page.ignored-more',
      desc: 'After the list of parts that could not be read, where it is long.',
    }),
  reset: () =>
    msg('Start again', {
      id: 'page.reset',
      desc: 'Button that puts every choice back to its default.',
    }),
  wasReset: () =>
    msg('All choices are back to their defaults.', {
      id: 'page.was-reset',
      desc: 'Read out after “Start again”.',
    }),
  share: () => msg('Copy a link to these choices', { id: 'page.share', desc: 'Button.' }),
  shareHint: () =>
    msg(
      'A colleague who opens the link sees the same choices. Your own words, your review, colors and the address of the files are listed there first and taken with one click.',
      { id: 'page.share-hint', desc: 'Hint at the button that copies the link.' },
    ),
};

export const preview = {
  title: () => msg('Preview', { id: 'preview.title', desc: 'Heading.' }),
  width: () =>
    msg('Width', {
      id: 'preview.width',
      desc: 'Legend of the choice of phone, tablet or desktop.',
    }),
  phone: () => msg('Phone', { id: 'preview.phone', desc: 'Width of the preview.' }),
  tablet: () => msg('Tablet', { id: 'preview.tablet', desc: 'Width of the preview.' }),
  desktop: () => msg('Desktop', { id: 'preview.desktop', desc: 'Width of the preview.' }),
  scheme: () =>
    msg('Page', { id: 'preview.scheme', desc: 'Legend of the choice of a light or a dark page.' }),
  light: () => msg('Light', { id: 'preview.light', desc: 'A page with a light background.' }),
  dark: () => msg('Dark', { id: 'preview.dark', desc: 'A page with a dark background.' }),
  frame: () =>
    msg('The widget as it will look', {
      id: 'preview.frame',
      desc: 'Name of the preview for screen readers.',
    }),
};
