import type { Steps } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { fixed, markup, none, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { byRoom } from './by-room.js';
import { itemContent } from './flow.js';
import { scene } from './illustrated.js';

/** The steps of a stage in order; their numbers run through all stages. */
export const steps = (context: RenderContext, { heading: title, first, items }: Steps): Markup =>
  byRoom(
    markup`${heading(deeper(context.level, 2), 'subheading', context.say(title))}
    <ol class="steps" part="steps" role="list" start="${fixed(String(first))}">
      ${items.map(
        (step, index) =>
          markup`<li class="passage" part="step">
          <div><span class="number">${fixed(`${first + index}.`)}</span> ${itemContent(context, step)}</div>
          ${step.picture ? scene(context, step.picture) : none}
        </li>`,
      )}
    </ol>`,
  );
