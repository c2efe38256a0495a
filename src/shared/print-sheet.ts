import { html, nothing, render, type TemplateResult } from 'lit';
import { printAlone } from './print-frame.js';
import { printNotice } from './print-notice.js';
import type { RenderContext } from './render-context.js';
import { writingLines } from './writing-lines.js';

/** A printed list of questions to take along. */
export interface Sheet {
  readonly title: string;
  readonly questions: readonly string[];
  /** Heading over the empty lines at the end. */
  readonly more: string;
}

/** The reader's questions, each with room to write. @param under content below the title */
export const sheetContent = (
  { title, questions, more }: Sheet,
  under: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<div class="root">
    <h1 class="title">${title}</h1>
    ${under}
    <ol>
      ${questions.map((question) => html`<li><bdi>${question}</bdi>${writingLines()}</li>`)}
    </ol>
    <h2 class="heading">${more}</h2>
    ${writingLines()}${writingLines()}
  </div>`;

/**
 * Prints the reader's questions alone, with room to write.
 * @returns whether the print dialog could be opened
 */
export function printSheet(root: ShadowRoot, context: RenderContext, sheet: Sheet): boolean {
  const notice = printNotice(context);
  const under = notice ? html`<p class="notice">${notice}</p>` : nothing;
  return printAlone(root, {
    locale: context.locale,
    title: sheet.title,
    fill: (body) => render(sheetContent(sheet, under), body),
  });
}
