import type { Part } from '../../../content/topic.js';
import { deeper } from '../attributes.js';
import { heading } from '../heading.js';
import { fixed, markup, type Markup } from '../markup.js';
import type { Reader } from '../reader.js';
import { comparison } from './comparison.js';
import { flow } from './flow.js';

/** A part of a section under its own heading, with an id that the page's hash may name. */
export const part = (reader: Reader, { name, heading: title, blocks }: Part): Markup =>
  markup`<div id="${fixed(reader.idOf(name))}" class="part">
    ${heading(deeper(reader.level, 2), 'subheading', reader.say(title))}
    ${blocks.map((block) =>
      block.kind === 'comparison' ? comparison(reader, block) : flow(reader, block, 3),
    )}
  </div>`;
