import { readFileSync } from 'node:fs';
import { inText } from '../../src/shared/escape.js';
import { root } from '../build/files.js';

/** The style sheet of the pages about changes and advisories. */
export const documentStyles = (): string =>
  ['shared/colors.css', 'pages/document.css']
    .map((file) => readFileSync(new URL(`site/${file}`, root), 'utf8'))
    .join('\n');

/** The parts of a page. */
export interface DocumentParts {
  readonly title: string;
  /** The HTML of the main content. */
  readonly main: string;
  /** Further HTML for the head. */
  readonly head?: string;
  /** Whether the page contains its styles, so that it is a single file. */
  readonly alone?: boolean;
}

/** A complete page in English. It loads its styles from `document.css`, or contains them if `alone` is set. */
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
