import type { Balance } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { markup, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { byRoom } from './by-room.js';
import { list } from './flow.js';

/** Two sides of equal weight. They are stacked, or in two columns if the container is wide. */
export const balance = (context: RenderContext, { sides }: Balance): Markup =>
  byRoom(
    markup`<div class="balance" part="balance">
      ${sides.map(
        (side) =>
          markup`<div class="side" part="side">
            ${heading(deeper(context.level, 2), 'side-heading', context.say(side.heading))}
            ${list(context, side.list, 3)}
          </div>`,
      )}
    </div>`,
  );
