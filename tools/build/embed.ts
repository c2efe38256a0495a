import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { topics } from '../../content/topics.js';
import { directionOf } from '../../src/localization/locale.js';
import { root } from './files.js';
import { shippedTexts } from './shipped-texts.js';

const folder = new URL('dist/embed/', root);

/**
 * A page to be shown in a frame: the prerendered widget, complete without scripts, and the standalone
 * script of its language, which needs neither CORS nor a further request, so that it also works in a
 * sandbox without an origin.
 */
const page = (locale: string, title: string, widget: string): string => `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <base target="_blank" />
    <link rel="stylesheet" href="frame.css" />
  </head>
  <body>
    ${widget.trim()}
    <script src="frame.js"></script>
    <script src="../cdn/standalone/iort.${locale}.js"></script>
  </body>
</html>
`;

/** Writes dist/embed/<element>.<locale>.html; the scripts beside them are Rollup's. */
export function writeEmbed(): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(new URL('site/embed/frame.css', root), new URL('frame.css', folder));
  for (const { locale, read } of shippedTexts()) {
    for (const topic of topics) {
      const tag = `iort-${topic.name}`;
      const widget = readFileSync(new URL(`dist/ssr/${locale}/${tag}.html`, root), 'utf8');
      writeFileSync(
        new URL(`${tag}.${locale}.html`, folder),
        page(locale, read(topic.title), widget),
      );
    }
  }
}
