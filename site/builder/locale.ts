import { configureLocalization, type LocaleModule } from '@lit/localize';

const SOURCE = 'en';

/** Loaders for the builder's own languages except English. The texts of a language are loaded when they are needed. */
const loaders: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  es: () => import('./generated/es.js'),
};

/** The builder's own languages. */
export const builderLocales: readonly string[] = [SOURCE, ...Object.keys(loaders)];

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: SOURCE,
  targetLocales: Object.keys(loaders),
  loadLocale: (locale) => loaders[locale]?.() ?? Promise.reject(new Error(locale)),
});

export { getLocale };

/** Returns the first of the given languages that the builder has, or else English. */
export function chooseLocale(preferred: readonly string[]): string {
  const languages = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.find((language) => language && builderLocales.includes(language)) ?? SOURCE;
}

/** Switches the builder's own language. If its texts can't be loaded, the current language stays. */
export async function switchLocale(locale: string): Promise<void> {
  try {
    await setLocale(locale);
  } catch {
    // Keep the current language.
  }
  document.documentElement.lang = getLocale();
}

/** The name of the language `tag`, written in `inLanguage`. By default it is written in the language itself: `español` for `es`. */
export const languageName = (tag: string, inLanguage = tag): string =>
  new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
