import { html, type TemplateResult } from 'lit';
import type { Balance } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import type { Reader } from '../reader.js';
import { byRoom } from './by-room.js';
import { list } from './flow.js';

/** Two sides of equal weight: stacked, in two columns only where the container is wide. */
export function balance(reader: Reader, { sides }: Balance): TemplateResult {
  return byRoom(
    html`<div class="balance" part="balance">
      ${sides.map(
        (side) =>
          html`<div class="side" part="side">
            ${heading(deeper(reader.level, 2), 'side-heading', reader.say(side.heading))}
            ${side.lists.map((part) => list(reader, part, 3))}
          </div>`,
      )}
    </div>`,
  );
}
