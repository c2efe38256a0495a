import { html, nothing, render, type TemplateResult } from 'lit';
import { uiPrint as ui } from '../../content/interface-print.js';
import { languageName } from '../localization/locale.js';
import { builtIn } from '../page/built-in.js';
import { pageAddress } from './page-address.js';
import { printAlone } from './print-frame.js';
import { printNotice } from './print-notice.js';
import { wordsOf } from './print-words.js';
import type { Reader } from './reader.js';
import { writingLines } from './writing-lines.js';

/** A copy of what a widget shows, all of it open, with the hospital's own words in it. */
function copyOf(root: ShadowRoot): HTMLElement {
  const shown = root.querySelector('.root') as HTMLElement;
  const copy = shown.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('details').forEach((details) => (details.open = true));
  const slots = shown.querySelectorAll('slot');
  copy.querySelectorAll('slot').forEach((slot, index) => {
    slot.replaceWith(...(slots[index]?.assignedNodes() ?? []).flatMap(wordsOf));
  });
  return copy;
}

/** Says of a copy what one widget says for all of the page: nobody sees the page beside the sheet. */
function addNotice(copy: HTMLElement, reader: Reader): void {
  const notice = printNotice(reader);
  const said = [...copy.querySelectorAll('.notice')].map(({ textContent }) => textContent ?? '');
  if (!notice || said.some((text) => text.includes(notice))) return;
  const line = builtIn(document, 'createElement')('p');
  line.className = 'notice';
  line.textContent = notice;
  copy.querySelector('.title')?.after(line);
}

/** Room to say it in one's own words. */
const ownWords = ({ say }: Reader): TemplateResult =>
  html`<h2 class="heading">${say(ui.ownWords)}</h2>
    ${[ui.why, ui.wrong, ui.whom].map(
      (text) =>
        html`<p>${say(text)}</p>
          ${writingLines()}`,
    )}`;

/** The language of the text, and the page that it was printed from. */
const origin = ({ locale }: Reader, address: string): TemplateResult =>
  html`<p>${languageName(locale)}${address ? html` | <bdi>${address}</bdi>` : nothing}</p>`;

/** Prints a widget's text alone, in letters of the usual size or large ones. */
function print(reader: Reader, root: ShadowRoot, large: boolean): boolean {
  const copy = copyOf(root);
  copy.classList.add('print-open');
  copy.classList.toggle('large', large);
  addNotice(copy, reader);
  return printAlone(root, {
    locale: reader.locale,
    title: copy.querySelector('.title')?.textContent?.trim() ?? '',
    fill: (body) => {
      const part = (): HTMLElement => body.ownerDocument.createElement('div');
      const before = part();
      const after = part();
      body.append(copy);
      copy.querySelector('.about')?.before(before);
      copy.append(after);
      render(ownWords(reader), before);
      render(origin(reader, pageAddress()), after);
      for (const question of copy.querySelectorAll('.mine li')) {
        render(writingLines(), question.appendChild(part()));
      }
    },
  });
}

/** The controls that print a widget's text alone. */
export function printControls(reader: Reader): TemplateResult {
  const { say } = reader;
  const controls = [ui.print, ui.printLarge].map(
    (label, large) =>
      html`<button
        type="button"
        class="quiet"
        part="button"
        @click=${({ currentTarget }: Event) => {
          const button = currentTarget as HTMLElement;
          const printed = print(reader, button.getRootNode() as ShadowRoot, large > 0);
          const status = button.parentElement?.lastElementChild;
          if (status) status.textContent = printed ? '' : say(ui.printFailed);
        }}
      >
        ${say(label)}
      </button>`,
  );
  return html`<div class="row print-controls">
    ${controls}<span class="status" role="status"></span>
  </div>`;
}
