/** The result of language negotiation. */
export interface Negotiated {
  /** The locale to show. */
  readonly locale: string;
  /**
   * The requested language, if another is shown instead, as a tag without variants and extensions. Empty if
   * the tag names no language. Undefined if the requested language is shown, or if none is requested.
   */
  readonly notShown?: string;
}

/**
 * A tag with an extended language (RFC 5646, 2.2.2), such as `cmn` in `zh-cmn-Hans`. Browsers refuse such
 * tags.
 */
const EXTENDED = /^([a-z]{2,3})-[a-z]{3}(?=-|$)/i;

/** The tag for Traditional Chinese in old systems from Microsoft. */
const TRADITIONAL = /^zh-cht$/i;

/**
 * The beginning of a tag for a Chinese language other than Mandarin, such as `zh-yue` for Cantonese. `zh-chs` is an old tag
 * for Simplified Chinese.
 */
const OTHER_CHINESE = /^zh-(?!cmn|chs)(?=[a-z]{3}(-|$))/i;

/** The end of a server's locale name, such as `.UTF-8` and `@euro`. */
const SERVER_SUFFIX = /[.@].*$/;

const read = (tag: string): Intl.Locale | undefined => {
  try {
    const locale = new Intl.Locale(tag);
    // `maximize()` would turn "undetermined" into English.
    return locale.language === 'und' ? undefined : locale.maximize();
  } catch {
    return undefined; // an invalid tag, or a polyfill without `maximize()`
  }
};

function parse(tag: string): Intl.Locale | undefined {
  const plain = tag.trim().replace(SERVER_SUFFIX, '').replaceAll('_', '-');
  return (
    read(plain) ??
    read(plain.replace(TRADITIONAL, 'zh-Hant').replace(OTHER_CHINESE, '').replace(EXTENDED, '$1'))
  );
}

/** A tag without variants and extensions: browsers have no name for `de-x-simple-language`. */
function plainTag(requested: Intl.Locale): string {
  const { language, script, region } = requested.minimize();
  return [language, script, region].filter(Boolean).join('-');
}

/**
 * Finds the locale for a requested language tag (BCP 47, in any case, with `-` or `_`; spaces at its ends are
 * ignored). Language and script must match, and the region may differ: `es-MX` gets `es`. `zh-CN` gets
 * `zh-Hans`, and `zh-TW` gets the fallback. If several locales match, one with the requested region is
 * preferred.
 *
 * @param request the nearest `lang`; `null` if the page states no language
 * @param available the available locales
 * @param fallback the locale to show if the language is not available
 */
export function negotiate(
  request: string | null,
  available: readonly string[],
  fallback: string,
): Negotiated {
  if (request === null) return { locale: fallback };
  // The usual case comes first, because parsing a tag is slow.
  if (available.includes(request)) return { locale: request };
  const requested = parse(request);
  if (!requested) return { locale: fallback, notShown: '' };
  const fits = (tag: string, region?: string): boolean => {
    const offered = parse(tag);
    return (
      offered?.language === requested.language &&
      offered.script === requested.script &&
      (!region || offered.region === region)
    );
  };
  const locale =
    available.find((tag) => fits(tag, requested.region)) ?? available.find((tag) => fits(tag));
  return locale ? { locale } : { locale: fallback, notShown: plainTag(requested) };
}
