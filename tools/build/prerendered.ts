import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { topics } from '../../content/topics.js';
import { renderHtml, renderShadow, type ElementName } from '../../src/server/index.js';
import { sourceLocale } from '../../src/localization/locale.js';
import { targetLocales } from '../locales/shipped.js';

import { root } from './files.js';

const write = (path: string, content: string): void => {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
};

/**
 * Writes every widget in every language: prerendered to dist/ssr/<locale>/<element>.html, and as plain HTML to
 * dist/html/<locale>/<element>.html and <element>.basic.html. Also copies the optional style sheet for plain HTML.
 */
export async function writePrerendered(): Promise<void> {
  for (const locale of [sourceLocale, ...targetLocales]) {
    for (const { name } of topics) {
      const tag: ElementName = `iort-${name}`;
      write(`dist/ssr/${locale}/${tag}.html`, await renderShadow(tag, { locale }));
      write(`dist/html/${locale}/${tag}.html`, await renderHtml(tag, { locale }));
      const basic = await renderHtml(tag, { locale, basic: true });
      write(`dist/html/${locale}/${tag}.basic.html`, basic);
    }
  }
  copyFileSync(
    new URL('site/plain/iort-plain.css', root),
    new URL('dist/html/iort-plain.css', root),
  );
}
