import { optionsBy } from '../../../contract/options.js';
import type { Choice } from '../model/choice.js';
import { widgetOf, type Facts } from '../model/facts.js';
import { isPhone } from './phone.js';
import { htmlText } from './escape.js';
import { framePage } from './frame.js';
import { eachOf, htmlAttribute, opening, tagOf, type Part } from './tag.js';

/** Whether an option may be in the address of a link. Anybody can write a link, so few may. */
const isInAddress = (name: string): boolean => optionsBy('link').some((it) => it.name === name);

/** The parts that settings in the head of the page carry, as a link may not. */
const HEAD: readonly Part[] = ['contact', 'listen', 'structured-data'];

/** Whether a link, with the head of its page, carries a part of a choice. */
export const isCarried = ({ contact }: Choice, part: Part): boolean =>
  part === 'contact' ? isPhone(contact) : isInAddress(part) || HEAD.includes(part);

/** A link to each widget, alone in its paragraph: it becomes the widget where the script runs. */
export const links = (choice: Choice, facts: Facts): string =>
  eachOf(choice)
    .map((each) => {
      const { lang, widget } = each;
      const address = htmlAttribute('href', framePage(each, isInAddress));
      const title = widgetOf(facts, widget).title[lang] ?? '';
      return `<p>${opening('a', [address])}${htmlText(title)}</a></p>`;
    })
    .join('\n');

/** The settings in the head of the page, which are for all its widgets. */
export const settings = (choice: Choice): string[] =>
  tagOf(choice)
    .attributes.filter(({ part }) => HEAD.includes(part))
    .map(({ name, value }) =>
      opening('meta', [htmlAttribute('name', `iort-${name}`), htmlAttribute('content', value)]),
    );
