import { readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** A built file, as text. */
export const built = (path: string): string => readFileSync(new URL(path, dist), 'utf8');

/** The widgets that the measured pages contain. */
export const widgets = ['overview', 'side-effects', 'faq'] as const;
export type Widget = (typeof widgets)[number];

/** A widget as plain HTML with `<details>`. Every subject has to show the same words. */
export const plainHtml = (widget: Widget, locale = 'en'): string =>
  built(`html/${locale}/iort-${widget}.html`).trim();

/** The last line of text of a widget. Once this line is shown, the whole text is shown. */
export function lastWords(widget: Widget, locale = 'en'): string {
  const lines = plainHtml(widget, locale)
    .replace(/<[^>]+>/g, '\n')
    .trim()
    .split('\n');
  return lines.at(-1)?.trim() ?? '';
}
