import { pictureTexts } from '../../generated/content/shared.js';
import type { Steps } from '../../../content/topic.js';
import { fixed, markup, none, type Markup } from '../markup.js';
import { drawings } from '../picture.js';
import type { Reader } from '../reader.js';
import { byRoom } from './by-room.js';
import { itemContent } from './flow.js';

/** The steps of the procedure in order, each with its drawing. */
export const steps = (reader: Reader, { items }: Steps): Markup =>
  byRoom(
    markup`<ol class="steps" part="steps" role="list">
      ${items.map((item, index) => {
        const drawing = drawings[index];
        const alternative = pictureTexts[index];
        return markup`<li class="passage" part="step">
          ${drawing && alternative ? drawing(reader.say(alternative)) : none}
          <div><span class="number">${fixed(`${index + 1}.`)}</span> ${itemContent(reader, item)}</div>
        </li>`;
      })}
    </ol>`,
  );
