import type { Balance } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { markup, type Markup } from '../markup.js';
import type { Reader } from '../reader.js';
import { byRoom } from './by-room.js';
import { list } from './flow.js';

/** Two sides of equal weight: stacked, in two columns only where the container is wide. */
export const balance = (reader: Reader, { sides }: Balance): Markup =>
  byRoom(
    markup`<div class="balance" part="balance">
      ${sides.map(
        (side) =>
          markup`<div class="side" part="side">
            ${heading(deeper(reader.level, 2), 'side-heading', reader.say(side.heading))}
            ${list(reader, side.list, 3)}
          </div>`,
      )}
    </div>`,
  );
