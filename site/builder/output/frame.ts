import { optionsBy } from '../../../contract/options.js';
import type { Choice } from '../model/choice.js';
import { widgetOf, type Facts } from '../model/facts.js';
import { integrityOf } from './integrity.js';
import { scriptTag, type Snippet } from './snippet.js';
import { eachOf, htmlAttribute, opening, tagOf, type Part } from './tag.js';

/** Whether an option may be in the address of a frame. */
const isHarmless = (name: string): boolean => optionsBy('address').some((it) => it.name === name);
/** Whether the page around a frame may send an option to the frame in a message. */
const isSent = (name: string): boolean => optionsBy('message').some((it) => it.name === name);

/** Whether a part of a choice can be passed to a frame. */
export const isHandedOver = (part: Part): boolean =>
  ['contact', 'local', 'reviewed'].includes(part) || isHarmless(part) || isSent(part);

/**
 * The address of the frame page of one widget.
 * @param carries whether an option may be in the address
 */
export function framePage(choice: Choice, carries: (name: string) => boolean): string {
  const { base, lang, widget } = choice;
  const { attributes } = tagOf({ ...choice, follow: false });
  const query = new URLSearchParams(
    attributes.filter(({ name }) => carries(name)).map(({ name, value }) => [name, value]),
  ).toString();
  const page = `${base}embed/iort-${widget}.${lang}.html`;
  return query ? `${page}?${query}` : page;
}

/** The iframe tag of one widget. */
function frameTag(choice: Choice, facts: Facts): string {
  const { lang, widget } = choice;
  const { attributes, contact, local } = tagOf({ ...choice, follow: false });
  const words = [
    ...attributes
      .filter(({ name }) => isSent(name) && !isHarmless(name))
      .map(({ name, value }) => [name, value]),
    ...(contact ? [['contact', contact]] : []),
    ...(local.length > 0 ? [['local', local.join('\n')]] : []),
  ];
  const tag = opening('iframe', [
    'data-iort-frame',
    htmlAttribute('src', framePage(choice, isHarmless)),
    htmlAttribute('title', widgetOf(facts, widget).title[lang] ?? ''),
    'width="100%"',
    'height="800"',
    'loading="lazy"',
    ...words.map(([name = '', value = '']) => htmlAttribute(`data-${name}`, value)),
  ]);
  return `${tag}</iframe>`;
}

/**
 * The snippets for frames. The hospital's words, and options that an address may not set, are `data-` attributes of the
 * iframe tag. The parent script sends them to the frame.
 */
export function frame(choice: Choice, facts: Facts): Snippet[] {
  const frames = eachOf(choice).map((each) => frameTag(each, facts));
  const integrity = integrityOf(choice, facts, facts.manifest.embed?.['parent.js']);
  return [
    { place: 'body', code: frames.join('\n') },
    { place: 'once', code: scriptTag(`${choice.base}embed/parent.js`, integrity, 'defer') },
  ];
}
