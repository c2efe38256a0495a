import type { ShownSource } from '../../content/edition.js';
import type { Passage } from '../../content/statement.js';
import { uiSources } from '../generated/content/shared.js';
import { fixed, markup, none, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';

/** Keeps the first mark on the line of the word before it. */
const NO_BREAK = '\u00a0';

/** The accessible name of a mark. */
const nameOf = ({ say }: RenderContext, number: number, [publisher, , , year]: ShownSource) =>
  year
    ? say(uiSources.mark, { number, publisher, year })
    : say(uiSources.markUndated, { number, publisher });

/**
 * The numbers of the sources of a passage, each a link to its source in the list; nothing while the marks
 * are switched off. Opened in another tab, such a link leads to the list of sources.
 * @param before the text between the passage and its marks
 */
export function sourceMarks(context: RenderContext, passage: Passage, before = NO_BREAK): Markup {
  const sources = context.sourceNumbers?.of(passage) ?? [];
  if (sources.length === 0) return none;
  const [id, href] = [fixed(passage.id), fixed(`#${context.idOf('about')}`)];
  return markup`${sources.map(([number, source], index) => {
    const shown = fixed(String(number));
    return markup`${fixed(index === 0 ? before : ' ')}<a class="mark" part="mark" href="${href}"
      data-do="to-source" data-source="${shown}" data-of="${id}" aria-label=${nameOf(context, number, source)}>[${shown}]</a>`;
  })}`;
}

/**
 * The rest of a start tag, and the content of its element: a passage and, while marks are shown, the
 * marks of its sources. The caller writes the end tag.
 */
export function saying(context: RenderContext, passage: Passage): Markup {
  const text = context.say(passage);
  const marks = sourceMarks(context, passage);
  return marks === none ? markup` .textContent=${text}>` : markup`>${text}${marks}`;
}

/**
 * The marks of a passage on a separate line. They are for a passage in a label or caption, which should
 * not contain links.
 */
export function marksBelow(context: RenderContext, passage: Passage): Markup {
  const marks = sourceMarks(context, passage, '');
  return marks === none ? none : markup`<p class="marks">${marks}</p>`;
}
