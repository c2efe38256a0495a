import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
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
import { release, isSpeaker, watch } from './speakers.js';

/**
 * The language that an element shows; if that is not the language of the place, also the reason. A language is
 * `notShown` if we don't ship it, if it could not be loaded or rendered, or if the option `unreviewed` replaces
 * it by English.
 */
export interface Shown extends Negotiated {
  /** Why English is shown: the language could not be loaded or shown, or the reader chose English. */
  readonly because?: 'failed' | 'chosen';
  /** The locale of the place, if its unreviewed translation is shown, or if the reader chose English instead. */
  readonly unreviewed?: string;
  /**
   * Whether this element shows the notice "unreviewed" on the screen. One element shows the notice for all
   * widgets in the same language. Prerendered elements show it too.
   */
  readonly showsNotice?: boolean;
}

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** `english` shows English instead of a translation that no translator has signed off. */
    readonly unreviewed: string | null;
  };

/** A character that no language tag has, such as the quotes of `lang=“es”`. */
const NO_TAG = /[^\w\s.@-]/;

const NOT_FOLLOWED = 'a change of language is not followed';

/** Keeps an element in the language of its place, also if the page changes that language. */
export class PlaceLanguage implements ReactiveController {
  /** What to show; undefined while the element keeps its first content (fallback or prerendered text). */
  shown?: Shown;
  readonly #host: Host;
  readonly #topic: () => string;
  readonly #hasNumber: () => boolean;
  readonly #failed: (locale: string) => void;
  #requested: string | null | undefined;
  #reported?: string | undefined;
  #stop: (() => void)[] = [];
  /** Stops checking whether the fallback can be read. */
  #stopCheck?: (() => void) | undefined;
  /** Whether the check has found that the fallback can't be read. */
  #isUnread = false;

  /**
   * @param topic the name of the element's topic
   * @param hasNumber whether the content between the tags has the hospital's number; also true if no
   * number is set
   * @param failed called when the language of the place fails to load or is late; not called again for the
   * same language, unless another language has failed or a language of the place has been loaded meanwhile
   */
  constructor(
    host: Host,
    topic: () => string,
    hasNumber: () => boolean,
    failed: (locale: string) => void,
  ) {
    this.#host = host;
    this.#topic = topic;
    this.#hasNumber = hasNumber;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    const readAgain = (again: boolean) => attempt(NOT_FOLLOWED, () => this.#read(again));
    const read = () => readAgain(false);
    // Some browsers stop the requests of a page when they put it into the back/forward cache. A page that is
    // not from this cache has nothing to repeat.
    const back = (event: Event & { persisted?: boolean }) =>
      event.persisted === false || readAgain(true);
    this.#read(true); // this comes first, as the calls below may fail on a broken page
    addEventListener('online', back);
    addEventListener('pageshow', back);
    const stop = attempt(NOT_FOLLOWED, () => watchLang(this.#host, read));
    this.#stop = [
      stop ?? (() => {}),
      onCatalogs(read),
      () => removeEventListener('online', back),
      () => removeEventListener('pageshow', back),
    ];
  }

  /**
   * Now that this element has text, checks again which element should show the notice. On a page with many
   * elements, the text is rendered some frames after the choice, and an element without text counts as hidden.
   */
  hostUpdated(): void {
    if (this.shown?.unreviewed) watch(this.#host);
  }

  hostDisconnected(): void {
    this.#stop.forEach((stop) => stop());
    this.#stopChecking();
    release(this.#host);
  }

  /** Shows English until the language is read again. */
  useEnglish(): void {
    const notShown = this.shown?.locale ?? sourceLocale;
    this.shown = {
      locale: sourceLocale,
      ...(notShown !== sourceLocale && { notShown, because: 'failed' }),
    };
  }

  /** Reads the language of the place and the load states again. */
  read(): void {
    this.#read(false);
  }

  /** @param again whether to try again to load a language that failed; a new language is loaded in any case */
  #read(again: boolean): void {
    const requested = nearestLang(this.#host);
    const { locale, notShown } = negotiate(
      requested,
      locales(),
      delivery().fallbackLocale ?? sourceLocale,
    );
    if (notShown === '' && requested && NO_TAG.test(requested)) {
      warnOnce(`lang="${requested}": not a language tag, such as es or zh-Hans`);
    }
    const changed = requested !== this.#requested;
    this.#requested = requested;
    const next = this.#choose(locale, again || changed);
    if (next) {
      this.shown = notShown === undefined ? next : { ...next, notShown };
      this.#stopChecking();
    }
    this.#host.requestUpdate();
  }

  /** What to show for a locale; undefined if the element keeps what it shows now. */
  #choose(locale: string, load: boolean): Shown | undefined {
    const host = this.#host;
    release(host, locale);
    if (locale === sourceLocale) return { locale };
    const unreviewed = isUnreviewedTranslation(locale, this.#topic());
    if (unreviewed && host.unreviewed === 'english')
      return { locale: sourceLocale, notShown: locale };
    // Prerendered text in this language contains the notice already: if the notice were removed, the text would move up.
    const showsNotice = unreviewed && (isSpeaker(host, locale) || isPrerendered(host));
    const notice = unreviewed ? { unreviewed: locale, showsNotice } : {};
    if (readsEnglish(locale)) return { locale: sourceLocale, because: 'chosen', ...notice };
    // Loads the language when it is first needed. After a failure, loads it again only if `load` is true.
    if (load || !isMissing(locale)) void loadCatalog(locale);
    if (loadedCatalog(locale)) {
      this.#reported = undefined;
      return { locale, ...notice };
    }
    if (!isMissing(locale)) return undefined;
    if (this.#reported !== locale) {
      this.#reported = locale;
      this.#failed(locale);
    }
    return !this.shown && this.#canKeep()
      ? undefined
      : { locale: sourceLocale, notShown: locale, because: 'failed' };
  }

  /** Whether the element can go on showing its present content (fallback or prerendered text). */
  #canKeep(): boolean {
    const host = this.#host;
    if (isPrerendered(host)) return true;
    if (this.#isUnread || !hasFallback(host) || !this.#hasNumber()) return false;
    this.#stopCheck ??= watchFallback(host, () => {
      this.#isUnread = true;
      this.read();
    });
    return true;
  }

  #stopChecking(): void {
    this.#stopCheck?.();
    this.#stopCheck = undefined;
  }
}
