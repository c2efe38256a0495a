import { pictureTexts } from '../../generated/content/shared.js';
import type { Step, Steps } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { fixed, markup, none, type Markup } from '../markup.js';
import { drawings } from '../picture.js';
import type { Reader } from '../reader.js';
import { byRoom } from './by-room.js';
import { itemContent } from './flow.js';

/** The scene that goes with a step, with its caption. */
function scene(reader: Reader, { picture }: Step): Markup {
  const drawing = picture && drawings[picture.name];
  if (!drawing) return none;
  return markup`<figure>
    ${drawing(reader.say(pictureTexts[picture.name]))}
    <figcaption .textContent=${reader.say(picture.caption)}></figcaption>
  </figure>`;
}

/** The steps of a stage in order; their numbers run through all stages. */
export const steps = (reader: Reader, { heading: title, first, items }: Steps): Markup =>
  byRoom(
    markup`${heading(deeper(reader.level, 2), 'subheading', reader.say(title))}
    <ol class="steps" part="steps" role="list" start="${fixed(String(first))}">
      ${items.map(
        (step, index) =>
          markup`<li class="passage" part="step">
          ${scene(reader, step)}
          <div><span class="number">${fixed(`${first + index}.`)}</span> ${itemContent(reader, step)}</div>
        </li>`,
      )}
    </ol>`,
  );
