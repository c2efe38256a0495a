import { html, nothing, render } from 'lit';
import { printAlone } from './print-frame.js';
import { printNotice } from './print-notice.js';
import type { RenderContext } from './render-context.js';
import { writingLines } from './writing-lines.js';

/** A sheet to take along. */
export interface Sheet {
  readonly title: string;
  readonly questions: readonly string[];
  /** Heading over the empty lines at the end. */
  readonly more: string;
}

/**
 * Prints the reader's questions alone, with room to write.
 * @returns whether the print dialog could be opened
 */
export function printSheet(
  root: ShadowRoot,
  context: RenderContext,
  { title, questions, more }: Sheet,
): boolean {
  const notice = printNotice(context);
  return printAlone(root, {
    locale: context.locale,
    title,
    fill: (body) =>
      render(
        html`<div class="root">
          <h1 class="title">${title}</h1>
          ${notice ? html`<p class="notice">${notice}</p>` : nothing}
          <ol>
            ${questions.map((question) => html`<li><bdi>${question}</bdi>${writingLines()}</li>`)}
          </ol>
          <h2 class="heading">${more}</h2>
          ${writingLines()}${writingLines()}
        </div>`,
        body,
      ),
  });
}
