import { ui } from '../../generated/content/shared.js';
import type { Disclosures } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { copyLinkControl } from '../links.js';
import { listenControl } from '../listen/control.js';
import { fixed, markup, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { flow } from './flow.js';
import { illustrated } from './illustrated.js';

/**
 * A native disclosure: the browser handles the keyboard and the state.
 * @param id stable and not translated; a page's hash with this id opens the disclosure
 * @param steps how many levels the heading is below the widget's top heading
 */
export const disclosure = (
  context: RenderContext,
  id: string,
  steps: number,
  title: string,
  content: Markup,
): Markup =>
  markup`<details id="${fixed(id)}" class="disclosure" part="disclosure"${fixed(context.opened(id))}>
    <summary part="summary">${heading(deeper(context.level, steps), 'question', title)}</summary>
    <div class="answer" part="answer">${content}</div>
  </details>`;

/**
 * Questions with folded answers, each with controls that read the answer aloud, and copy or share its
 * link.
 */
export const disclosures = (context: RenderContext, { items }: Disclosures): Markup =>
  markup`<div class="disclosures">
    ${items.map(({ name, question, answer }) =>
      disclosure(
        context,
        context.idOf(name),
        2,
        context.say(question),
        markup`${listenControl(context)}${answer.map((block) => (block.kind === 'illustrated' ? illustrated(context, block, 3) : flow(context, block, 3)))}
          ${copyLinkControl(context.say(ui.copyLink))}`,
      ),
    )}
  </div>`;
