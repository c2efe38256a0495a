import { html, nothing, render, type TemplateResult } from 'lit';
import { uiPrint as ui } from '../generated/content/shared.js';
import { languageName } from '../localization/locale.js';
import { builtIn } from '../page/built-in.js';
import type { Action } from './actions.js';
import { announce } from './announce.js';
import { fixed, markup, type Markup } from './markup.js';
import { addressOnPaper } from './page-address.js';
import { printAlone } from './print-frame.js';
import { wordsOf } from './print-words.js';
import type { RenderContext } from './render-context.js';
import { twoLanguagesControl } from './two-languages/choice.js';
import { writingLines } from './writing-lines.js';

/** Puts the hospital's own words into a printed copy, in place of the slots in which the widget shows them. */
export function putWords(copy: HTMLElement, shown: HTMLElement): void {
  const slots = shown.querySelectorAll('slot');
  copy.querySelectorAll('slot').forEach((slot, index) => {
    const words = slots[index]?.assignedNodes() ?? [];
    // An empty slot keeps its own content, such as the line that replaces a missing number.
    slot.replaceWith(...(words.length > 0 ? wordsOf(words) : slot.childNodes));
  });
}

/** A copy of what a widget shows, with all disclosures open and the hospital's own words in it. */
function copyOf(root: ShadowRoot): HTMLElement {
  const shown = root.querySelector('.root') as HTMLElement;
  const copy = shown.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('details').forEach((details) => (details.open = true));
  putWords(copy, shown);
  return copy;
}

/** Adds lines to write on below each question of the reader's list. */
export function roomForAnswers(copy: HTMLElement): void {
  for (const question of copy.querySelectorAll('.mine li')) {
    render(
      writingLines(),
      question.appendChild(builtIn(question.ownerDocument, 'createElement')('div')),
    );
  }
}

/** A heading, and notes to fill in by hand, such as "Number to call by day:", each with lines to write on. */
export const ownWords = ({ say }: RenderContext): TemplateResult =>
  html`<h2 class="heading">${say(ui.ownWords)}</h2>
    ${[ui.byDay, ui.byNight, ui.why, ui.effects, ui.whom].map(
      (text) =>
        html`<p>${say(text)}</p>
          ${writingLines()}`,
    )}`;

/** A line with the language of the text, and with the address of the page unless `address` is empty. */
const origin = (locale: string, address: string): TemplateResult =>
  html`<p>${languageName(locale)}${address ? html` | <bdi>${address}</bdi>` : nothing}</p>`;

/**
 * Prints a widget's text alone, in letters of normal size or large ones.
 * @returns whether the print dialog could be opened
 */
function print(context: RenderContext, root: ShadowRoot, large: boolean): boolean {
  const copy = copyOf(root);
  const { lang } = copy; // prerendered text may be in a language that is not loaded
  copy.classList.add('print-open');
  copy.classList.toggle('large', large);
  return printAlone(root, {
    locale: lang,
    title: copy.querySelector('.title')?.textContent?.trim() ?? '',
    fill: (body) => {
      const part = (): HTMLElement => body.ownerDocument.createElement('div');
      const before = part();
      const after = part();
      body.append(copy);
      copy.querySelector('.about')?.before(before);
      copy.append(after);
      render(ownWords(context), before);
      render(origin(lang, addressOnPaper()), after);
      roomForAnswers(copy);
    },
  });
}

/** What a press of a print button does: prints the text of the button's widget. If this fails, a message says so. */
export const printText =
  (context: RenderContext, large: boolean): Action =>
  (button) => {
    const printed = print(context, button.getRootNode() as ShadowRoot, large);
    const status = button.parentElement?.lastElementChild;
    if (status) announce(status, printed ? '' : context.say(ui.printFailed));
  };

const control = (action: string, label: string): Markup =>
  markup`<button type="button" class="quiet" part="button" data-do="${fixed(action)}"
    .textContent=${label}></button>`;

/**
 * The controls that print a widget's text alone.
 * @param more other controls in the same row
 */
export const printControls = (context: RenderContext, more: Markup): Markup =>
  markup`<div class="row print-controls">
    ${control('print', context.say(ui.print))}${control('print-large', context.say(ui.printLarge))}
    ${twoLanguagesControl(context, 'text')}${more}
    <span class="status" aria-live="polite"></span>
  </div>`;
