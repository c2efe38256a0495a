import { readFileSync } from 'node:fs';
import { inText } from '../../src/shared/escape.js';
import { root } from '../build/files.js';

/** The style sheet of the pages for people who check the text. */
export const documentStyles = (): string =>
  ['shared/colors.css', 'pages/document.css']
    .map((file) => readFileSync(new URL(`site/${file}`, root), 'utf8'))
    .join('\n');

/** The content of a page. */
export interface DocumentParts {
  readonly title: string;
  /** HTML. */
  readonly main: string;
  /** More for the head, HTML. */
  readonly head?: string;
  /** Whether the styles are in the page itself, so that it is a single file. */
  readonly alone?: boolean;
}

/** A whole page in English; its styles are in `document.css` beside it, or in the page. */
export const documentOf = ({ title, main, head = '', alone = false }: DocumentParts): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${inText(title)}</title>
<link rel="icon" href="data:,">
${alone ? `<style>\n${documentStyles()}</style>` : '<link rel="stylesheet" href="document.css">'}
${head}</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
