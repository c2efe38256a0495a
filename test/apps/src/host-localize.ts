import { configureLocalization, msg } from '@lit/localize';

/**
 * Localizes the host app with @lit/localize, in a language that the widgets don't have. Each copy of
 * @lit/localize may be configured only once, so the call throws if the widgets have configured the app's copy.
 * @returns the app's locale and a text in it
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
