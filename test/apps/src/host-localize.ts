import { configureLocalization, msg } from '@lit/localize';

/**
 * A host app that is localized itself: @lit/localize may be configured only once per copy, and this
 * app does so, with a language that the widgets don't have.
 */
export async function hostText(): Promise<string> {
  const { setLocale, getLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['fr'],
    loadLocale: () => Promise.resolve({ templates: { hello: 'Bonjour' } }),
  });
  await setLocale('fr');
  return `${getLocale()}: ${msg('Hello', { id: 'hello' })}`;
}
