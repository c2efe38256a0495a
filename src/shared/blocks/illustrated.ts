import { pictureTexts } from '../../generated/content/shared.js';
import type { Illustrated, Picture } from '../../../content/topic.js';
import { markup, none, type Markup } from '../markup.js';
import { drawings } from '../picture.js';
import type { RenderContext } from '../render-context.js';
import { saying } from '../source-marks.js';
import { byRoom } from './by-room.js';
import { flow, listHeading } from './flow.js';
import { titleApart } from './title-apart.js';

/**
 * A drawing with its caption. The caption is no `<figcaption>`: Firefox takes a `<figcaption>` for the
 * figure's name, and screen readers then read the caption twice.
 */
export const scene = (context: RenderContext, { name, caption }: Picture): Markup =>
  markup`<figure>
    ${drawings[name](context.say(pictureTexts[name]))}
    <p class="caption"${saying(context, caption)}</p>
  </figure>`;

/**
 * Text with a picture beside it.
 * @param steps how many levels a heading in the text is below the widget's top heading
 */
export const illustrated = (
  context: RenderContext,
  { picture, blocks }: Illustrated,
  steps = 2,
): Markup => {
  const { title, untitled } = titleApart(blocks);
  return byRoom(
    markup`${title ? listHeading(context, title, steps) : none}
    <div class="illustrated">
      ${scene(context, picture)}
      <div>${untitled.map((each) => flow(context, each, steps))}</div>
    </div>`,
  );
};
