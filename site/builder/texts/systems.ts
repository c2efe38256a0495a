import { message, type Message } from '../../../content/message.js';
import type { SystemId } from '../model/systems.js';

/** The texts about the editor's content management system. */
export const system = {
  label: message({
    id: 'system.label',
    text: 'Which system do you use?',
    note: 'Label of a list of content systems.',
  }),
};

export const systemNames: Readonly<Record<SystemId, Message>> = {
  unsure: message({ id: 'system.unsure', text: 'I am not sure', note: 'Choice.' }),
  wordpress: message({ id: 'system.wordpress', text: 'WordPress', note: 'Choice: a name.' }),
  drupal: message({
    id: 'system.drupal',
    text: 'Drupal, TYPO3 or another system with an HTML editor',
    note: 'Choice.',
  }),
  frames: message({
    id: 'system.frames',
    text: 'SharePoint, Wix or another system that takes frames only',
    note: 'Choice. A frame shows another page inside of a page.',
  }),
  text: message({
    id: 'system.text',
    text: 'A system that removes scripts and frames',
    note: 'Choice: only text is left there.',
  }),
  own: message({
    id: 'system.own',
    text: 'Plain HTML files or our own server',
    note: 'Choice.',
  }),
  packages: message({ id: 'system.packages', text: 'React or npm packages', note: 'Choice.' }),
  every: message({ id: 'system.every', text: 'Show every way', note: 'Choice: all are listed.' }),
};

/** Texts that say what to do in each system. */
export const systemHints: Readonly<Record<SystemId, Message>> = {
  unsure: message({
    id: 'system-hint.unsure',
    text: 'Try the ways from left to right on a page that only you can see. Paste into the HTML or source view of your editor.',
    note: 'Hint under the list.',
  }),
  wordpress: message({
    id: 'system-hint.wordpress',
    text: 'With our plugin, paste the shortcode into the text. Without it, paste the next way into a “Custom HTML” block.',
    note: 'Hint under the list. “Custom HTML” is a block of WordPress: use its name there.',
  }),
  drupal: message({
    id: 'system-hint.drupal',
    text: 'Paste into the source view of your editor. Your web team has to allow what you paste in the text format.',
    note: 'Hint under the list. Text format: a setting of Drupal.',
  }),
  frames: message({
    id: 'system-hint.frames',
    text: 'Paste the frame into a part of the page that is made for embedding.',
    note: 'Hint under the list.',
  }),
  text: message({
    id: 'system-hint.text',
    text: 'Paste into the HTML or source view of your editor.',
    note: 'Hint under the list.',
  }),
  own: message({
    id: 'system-hint.own',
    text: 'Paste into your template or page.',
    note: 'Hint under the list.',
  }),
  packages: message({
    id: 'system-hint.packages',
    text: 'For web teams that build their own scripts.',
    note: 'Hint under the list.',
  }),
  every: message({
    id: 'system-hint.every',
    text: 'Each tab says when to choose it.',
    note: 'Hint under the list.',
  }),
};
