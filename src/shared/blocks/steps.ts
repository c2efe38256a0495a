import { html, type TemplateResult } from 'lit';
import { pictureTexts } from '../../generated/content/shared.js';
import type { Steps } from '../../../content/topic.js';
import { drawings } from '../picture.js';
import type { Reader } from '../reader.js';
import { byRoom } from './by-room.js';
import { itemContent } from './flow.js';

/** The steps of the procedure in order, each with its drawing. */
export function steps(reader: Reader, { items }: Steps): TemplateResult {
  return byRoom(
    html`<ol class="steps" part="steps" role="list">
      ${items.map((item, index) => {
        const drawing = drawings[index];
        const alternative = pictureTexts[index];
        return html`<li class="passage" part="step">
          ${drawing && alternative ? drawing(reader.say(alternative)) : ''}
          <div>
            <span class="number">${index + 1}.</span>
            ${itemContent(reader, item)}
          </div>
        </li>`;
      })}
    </ol>`,
  );
}
