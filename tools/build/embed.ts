import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { topics } from '../../content/topics.js';
import { directionOf } from '../../src/localization/direction.js';
import { plain } from '../content/marks.js';
import { root } from './files.js';
import { shippedTexts } from './shipped-texts.js';

/** A byte order mark. With it the text is read as UTF-8, even if a server names another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A frame page. The prerendered widget is complete without scripts, and the script takes it over without visible
 * changes. The page uses the standalone script, because a sandboxed frame may have no origin. Without an origin, a
 * module or a locale file would need headers that not every server sends.
 *
 * @param widget the element in its declarative shadow root
 */
const pageOf = (
  locale: string,
  title: string,
  widget: string,
): string => `${BYTE_ORDER_MARK}<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<base target="_blank">
<link rel="stylesheet" href="frame.css">
<script src="frame.js" defer></script>
<script src="../cdn/standalone/iort.${locale}.js" defer></script>
</head>
<body>
<div class="content">${widget.trim()}</div>
</body>
</html>
`;

/**
 * Writes dist/embed/<element>.<locale>.html from dist/ssr/, and the style sheet of these pages. Rollup has already
 * put the scripts into dist/embed/.
 */
export function writeEmbed(): void {
  for (const { locale, read } of shippedTexts()) {
    for (const { name, title } of topics) {
      const tag = `iort-${name}`;
      const widget = readFileSync(new URL(`dist/ssr/${locale}/${tag}.html`, root), 'utf8');
      const page = pageOf(locale, plain(read(title)), widget);
      writeFileSync(new URL(`dist/embed/${tag}.${locale}.html`, root), page);
    }
  }
  copyFileSync(new URL('site/embed/frame.css', root), new URL('dist/embed/frame.css', root));
}
