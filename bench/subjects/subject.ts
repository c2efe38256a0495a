import type { Widget } from './words.js';

/** One way to show the words of the widgets on a page. */
export interface Subject {
  readonly name: string;
  /** The language of the page. */
  readonly locale: string;
  /** Markup to add at the end of the page's head. */
  readonly head: string;
  /** Markup of a widget in the page's body. */
  readonly markup: (widget: Widget) => string;
  /** Markup, with a single outer element, for a widget that is added after the page has loaded. If left out, `markup` is used. */
  readonly later?: (widget: Widget) => string;
  /** Markup to add at the end of the page's body. */
  readonly end: string;
  /** The text of each file that the page loads, by path such as `/cdn/iort.js`. */
  readonly files: Readonly<Record<string, string>>;
}

/** The page of a subject. */
export const pageOf = (
  { locale, head, markup, end }: Subject,
  shown: readonly Widget[],
): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Radiation during surgery</title>
<link rel="icon" href="data:," />
${head}
</head>
<body>
<h1>Radiation during surgery</h1>
${shown.map(markup).join('\n')}
${end}
</body>
</html>
`;
