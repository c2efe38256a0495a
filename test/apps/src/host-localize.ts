import { configureLocalization, msg } from '@lit/localize';

/**
 * What a host app that is itself localized does: @lit/localize may be configured once per copy, and
 * here it is, in a language that the widgets don't show.
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
