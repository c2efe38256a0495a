import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../diagnostics/console.js';
import { isFilled } from './shows.js';
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
    this.contact = isFilled(this.#host, 'contact');
    this.local = isFilled(this.#host, 'local');
    this.unnamed = fateOfUnnamed(this.#host, this.contact);
  }

  #tell(): void {
    const tag = this.#host.localName;
    if (this.unnamed === 'contact') {
      warnOnce(`<${tag}>: a telephone number stands in no slot; it is shown: ${ADVICE}`);
    } else if (this.unnamed === 'too long') {
      warnOnce(`<${tag}>: a telephone number stands in no slot and is hidden: ${ADVICE}`);
    } else if (this.unnamed === 'rest') {
      warnOnce(
        `<${tag}>: the rest of the page stands between its tags; write <${tag}></${tag}>, as no such tag can close itself`,
      );
    }
  }
}
