import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../diagnostics/console.js';
import { wordsIn } from './shows.js';
import { placeStrayWords } from './stray.js';
import { fateOfUnnamed, type Fate } from './unnamed.js';
import { watchWords } from './watch.js';

/** What somebody can do about words that are not where they should be. */
const ADVICE =
  'put slot="contact" on what holds the number, or give it to a placeholder as data-contact';

/** What a page has put between the tags of an element, and where it is to be shown. */
export class Words implements ReactiveController {
  /** Whether the page has filled the slot for the number. */
  contact = false;
  /** Whether the page has filled the slot for the hospital's words. */
  local = false;
  /** What becomes of what has no name of a slot. */
  unnamed: Fate = 'fallback';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    placeStrayWords(host, host.localName);
    this.#stop = watchWords(host, () => {
      placeStrayWords(host, host.localName);
      const before = [this.contact, this.local, this.unnamed].join();
      this.#read();
      if ([this.contact, this.local, this.unnamed].join() !== before) host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    this.#read();
    this.#tell();
  }

  #read(): void {
    const contact = wordsIn(this.#host, 'contact');
    this.contact = contact.length > 0;
    this.local = wordsIn(this.#host, 'local').length > 0;
    this.unnamed = fateOfUnnamed(this.#host, contact);
  }

  #tell(): void {
    const tag = this.#host.localName;
    for (const name of ['contact', 'local']) {
      if (!this.#host.hasAttribute(name)) continue;
      warnOnce(
        `<${tag} ${name}>: words are no attribute here; put <p slot="${name}">…</p> between the tags`,
      );
    }
    if (this.unnamed === 'contact') {
      warnOnce(`<${tag}>: a telephone number or address stands in no slot; it is shown: ${ADVICE}`);
    } else if (this.unnamed === 'too long') {
      warnOnce(
        `<${tag}>: a telephone number or address stands in no slot and is hidden: ${ADVICE}`,
      );
    } else if (this.unnamed === 'rest') {
      warnOnce(
        `<${tag}>: another widget, or the rest of the page, stands between its tags, and is shown behind it; if it was written <${tag} />, write <${tag}></${tag}>, as no such tag can close itself`,
      );
    } else if (this.unnamed === 'doubtful') {
      warnOnce(
        `<${tag}>: a heading stands between its tags, and is hidden now that its text is there; if the tag was written <${tag} />, write <${tag}></${tag}>, as no such tag can close itself`,
      );
    }
  }
}
