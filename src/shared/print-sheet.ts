import { html, render } from 'lit';
import { directionOf } from '../localization/locale.js';
import { sheetStyles } from './styles/sheet.js';

/** A sheet to take along. */
export interface Sheet {
  readonly locale: string;
  readonly title: string;
  readonly questions: readonly string[];
  /** Heading over the empty lines at the end. */
  readonly more: string;
}

/** Lines to write on under each question, and at the end. */
const LINES = [1, 2, 3];

const lines = () => LINES.map(() => html`<div class="line"></div>`);

/**
 * Prints a sheet alone, from a hidden frame inside the shadow root: the host page is not touched.
 * Styles are adopted, so that a strict content security policy lets them through.
 * @returns whether the print dialog could be asked for
 */
export function printSheet(root: ShadowRoot, sheet: Sheet): boolean {
  root.querySelector('iframe')?.remove();
  const frame = root.ownerDocument.createElement('iframe');
  frame.hidden = true;
  frame.title = sheet.title;
  root.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return false;
  const { document } = page;
  document.documentElement.lang = sheet.locale;
  document.documentElement.dir = directionOf(sheet.locale);
  document.title = sheet.title;
  const styles = new page.CSSStyleSheet();
  styles.replaceSync(sheetStyles);
  document.adoptedStyleSheets = [styles];
  render(
    html`<h1>${sheet.title}</h1>
      <ol>
        ${sheet.questions.map((question) => html`<li><bdi>${question}</bdi>${lines()}</li>`)}
      </ol>
      <h2>${sheet.more}</h2>
      ${lines()}${lines()}`,
    document.body,
  );
  try {
    page.focus();
    page.print();
    return true;
  } catch {
    return false;
  }
}
