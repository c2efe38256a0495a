import { html, type TemplateResult } from 'lit';
import { ui } from '../../generated/content/shared.js';
import type { Disclosures } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { copyButton } from '../copy.js';
import { heading } from '../heading.js';
import { pageAddress } from '../page-address.js';
import type { Reader } from '../reader.js';
import { flow } from './flow.js';

/**
 * A native disclosure: keyboard, state and find-in-page are the browser's.
 * @param id stable, unlocalized; the page's hash opens it
 * @param steps how far its heading lies below the widget's top heading
 */
export function disclosure(
  reader: Reader,
  id: string,
  steps: number,
  title: string,
  content: unknown,
): TemplateResult {
  return html`<details
    id=${id}
    class="disclosure"
    part="disclosure"
    ?open=${reader.isOpen(id)}
    @toggle=${reader.toggled}
  >
    <summary part="summary">${heading(deeper(reader.level, steps), 'question', title)}</summary>
    <div class="answer" part="answer">${content}</div>
  </details>`;
}

/** Questions that fold open to their answers, each with a control that copies its link. */
export function disclosures(reader: Reader, { items }: Disclosures): TemplateResult {
  return html`<div class="disclosures">
    ${items.map(({ name, question, answer }) => {
      const id = reader.idOf(name);
      return disclosure(
        reader,
        id,
        2,
        reader.say(question),
        html`${answer.map((block) => flow(reader, block, 3))}
        ${copyButton({
          label: reader.say(ui.copyLink),
          done: reader.say(ui.linkCopied),
          failed: reader.say(ui.copyByHand),
          text: () => `${pageAddress()}#${id}`,
        })}`,
      );
    })}
  </div>`;
}
