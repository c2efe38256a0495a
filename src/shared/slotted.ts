import { html, nothing, type TemplateResult } from 'lit';
import { line } from '../slots/paragraphs.js';
import type { Words } from '../slots/words.js';
import { ui } from '../generated/content/shared.js';
import { deeper, readText } from './attributes.js';
import { heading } from './heading.js';
import { fixed, markup, none, templateOf, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';
import { siteSetting } from './site-settings.js';

interface Box {
  /** What stands above the words. */
  readonly before?: Markup;
  /** What stands in the slot while nothing fills it, where no script runs. */
  readonly fallback?: string | undefined;
  /** What stands below them. */
  readonly after?: TemplateResult;
  /** Called when the page fills or empties the slot. */
  readonly onChange?: () => void;
}

/**
 * The hospital's own words in a slot: in the direction of the host page (ours in that of their language),
 * in a box of its own that is hidden while there is nothing in it and nothing in its place.
 * @param host whose direction the words have; none on a server, and where the page has put nothing into
 *   the slot: to read it makes the browser work out its styles in the middle of building
 * @param filled whether there is something to be seen
 */
export function slotted(
  host: Element | undefined,
  name: 'contact' | 'local',
  filled: boolean,
  { before, fallback, after, onChange }: Box,
): TemplateResult {
  const direction = host ? getComputedStyle(host).direction : nothing;
  const place = fixed(name);
  return templateOf(
    markup`<div class="${place}" part="${place}" ?hidden=${!filled && !fallback}>
      ${before ?? none}
      <div dir=${direction}>
        <slot name="${place}" @slotchange=${onChange}>${
          fallback ? markup`<p dir="auto" .textContent=${fallback}></p>` : none
        }</slot>${after ?? none}
      </div>
    </div>`,
  );
}

/** What may stand between the digits of a number that is a link. */
const SIGN = String.raw`[ \u00a0\u2009\u202f.\p{Pd}\u2212]`;

/**
 * One number alone: after a country's code the 0 in brackets is not dialled, then maybe an area in
 * brackets. Two numbers, or one with an extension, are no link: it would call somebody else.
 */
const NUMBER = new RegExp(
  String.raw`^(\+\d{1,3}${SIGN}?)?(?:\(0\)${SIGN}?)?(\(\d{1,5}\)${SIGN}?)?(\d+(?:${SIGN}\d+)*)$`,
  'u',
);

/** A number as a telephone takes it (RFC 3966, at most 15 digits), if it is one. */
function dialled(phone: string): string | undefined {
  const parts = NUMBER.exec(phone.trim());
  const number = parts
    ?.slice(1)
    .join('')
    .replace(/[^+\d]/g, '');
  return number && /^\+?\d{3,15}$/.test(number) ? number : undefined;
}

/** The number that the web team has set for the site; a link to call it, where it is nothing else. */
function sitePhone(phone: string): TemplateResult {
  const number = dialled(phone);
  return html`<p dir="auto">
    ${number ? html`<a part="link" dir="ltr" href="tel:${number}">${phone}</a>` : line(phone)}
  </p>`;
}

/** The site's number, where an element has none of its own. */
export const sitePhoneFor = (host: Element, { saysContact }: Words): string =>
  saysContact ? '' : siteSetting(host.ownerDocument, 'phone');

/**
 * The hospital's number: what the page has put into its slot, and what else between the tags says
 * how to reach it; unless that says something, also what is set for the site.
 * @param fallback what to do where no number is given
 */
export function contactBox(
  host: Element,
  words: Words,
  onChange: () => void,
  fallback?: string,
): TemplateResult {
  const { contact, unnamed } = words;
  const phone = sitePhoneFor(host, words);
  const isPages = contact || unnamed === 'contact';
  const filled = isPages || phone !== '';
  // Beside the slot, not in it: what fills it may be hidden or empty.
  const ask = !filled && fallback;
  return slotted(isPages ? host : undefined, 'contact', filled || Boolean(ask), {
    after: html`${unnamed === 'contact' ? html`<slot></slot>` : nothing}${phone ? sitePhone(phone) : nothing}${ask ? html`<p dir="auto">${ask}</p>` : nothing}`,
    onChange,
  });
}

/** The hospital's own words, under its name. */
export function localBox(
  host: (HTMLElement & { readonly hospitalName: string | null }) | undefined,
  { level, say }: RenderContext,
  filled: boolean,
  onChange?: () => void,
): TemplateResult {
  const name =
    host && (readText(host.hospitalName) || siteSetting(host.ownerDocument, 'local-name'));
  const title = name ? say(ui.from, { name }) : say(ui.fromHospital);
  return slotted(filled ? host : undefined, 'local', filled, {
    before: heading(deeper(level, 1), 'heading', title),
    ...(onChange && { onChange }),
  });
}
