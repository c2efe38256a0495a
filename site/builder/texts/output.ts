import { message, type Message } from '../../../content/message.js';
import type { OutputId } from '../model/systems.js';
import type { Snippet } from '../output/snippet.js';

/** The texts around the snippets. */
export const output = {
  tabs: message({
    id: 'output.tabs',
    text: 'Ways onto your page',
    note: 'Name of the row of tabs for screen readers.',
  }),
  copy: message({ id: 'output.copy', text: 'Copy', note: 'Button.' }),
  copyThis: message({
    id: 'output.copy-this',
    text: 'Copy: {name}',
    note: 'The button’s name for screen readers, with the name of the snippet.',
  }),
  copied: message({ id: 'output.copied', text: 'Copied: {name}', note: 'Read out after copying.' }),
  refused: message({
    id: 'output.refused',
    text: 'Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
    note: 'Said where copying is refused.',
  }),
  link: message({
    id: 'output.link',
    text: 'link to these choices',
    note: 'What was copied; stands after “Copied:”.',
  }),
  leftOut: message({
    id: 'output.left-out',
    text: 'This way can’t carry some of your choices, which are left out: {parts}',
    note: 'Notice; a list of choices follows.',
  }),
  unused: message({
    id: 'output.unused',
    text: 'Not in the code, as step 2 explains: {parts}',
    note: 'Notice; a list of fields of step 2 follows.',
  }),
  policy: message({
    id: 'output.policy',
    text: 'Content security policy',
    note: 'Heading, and name of a snippet: a header that limits what a page may load.',
  }),
  policyHint: message({
    id: 'output.policy-hint',
    text: 'For your web team. Where a page allows only what comes from its own server, it also needs:',
    note: 'Over the directives of a policy.',
  }),
  noPolicy: message({
    id: 'output.no-policy',
    text: 'For your web team. This works where a page allows only what comes from its own server.',
    note: 'In place of the directives of a policy.',
  }),
  crossOrigin: message({
    id: 'output.cross-origin',
    text: 'If the files are on another server than your page, that server has to allow it with the header “Access-Control-Allow-Origin: *”.',
    note: 'For web teams. Keep the header.',
  }),
  noIntegrity: message({
    id: 'output.no-integrity',
    text: 'The manifest of these files has no hash for this script, so the code pins none. Ask your web team for a complete build.',
    note: 'Notice for tabs whose script is not in the manifest.',
  }),
  best: message({
    id: 'output.best',
    text: '{name} (best)',
    note: 'A tab: the way that fits the system best.',
  }),
  oneLanguage: message({
    id: 'output.one-language',
    text: 'This way is in one language and does not go with the page: {language}. For another one, choose it in step 1 and copy again.',
    note: 'Notice; the name of a language.',
  }),
  loading: message({
    id: 'output.loading',
    text: 'Loading the text…',
    note: 'While prerendered text is fetched.',
  }),
  missing: message({
    id: 'output.missing',
    text: 'The text could not be loaded from the files beside the builder.',
    note: 'Where prerendered text is missing.',
  }),
};

export const tabNames: Readonly<Record<OutputId, Message>> = {
  script: message({ id: 'tab.script', text: 'Script tag', note: 'Tab.' }),
  standalone: message({
    id: 'tab.standalone',
    text: 'Single file',
    note: 'Tab: one script with one language.',
  }),
  wordpress: message({ id: 'tab.wordpress', text: 'WordPress', note: 'Tab.' }),
  link: message({ id: 'tab.link', text: 'Link', note: 'Tab: a link that becomes a widget.' }),
  iframe: message({ id: 'tab.iframe', text: 'Iframe', note: 'Tab.' }),
  prerendered: message({
    id: 'tab.prerendered',
    text: 'Pre-rendered',
    note: 'Tab: HTML that is complete before scripts run.',
  }),
  html: message({ id: 'tab.html', text: 'Plain HTML', note: 'Tab: HTML without scripts.' }),
  npm: message({ id: 'tab.npm', text: 'npm', note: 'Tab: a package.' }),
  react: message({ id: 'tab.react', text: 'React', note: 'Tab: a framework.' }),
};

/** Texts that say when to choose a way. */
export const tabHints: Readonly<Record<OutputId, Message>> = {
  script: message({
    id: 'tab-hint.script',
    text: 'The usual way. Your web team puts the script on the site once; after that you paste the tag wherever a widget is to stand.',
    note: 'When to choose this tab.',
  }),
  standalone: message({
    id: 'tab-hint.standalone',
    text: 'For sites whose system takes no module scripts, or where nothing more may be fetched: one classic script with this language and English in it.',
    note: 'When to choose this tab.',
  }),
  wordpress: message({
    id: 'tab-hint.wordpress',
    text: 'For WordPress sites with the IORT widgets plugin. Paste the shortcode into a page, or use the block of the same name.',
    note: 'When to choose this tab.',
  }),
  link: message({
    id: 'tab-hint.link',
    text: 'For editors that keep little but links. A link alone in its paragraph becomes the widget once your web team has put the lines for the head into the template. Without them it leads to a page with the same text.',
    note: 'When to choose this tab. Lines for the head: the first piece of code of this tab.',
  }),
  iframe: message({
    id: 'tab-hint.iframe',
    text: 'For systems that allow frames but no scripts from elsewhere, such as SharePoint. With the script, the frame takes the height of its text and your own words; without it, it scrolls.',
    note: 'When to choose this tab.',
  }),
  prerendered: message({
    id: 'tab-hint.prerendered',
    text: 'The text stands in the page itself, for search engines and before scripts run. Copy it again when you update the widgets.',
    note: 'When to choose this tab.',
  }),
  html: message({
    id: 'tab-hint.html',
    text: 'For systems that remove scripts, for patient portals and for email. Nothing is interactive; copy it again when the text changes.',
    note: 'When to choose this tab.',
  }),
  npm: message({
    id: 'tab-hint.npm',
    text: 'For web teams that bundle their own scripts.',
    note: 'When to choose this tab.',
  }),
  react: message({
    id: 'tab-hint.react',
    text: 'For web teams with React 19, which sets attributes of custom elements by itself.',
    note: 'When to choose this tab.',
  }),
};

/** The names of snippets. Most of them say where to put the snippet. */
export const places: Readonly<Record<Snippet['place'], Message>> = {
  head: message({
    id: 'place.head',
    text: 'In the head of the page, once',
    note: 'Name of a snippet.',
  }),
  once: message({ id: 'place.once', text: 'Once in the page', note: 'Name of a snippet.' }),
  body: message({
    id: 'place.body',
    text: 'Where the text is to stand',
    note: 'Name of a snippet.',
  }),
  placeholder: message({
    id: 'place.placeholder',
    text: 'Or this instead, if your system drops unknown tags',
    note: 'Name of a snippet: another form of the one before it.',
  }),
  tag: message({
    id: 'place.tag',
    text: 'Or this instead, if your system keeps unknown tags',
    note: 'Name of a snippet: another form of the one before it.',
  }),
  stylesheet: message({
    id: 'place.stylesheet',
    text: 'In your style sheet',
    note: 'Name of a snippet.',
  }),
  terminal: message({ id: 'place.terminal', text: 'In the terminal', note: 'Name of a snippet.' }),
  module: message({ id: 'place.module', text: 'In your code', note: 'Name of a snippet.' }),
  shortcode: message({
    id: 'place.shortcode',
    text: 'Shortcode',
    note: 'Name of a snippet: WordPress’s word for a tag in brackets.',
  }),
};

/** Names of the parts that an output may leave out. An option that is not listed here is named by its label in `texts/options.ts`. */
export const parts: Readonly<Record<string, Message>> = {
  sections: message({ id: 'part.sections', text: 'sections', note: 'In a list of choices.' }),
  'heading-level': message({
    id: 'part.heading-level',
    text: 'level of the heading',
    note: 'In a list of choices.',
  }),
  open: message({ id: 'part.open', text: 'open answers', note: 'In a list of choices.' }),
  print: message({ id: 'part.print', text: 'what is printed', note: 'In a list of choices.' }),
  unreviewed: message({
    id: 'part.unreviewed',
    text: 'English until the translation is reviewed',
    note: 'In a list of choices.',
  }),
  listen: message({
    id: 'part.listen',
    text: 'no reading aloud',
    note: 'In a list of choices.',
  }),
  'structured-data': message({
    id: 'part.structured-data',
    text: 'description for search engines',
    note: 'In a list of choices.',
  }),
  contact: message({
    id: 'part.contact',
    text: 'your phone number',
    note: 'In a list of choices.',
  }),
  local: message({ id: 'part.local', text: 'your own text', note: 'In a list of choices.' }),
  reviewed: message({ id: 'part.reviewed', text: 'your review', note: 'In a list of choices.' }),
  held: message({ id: 'part.held', text: 'held passages', note: 'In a list of choices.' }),
  tokens: message({ id: 'part.tokens', text: 'colors and type', note: 'In a list of choices.' }),
};
