import type { Edition, ShownSource } from '../../content/edition.js';
import { about, sourceKinds, uiSources } from '../generated/content/shared.js';
import { furtherReading } from '../generated/editions.js';
import { directionOf } from '../localization/direction.js';
import { deeper } from './attributes.js';
import { inAttribute, inText } from './escape.js';
import { heading } from './heading.js';
import { fixed, markup, none, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';
import { listedSources, type SourceNumbers } from './source-numbers.js';

/**
 * Publisher, title and year of a source. They are the same in every language, so they become part of the
 * template. In entries without numbers, a style sheet adds the address on paper: an element for each address
 * would add many nodes to every widget.
 */
function named([publisher, title, url, year]: ShownSource): Markup {
  const label = year ? `${title} (${year})` : title;
  return markup`${fixed(inText(publisher))}: <a part="link" href="${fixed(inAttribute(url))}" referrerpolicy="no-referrer">${fixed(inText(label))}</a>`;
}

const backControl = ({ say }: RenderContext, number: number): Markup =>
  markup` <button type="button" class="quiet" part="button" data-do="to-text"
    aria-label=${say(uiSources.backFrom, { number })} .textContent=${say(uiSources.back)}></button>`;

/**
 * An entry of the list while source marks are shown. It has the number, address and kind of the source. If
 * the text refers to the source, a control leads back to the text.
 */
function numberedEntry(
  context: RenderContext,
  numbers: SourceNumbers,
  source: ShownSource,
  number: number,
): Markup {
  const { locale, say } = context;
  const shown = fixed(String(number));
  const [, , url, , kind] = source;
  return markup`<li class="numbered" tabindex="-1" data-source="${shown}">
    <span class="number">[${shown}]</span> <div>${named(source)}<span class="address"> ${fixed(inText(url))}</span>
      <p lang=${locale} dir=${directionOf(locale)}><span class="kind" .textContent=${say(sourceKinds[kind])}></span>${
        numbers.isNamed(number) ? backControl(context, number) : none
      }</p>
    </div>
  </li>`;
}

const titled = (
  { level }: RenderContext,
  steps: number,
  title: string,
  entries: readonly Markup[],
): Markup => markup`${heading(deeper(level, steps), 'subheading', title)}
    <ul class="sources" part="sources" role="list" lang="en" dir="ltr">${entries}</ul>`;

/**
 * The entries without numbers that were made so far. Such an entry never changes, so each is made only once,
 * even if a page lists its source many times.
 */
const plainEntries = new WeakMap<ShownSource, Markup>();

function plainEntry(source: ShownSource): Markup {
  const entry = plainEntries.get(source) ?? markup`<li>${named(source)}</li>`;
  plainEntries.set(source, entry);
  return entry;
}

/** @param before how many sources are listed before these */
function sourceList(
  context: RenderContext,
  title: string,
  sources: readonly ShownSource[],
  before: number,
): Markup {
  const { sourceNumbers: numbers } = context;
  const entries = sources.map((source, index) =>
    numbers ? numberedEntry(context, numbers, source, before + index + 1) : plainEntry(source),
  );
  return titled(context, 2, title, entries);
}

/** Where to read more. The entries have no numbers, as no statement refers to this list. */
export const readMore = (context: RenderContext): Markup =>
  titled(context, 1, context.say(about.readMore), furtherReading.map(plainEntry));

/**
 * The list of the main sources, and the list of all others. While source numbers are on, they must be
 * rendered after the text: only then is it known to which sources the text refers.
 */
export function sourceLists(context: RenderContext, edition: Edition): Markup {
  const { main, more } = listedSources(edition);
  return markup`${sourceList(context, context.say(about.mainSources), main, 0)}
    ${sourceList(context, context.say(about.moreSources), more, main.length)}`;
}
