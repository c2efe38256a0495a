import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../diagnostics/attempt.js';
import { isPrerendered } from '../prerendered/prerendered.js';
import { hasFallback } from '../slots/unnamed.js';
import { loadedCatalog, isMissing, loadCatalog, onCatalogs } from './catalogs.js';
import { delivery } from './delivery.js';
import { watchFallback } from './fallback.js';
import { nearestLang, watchLang } from './language.js';
import { locales, sourceLocale } from './locale.js';
import { negotiate, type Negotiated } from './negotiate.js';
import { readsEnglish } from './page-choice.js';
import { isUnreviewedTranslation } from './reviewed.js';
import { release, speaks } from './speakers.js';

/** What an element shows, and why it is not what the place asks for. */
export interface Shown extends Negotiated {
  /** Why it stands in English: its language could not be loaded, or the reader chose so. */
  readonly because?: 'failed' | 'chosen';
  /** The translation of the place, where no translator has signed it off. */
  readonly unreviewed?: string;
  /** Whether this element says so on the screen, for all of that language; on paper each does. */
  readonly says?: boolean;
}

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** `english` shows no translation that no translator has signed off. */
    readonly unreviewed: string | null;
  };

/** Keeps an element in the language of the place where it stands, wherever that changes. */
export class PlaceLanguage implements ReactiveController {
  /** What is to be shown; nothing until the texts of the first language are there. */
  shown?: Shown;
  readonly #host: Host;
  readonly #topic: () => string;
  readonly #failed: (locale: string) => void;
  #wish: string | null | undefined;
  #told?: string | undefined;
  #stop: (() => void)[] = [];
  /** Ends looking whether what stands between the tags can be read. */
  #leave?: (() => void) | undefined;
  /** Whether it was found that it can't be. */
  #isUnread = false;

  /**
   * @param topic the name of what the element says
   * @param failed told once each time that the language of the place can't be had
   */
  constructor(host: Host, topic: () => string, failed: (locale: string) => void) {
    this.#host = host;
    this.#topic = topic;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    const online = () => this.#read(true);
    this.#read(true); // before what a page may have broken
    addEventListener('online', online);
    const stop = attempt('a change of language is not followed', () =>
      watchLang(this.#host, () => this.read()),
    );
    this.#stop = [
      stop ?? (() => {}),
      onCatalogs(() => this.read()),
      () => removeEventListener('online', online),
    ];
  }

  hostDisconnected(): void {
    this.#stop.forEach((stop) => stop());
    this.#stopLeaving();
    release(this.#host);
  }

  /** Shows English until the language of the place, or what is known of it, changes. */
  useEnglish(): void {
    const unmet = this.shown?.locale;
    const isEnglish = unmet === undefined || unmet === sourceLocale;
    this.shown = isEnglish
      ? { locale: sourceLocale }
      : { locale: sourceLocale, unmet, because: 'failed' };
  }

  /** Looks again at where the element stands and at what there is. */
  read(): void {
    this.#read(false);
  }

  /** @param again whether what failed is to be loaded again, as a new language does anyway */
  #read(again: boolean): void {
    const wish = nearestLang(this.#host);
    const { locale, unmet } = negotiate(wish, locales(), delivery().fallbackLocale ?? sourceLocale);
    const changed = wish !== this.#wish;
    this.#wish = wish;
    const next = this.#choose(locale, again || changed);
    if (next) {
      this.shown = unmet === undefined ? next : { ...next, unmet };
      this.#stopLeaving();
    }
    this.#host.requestUpdate();
  }

  /** What to show for a locale; nothing while that is still open. */
  #choose(locale: string, load: boolean): Shown | undefined {
    const host = this.#host;
    release(host, locale);
    if (locale === sourceLocale) return { locale };
    const unreviewed = isUnreviewedTranslation(locale, this.#topic());
    if (unreviewed && host.unreviewed === 'english') return { locale: sourceLocale, unmet: locale };
    // What a server has rendered says so already, and may not jump.
    const says = unreviewed && (speaks(host, locale) || isPrerendered(host));
    const notice = unreviewed ? { unreviewed: locale, says } : {};
    if (readsEnglish(locale)) return { locale: sourceLocale, because: 'chosen', ...notice };
    // Not asked for before where English was shown instead; what has failed is tried again on `load`.
    if (load || !isMissing(locale)) void loadCatalog(locale);
    if (loadedCatalog(locale)) {
      this.#told = undefined;
      return { locale, ...notice };
    }
    if (!isMissing(locale)) return undefined;
    if (this.#told !== locale) {
      this.#told = locale;
      this.#failed(locale);
    }
    return !this.shown && this.#canLeave()
      ? undefined
      : { locale: sourceLocale, unmet: locale, because: 'failed' };
  }

  /** Whether the element can be left to what stands there. */
  #canLeave(): boolean {
    const host = this.#host;
    if (isPrerendered(host)) return true;
    if (this.#isUnread || !hasFallback(host)) return false;
    this.#leave ??= watchFallback(host, () => {
      this.#isUnread = true;
      this.read();
    });
    return true;
  }

  #stopLeaving(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
