import { html, nothing, type TemplateResult } from 'lit';
import { line } from '../slots/paragraphs.js';
import type { Words } from '../slots/words.js';
import { siteSetting } from './site-settings.js';

interface Box {
  /** What stands above the words. */
  readonly before?: unknown;
  /** What stands below them. */
  readonly after?: unknown;
  /** Called when the page fills or empties the slot. */
  readonly onChange: () => void;
}

/**
 * The hospital's own words in a slot: in the direction of the host page, in a box of its own that
 * is hidden while there is nothing in it.
 * @param filled whether there is something to be seen
 */
export function slotted(
  host: Element,
  name: 'contact' | 'local',
  filled: boolean,
  { before, after, onChange }: Box,
): TemplateResult {
  const direction = filled ? getComputedStyle(host).direction : nothing;
  return html`<div class=${name} part=${name} ?hidden=${!filled}>
    ${before ?? nothing}
    <div dir=${direction}>
      <slot name=${name} @slotchange=${onChange}></slot>${after ?? nothing}
    </div>
  </div>`;
}

/** A number alone, as a telephone takes it. */
const NUMBER = /^\+?[\d\s().\-–/]{3,30}$/;

/** The number that the web team has set for the site; a link to call it, where it is nothing else. */
const sitePhone = (phone: string): TemplateResult =>
  html`<p dir="auto">
    ${
      NUMBER.test(phone)
        ? html`<a part="link" dir="ltr" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`
        : line(phone)
    }
  </p>`;

/**
 * The hospital's number: what the page has put into its slot, and what else between the tags says
 * how to reach it; where there is neither, what is set for the site.
 */
export function contactBox(host: Element, words: Words, onChange: () => void): TemplateResult {
  const { contact, unnamed } = words;
  const phone = contact || unnamed === 'contact' ? '' : siteSetting(host.ownerDocument, 'phone');
  return slotted(host, 'contact', contact || unnamed === 'contact' || phone !== '', {
    after: unnamed === 'contact' ? html`<slot></slot>` : phone ? sitePhone(phone) : nothing,
    onChange,
  });
}
