import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang, watchLang } from './language.js';
import { locales, sourceLocale } from './locale.js';
import { negotiate, type Negotiated } from './negotiate.js';

/** Keeps an element in the language of the place where it stands, wherever that changes. */
export class PlaceLanguage implements ReactiveController {
  /** The language of the place, as far as it can be met. */
  current: Negotiated = { locale: sourceLocale };
  readonly #host: ReactiveControllerHost & Element;
  #stopWatching?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#stopWatching = watchLang(this.#host, this.#read);
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  readonly #read = (): void => {
    this.current = negotiate(nearestLang(this.#host), locales, sourceLocale);
    this.#host.requestUpdate();
  };
}
