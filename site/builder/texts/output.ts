import { msg, str } from '@lit/localize';
import type { OutputId } from '../model/choice.js';
import type { Part } from '../output/tag.js';
import type { Snippet } from '../output/snippet.js';

/** What stands around the snippets. */
export const output = {
  title: () =>
    msg('Copy it onto your page', { id: 'output.title', desc: 'Heading over the tabs.' }),
  tabs: () =>
    msg('Ways onto your page', {
      id: 'output.tabs',
      desc: 'Name of the row of tabs for screen readers.',
    }),
  copy: () => msg('Copy', { id: 'output.copy', desc: 'Button.' }),
  copyThis: (name: string) =>
    msg(str`Copy: ${name}`, {
      id: 'output.copy-this',
      desc: 'The button’s name for screen readers, with the name of the snippet.',
    }),
  copied: (name: string) =>
    msg(str`Copied: ${name}`, { id: 'output.copied', desc: 'Read out after copying.' }),
  refused: () =>
    msg(
      'Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
      { id: 'output.refused', desc: 'Said where copying is refused.' },
    ),
  link: () =>
    msg('link to these choices', {
      id: 'output.link',
      desc: 'What was copied; stands after “Copied:”.',
    }),
  leftOut: (parts: string) =>
    msg(str`This way can’t carry some of your choices, which are left out: ${parts}`, {
      id: 'output.left-out',
      desc: 'Notice; a list of choices follows.',
    }),
  policy: () =>
    msg('Content security policy', {
      id: 'output.policy',
      desc: 'Heading, and name of a snippet: a header that limits what a page may load.',
    }),
  policyHint: () =>
    msg(
      'For your web team. Where a page allows only what comes from its own server, it also needs:',
      { id: 'output.policy-hint', desc: 'Over the directives of a policy.' },
    ),
  noPolicy: () =>
    msg('For your web team. This works where a page allows only what comes from its own server.', {
      id: 'output.no-policy',
      desc: 'In place of the directives of a policy.',
    }),
  crossOrigin: () =>
    msg(
      'If the files are on another server than your page, that server has to allow it with the header “Access-Control-Allow-Origin: *”.',
      { id: 'output.cross-origin', desc: 'For web teams. Keep the header.' },
    ),
  noIntegrity: () =>
    msg(
      'The manifest of these files has no hash for this script, so the snippet pins none. Ask your web team for a complete build.',
      { id: 'output.no-integrity', desc: 'Notice for tabs whose script is not in the manifest.' },
    ),
  loading: () =>
    msg('Loading the text…', { id: 'output.loading', desc: 'While prerendered text is fetched.' }),
  missing: () =>
    msg('The text could not be loaded from the files beside the builder.', {
      id: 'output.missing',
      desc: 'Where prerendered text is missing.',
    }),
};

export const tabNames: Readonly<Record<OutputId, () => string>> = {
  script: () => msg('Script tag', { id: 'tab.script', desc: 'Tab.' }),
  standalone: () =>
    msg('Single file', { id: 'tab.standalone', desc: 'Tab: one script with one language.' }),
  wordpress: () => msg('WordPress', { id: 'tab.wordpress', desc: 'Tab.' }),
  iframe: () => msg('Iframe', { id: 'tab.iframe', desc: 'Tab.' }),
  prerendered: () =>
    msg('Pre-rendered', {
      id: 'tab.prerendered',
      desc: 'Tab: HTML that is complete before scripts run.',
    }),
  html: () => msg('Plain HTML', { id: 'tab.html', desc: 'Tab: HTML without scripts.' }),
  npm: () => msg('npm', { id: 'tab.npm', desc: 'Tab: a package.' }),
  react: () => msg('React', { id: 'tab.react', desc: 'Tab: a framework.' }),
};

/** When to choose a way. */
export const tabHints: Readonly<Record<OutputId, () => string>> = {
  script: () =>
    msg(
      'The usual way. Your web team puts the script on the site once; after that you paste the tag wherever a widget is to stand.',
      { id: 'tab-hint.script', desc: 'When to choose this tab.' },
    ),
  standalone: () =>
    msg(
      'For sites whose system takes no module scripts, or where nothing more may be fetched: one classic script with this language and English in it.',
      { id: 'tab-hint.standalone', desc: 'When to choose this tab.' },
    ),
  wordpress: () =>
    msg(
      'For WordPress sites with the IORT widgets plugin. Paste the shortcode into a page, or use the block of the same name.',
      { id: 'tab-hint.wordpress', desc: 'When to choose this tab.' },
    ),
  iframe: () =>
    msg(
      'For systems that allow frames but no scripts from elsewhere, such as SharePoint. With the script, the frame takes the height of its text and your own words; without it, it scrolls.',
      { id: 'tab-hint.iframe', desc: 'When to choose this tab.' },
    ),
  prerendered: () =>
    msg(
      'The text stands in the page itself, for search engines and before scripts run. Copy it again when you update the widgets.',
      { id: 'tab-hint.prerendered', desc: 'When to choose this tab.' },
    ),
  html: () =>
    msg(
      'For systems that remove scripts, for patient portals and for email. Nothing is interactive; copy it again when the text changes.',
      { id: 'tab-hint.html', desc: 'When to choose this tab.' },
    ),
  npm: () =>
    msg('For web teams that bundle their own scripts.', {
      id: 'tab-hint.npm',
      desc: 'When to choose this tab.',
    }),
  react: () =>
    msg('For web teams with React 19, which sets attributes of custom elements by itself.', {
      id: 'tab-hint.react',
      desc: 'When to choose this tab.',
    }),
};

/** Where a snippet belongs: its name. */
export const places: Readonly<Record<Snippet['place'], () => string>> = {
  head: () =>
    msg('In the head of the page, once', { id: 'place.head', desc: 'Name of a snippet.' }),
  once: () => msg('Once in the page', { id: 'place.once', desc: 'Name of a snippet.' }),
  body: () => msg('Where the text is to stand', { id: 'place.body', desc: 'Name of a snippet.' }),
  placeholder: () =>
    msg('In its place, if your system drops unknown tags', {
      id: 'place.placeholder',
      desc: 'Name of a snippet: another form of the one before it.',
    }),
  stylesheet: () =>
    msg('In your style sheet', { id: 'place.stylesheet', desc: 'Name of a snippet.' }),
  terminal: () => msg('In the terminal', { id: 'place.terminal', desc: 'Name of a snippet.' }),
  module: () => msg('In your code', { id: 'place.module', desc: 'Name of a snippet.' }),
  shortcode: () =>
    msg('Shortcode', {
      id: 'place.shortcode',
      desc: 'Name of a snippet: WordPress’s word for a tag in brackets.',
    }),
};

/** What an output may have to leave out. */
export const parts: Readonly<Record<Part, () => string>> = {
  sections: () => msg('sections', { id: 'part.sections', desc: 'In a list of choices.' }),
  'heading-level': () =>
    msg('level of the heading', { id: 'part.heading-level', desc: 'In a list of choices.' }),
  open: () => msg('open answers', { id: 'part.open', desc: 'In a list of choices.' }),
  print: () => msg('what is printed', { id: 'part.print', desc: 'In a list of choices.' }),
  unreviewed: () =>
    msg('English until the translation is reviewed', {
      id: 'part.unreviewed',
      desc: 'In a list of choices.',
    }),
  contact: () => msg('your phone number', { id: 'part.contact', desc: 'In a list of choices.' }),
  local: () => msg('your own text', { id: 'part.local', desc: 'In a list of choices.' }),
  reviewed: () => msg('your review', { id: 'part.reviewed', desc: 'In a list of choices.' }),
  tokens: () => msg('colors and type', { id: 'part.tokens', desc: 'In a list of choices.' }),
  follow: () =>
    msg('following the language of the page', { id: 'part.follow', desc: 'In a list of choices.' }),
};
