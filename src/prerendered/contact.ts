import { html, nothing, render } from 'lit';
import { builtIn } from '../page/built-in.js';
import { styleOf } from '../page/style.js';
import { phoneFor, type PhoneHolder } from '../shared/phone-line.js';
import { besideSlot } from '../shared/slotted.js';
import { hasNumbersOf } from '../slots/reach.js';
import { seenTextIn } from '../slots/shows.js';
import type { Words } from '../slots/words.js';

/** The class of the box that {@link showContact} adds. */
const ADDED = 'reach';

/**
 * Shows in prerendered text the hospital's own words, and how to reach the hospital, as far as that text
 * doesn't say it. This is for a text whose language is not loaded yet, and may never be loaded. The
 * library's own words before a number are left out, because they belong to the texts of that language. The
 * first render replaces all this.
 */
export function showContact(host: HTMLElement & PhoneHolder, root: ShadowRoot, words: Words): void {
  words.hostUpdate();
  root.querySelector('.local')?.toggleAttribute('hidden', !words.local);
  if (words.local || words.contact) {
    const { direction } = styleOf(host);
    for (const box of root.querySelectorAll<HTMLElement>('.local > div, .contact > div'))
      box.dir = direction;
  }
  root.querySelector(`.${ADDED}`)?.remove();
  const slot = root.querySelector('slot[name=contact]');
  const phone = phoneFor(host, words, () => '');
  const isMissing = phone && !hasNumbersOf(phone.phone, seenTextIn([...root.childNodes]));
  const isGiven = isMissing || words.unnamed === 'contact';
  for (const instead of slot?.querySelectorAll('p') ?? []) instead.hidden = isGiven;
  if (!isGiven && (slot || !words.contact)) return;
  const box = builtIn(document, 'createElement')('div');
  box.className = ADDED;
  render(
    html`${slot ? nothing : html`<slot name="contact"></slot>`}${besideSlot(words, isMissing ? phone : undefined)}`,
    box,
  );
  (slot?.parentElement ?? root.querySelector('[part~=root]'))?.append(box);
}
