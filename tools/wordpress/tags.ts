const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** All words that consist of this number of lowercase letters. */
const words = (length: number): string[] =>
  length === 0
    ? ['']
    : words(length - 1).flatMap((start) => [...LETTERS].map((letter) => start + letter));

const regions = [
  ...words(2).map((region) => region.toUpperCase()),
  ...Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0')),
];

/** The locale of a tag with its most likely script and region; undefined if the tag is not valid. */
function maximized(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/** The language and the script of a locale, such as `es-Latn` for `es`. */
export const writtenIn = (locale: string): string => {
  const { language, script } = new Intl.Locale(locale).maximize();
  return `${language}-${script}`;
};

/** The scripts of a language by region. The key '' has the usual script. Only regions with another script are listed. */
function scriptsOf(language: string): Record<string, string> {
  const usual = maximized(language)?.script ?? '';
  const others = regions.flatMap((region) => {
    const script = maximized(`${language}-${region}`)?.script;
    return script && script !== usual ? [[region, script]] : [];
  });
  return { '': usual, ...Object.fromEntries(others) };
}

/**
 * The data with which the plugin's PHP finds the locale for a language tag, as the script does with `Intl`: the scripts
 * of each language, and other codes of the same languages, such as `spa` for `es`.
 */
export function tagRules(locales: readonly string[]) {
  const languages = [...new Set(locales.map((locale) => new Intl.Locale(locale).language))];
  const aliases = [...words(2), ...words(3)].flatMap((code) => {
    const language = code === 'und' ? undefined : maximized(code)?.language; // "und" means undetermined, so no language
    return language && language !== code && languages.includes(language) ? [[code, language]] : [];
  });
  return {
    scripts: Object.fromEntries(languages.map((language) => [language, scriptsOf(language)])),
    aliases: Object.fromEntries(aliases) as Record<string, string>,
  };
}
