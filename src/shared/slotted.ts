import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../localization/say.js';
import type { Words } from '../slots/words.js';
import { ui } from '../generated/content/shared.js';
import { deeper, readText } from './attributes.js';
import { heading } from './heading.js';
import { fixed, markup, none, templateOf, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';
import { inText } from './escape.js';
import { phonePlace } from '../slots/phone-place.js';
import { phoneFor, phoneLine, type Phone, type PhoneHolder } from './phone-line.js';
import { siteSetting } from './site-settings.js';
import { styleOf } from '../page/style.js';
import { isFilled } from '../slots/shows.js';

interface Box {
  /** Content above the words. */
  readonly before?: Markup;
  /** Text that the slot shows while nothing fills it and no script runs. */
  readonly fallback?: string | undefined;
  /** Content below the words. */
  readonly after?: TemplateResult;
  /** Called when the page fills or empties the slot. */
  readonly onChange?: () => void;
  /** Whether the slot has content that shows only decoration, or that a style sheet of the page hides. */
  readonly isHidden?: boolean;
}

/**
 * A box with a slot for the hospital's own words. The box is hidden while it is empty. If the page hides
 * the words, the slot stays without its box, so that the words appear as soon as the page shows them. The
 * hospital's words have the direction of `host`. The library's words in the box have the direction of their
 * language.
 * @param host the element. Undefined on a server, or if the page has put nothing into the slot: reading the
 * direction makes the browser compute styles, which takes time
 * @param filled whether the box has something to show besides `fallback`
 */
export function slotted(
  host: Element | undefined,
  name: 'contact' | 'local',
  filled: boolean,
  { before, fallback, after, onChange, isHidden }: Box,
): TemplateResult {
  const direction = (host && styleOf(host).direction) || nothing;
  const place = fixed(name);
  const words = markup`<div dir=${direction}>
    <slot name="${place}" @slotchange=${onChange}>${
      fallback ? fixed(phonePlace(`<p dir="auto">${inText(fallback)}</p>`)) : none
    }</slot>${after ?? none}
  </div>`;
  if (!filled && isHidden) return templateOf(words);
  return templateOf(
    markup`<div class="${place}" part="${place}" ?hidden=${!filled && !fallback}>
      ${before ?? none}
      ${words}
    </div>`,
  );
}

/**
 * Content without a slot name, if it says how to reach the hospital, and the number that is set for the
 * element or the site.
 */
export const besideSlot = ({ unnamed }: Words, phone: Phone | undefined): TemplateResult =>
  html`${unnamed === 'contact' ? html`<slot></slot>` : nothing}${phone ? phoneLine(phone) : nothing}`;

/**
 * A box with everything that says how to reach the hospital: the content of the `contact` slot, content
 * without a slot name, and the number that is set for the element or the site.
 * @param fallback the text that says what to do if no number is given
 */
export function contactBox(
  host: HTMLElement & PhoneHolder,
  words: Words,
  say: Say,
  onChange: () => void,
  fallback?: string,
): TemplateResult {
  const { contact, unnamed } = words;
  const phone = phoneFor(host, words, say);
  const isFromPage = contact || unnamed === 'contact';
  const filled = isFromPage || phone !== undefined;
  // `instead` is beside the slot: inside the slot, a hidden or empty element of the page would replace it.
  const instead = !filled && fallback;
  const isHidden = !isFromPage && isFilled(host, 'contact');
  return slotted(isFromPage || isHidden ? host : undefined, 'contact', filled || Boolean(instead), {
    isHidden,
    after: html`${besideSlot(words, phone)}${instead ? html`<p dir="auto">${instead}</p>` : nothing}`,
    onChange,
  });
}

/** The hospital's own words in the `local` slot, under a heading with the hospital's name. */
export function localBox(
  host: (HTMLElement & { readonly hospitalName: string | null }) | undefined,
  { level, say }: RenderContext,
  filled: boolean,
  onChange?: () => void,
): TemplateResult {
  const name =
    host && (readText(host.hospitalName) || siteSetting(host.ownerDocument, 'local-name'));
  const title = name ? say(ui.from, { name }) : say(ui.fromHospital);
  const isHidden = !filled && host !== undefined && isFilled(host, 'local');
  return slotted(filled || isHidden ? host : undefined, 'local', filled, {
    before: heading(deeper(level, 1), 'heading', title),
    isHidden,
    ...(onChange && { onChange }),
  });
}
