import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../diagnostics/console.js';
import { isLoading, whenLoaded } from '../page/loading.js';
import { slotOfAttribute } from './names.js';
import { placeholderOf } from './page.js';
import { hasNumbersOf } from './reach.js';
import { isHiddenByPage, saysIn, seenTextIn, wordsIn } from './shows.js';
import { placeStrayWords } from './stray.js';
import { roleOfUnnamed, type UnnamedRole } from './unnamed.js';
import { watchWords } from './watch.js';

/** The advice for a telephone number or address that is not in a slot. */
const ADVICE =
  'put slot="contact" on its element, or write phone="…" on the tag, data-phone="…" on a placeholder';

/** The content that a page has put between the tags of an element, and where it is shown. */
export class Words implements ReactiveController {
  /** Whether the page shows more than decoration in the `contact` slot. */
  contact = false;
  /** The text that a reader sees in that slot. Empty if no number is set. */
  contactText = '';
  /** Whether the page shows more than decoration in the `local` slot. */
  local = false;
  /** What happens to content without a slot name. */
  unnamed: UnnamedRole = 'fallback';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #phones: () => readonly string[];
  #stop: (() => void)[] = [];

  /** @param phones returns two lines: the number that is set for the element, and the number for its page. A line is empty if no number is set */
  constructor(host: ReactiveControllerHost & HTMLElement, phones: () => readonly string[]) {
    this.#host = host;
    this.#phones = phones;
    host.addController(this);
  }

  /** Whether the content between the tags has the number that is set for the element, or else for its page. True if no number is set. */
  get haveNumber(): boolean {
    const phone = this.#phones().find(Boolean);
    return !phone || hasNumbersOf(phone, seenTextIn([...this.#host.childNodes]));
  }

  hostConnected(): void {
    const host = this.#host;
    placeStrayWords(host, host.localName);
    const look = () => {
      placeStrayWords(host, host.localName);
      const before = this.#state;
      this.#read();
      if (this.#state !== before) host.requestUpdate();
    };
    this.#stop = [watchWords(host, look)];
    if (isLoading()) this.#stop.push(whenLoaded(look));
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  hostUpdate(): void {
    this.#read();
    this.#report();
  }

  get #state(): string {
    return [this.contact, this.contactText, this.local, this.unnamed].join();
  }

  #read(): void {
    const contact = wordsIn(this.#host, 'contact');
    this.contact = saysIn('contact', contact);
    // The text of this slot matters only if a number is set. Computing the styles of all its words takes time.
    this.contactText = this.#phones().some(Boolean) ? seenTextIn(contact, isHiddenByPage) : '';
    this.local = saysIn('local', wordsIn(this.#host, 'local'));
    this.unnamed = roleOfUnnamed(this.#host, contact, this.#phones());
  }

  #report(): void {
    const tag = this.#host.localName;
    for (const name of this.#host.getAttributeNames()) {
      const slot = slotOfAttribute(this.#host, name);
      if (!slot) continue;
      warnOnce(
        slot === 'contact'
          ? `<${tag} ${name}>: there is no such attribute: write the number as phone="…", or put <p slot="contact">…</p> between the tags`
          : `<${tag} ${name}>: your words can't be an attribute; put <p slot="${slot}">…</p> between the tags`,
      );
    }
    if (this.unnamed === 'contact') {
      warnOnce(`<${tag}>: a telephone number or address is not in a slot; it is shown: ${ADVICE}`);
    } else if (this.unnamed === 'too long') {
      warnOnce(`<${tag}>: a telephone number or address is not in a slot and is hidden: ${ADVICE}`);
    } else if (this.unnamed === 'rest') {
      warnOnce(
        `<${tag}>: another widget, or the rest of the page, is between its tags, and is shown after it; ${this.#closing()}`,
      );
    } else if (this.unnamed === 'doubtful') {
      warnOnce(
        `<${tag}>: the content between its tags is hidden as a fallback, but may be the rest of the page; ${this.#closing()}`,
      );
    }
  }

  /** The advice on closing the tag. It shows the tag as the page has written it. */
  #closing(): string {
    const place = placeholderOf(this.#host);
    const tag = place?.localName ?? this.#host.localName;
    const open = place ? `${tag} data-iort="${place.getAttribute('data-iort')}"` : tag;
    return `close the tag, as in <${open}></${tag}>: no such tag closes itself`;
  }
}
