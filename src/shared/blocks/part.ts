import type { Part } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { fixed, markup, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { comparison } from './comparison.js';
import { flow } from './flow.js';
import { illustrated } from './illustrated.js';

function inPart(context: RenderContext, block: Part['blocks'][number]): Markup {
  switch (block.kind) {
    case 'comparison':
      return comparison(context, block);
    case 'illustrated':
      return illustrated(context, block, 3);
    default:
      return flow(context, block, 3);
  }
}

/** A part of a section under its own heading, with an id that a link can name. */
export const part = (context: RenderContext, { name, heading: title, blocks }: Part): Markup =>
  markup`<div id="${fixed(context.idOf(name))}" class="part">
    ${heading(deeper(context.level, 2), 'subheading', context.say(title))}
    ${blocks.map((each) => inPart(context, each))}
  </div>`;
