import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/npm/define.js';
import { catalogOf, loadCatalog } from '../../src/localization/catalogs.js';
import { sourceLocale } from '../../src/localization/locale.js';

/**
 * Renders a widget with default options in a locale, as an element with a declarative shadow root.
 * @throws where the locale can't be loaded
 */
export async function prerender(tag: string, locale: string): Promise<string> {
  if (locale !== sourceLocale) {
    await loadCatalog(locale);
    if (!catalogOf(locale)) throw new Error(`${locale} could not be loaded`);
  }
  const name = unsafeStatic(tag);
  return collectResult(render(html`<${name} lang=${unsafeStatic(locale)}></${name}>`));
}
