import { directionOf } from '../../localization/direction.js';
import { builtIn } from '../../page/built-in.js';
import { isText } from '../../slots/shows.js';

/** A part of a text in two languages; undefined for a language that has no such part. */
type Pair = readonly [Element | undefined, Element | undefined];

/** Elements that are of no use on paper, and the heads of tables whose cells name their column. */
const UNUSED =
  'button:not(.term), .copy, .listen, .own, .hint, .status, .empty, .print-controls, .choices small, thead[role], [hidden]:not(.note)';

/** Elements that stay around rows if they have no text of their own. A row is a passage beside its translation. */
const BOX = 'div:not(.passage), section, details, summary, figure, .steps, .steps > li';

/** Boxes that rows don't need: summaries, and boxes that lay out content by the available width. */
const SKIPPED = '.by-room, .by-room > div, summary';

/** Elements that are repeated around each passage in a cell, such as the list around an item. */
const LIST = 'ul, ol, table, tbody';

const hasText = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => isText(node) && node.data.trim());

function kindOf(element: Element): 'box' | 'list' | 'passage' {
  if (element.matches(BOX)) {
    return element.childElementCount > 0 && !hasText(element) ? 'box' : 'passage';
  }
  return element.matches(LIST) ? 'list' : 'passage';
}

const make = (): HTMLElement => builtIn(document, 'createElement')('div');

/**
 * A copy of an element without its content. A disclosure becomes a `<div>`, as nothing is folded on
 * paper.
 */
function shell(element: Element): HTMLElement {
  const copy = element.matches('details') ? make() : (element.cloneNode() as HTMLElement);
  copy.className = element.className;
  copy.removeAttribute('dir'); // otherwise the columns would change sides
  return copy;
}

/** A passage inside copies of the lists around it. */
const within = (lists: readonly Element[], passage: Element): HTMLElement =>
  lists.reduceRight<HTMLElement>((inner, list) => {
    const around = list.cloneNode() as HTMLElement;
    around.append(inner);
    return around;
  }, passage as HTMLElement);

/**
 * Joins the two entries of a source. They are the same except for the kind of source. So the kind in the second
 * language is added to the first entry.
 * @returns whether the pair was two entries of one source
 */
function joinSource([first, second]: Pair): boolean {
  const link = (source: Element | undefined) => source?.querySelector('a')?.href;
  if (!first?.matches('.numbered') || link(first) !== link(second)) return false;
  first.querySelector('div')?.append(...(second?.querySelectorAll('p') ?? []));
  return true;
}

/** Puts passages of two languages into rows. */
class Rows {
  readonly #locales: readonly [string, string];

  constructor(locales: readonly [string, string]) {
    this.#locales = locales;
  }

  /** Puts the children of two elements into `place`, pair by pair. @param lists the lists around the children */
  inside([first, second]: Pair, lists: readonly Element[], place: ParentNode): void {
    const [ours, theirs] = [[...(first?.children ?? [])], [...(second?.children ?? [])]];
    for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
      for (const item of [ours[index], theirs[index]]) {
        // Each item is put into a separate list, which would number it 1.
        if (item?.matches('ol > li')) (item as HTMLLIElement).value = index + 1;
      }
      this.#put([ours[index], theirs[index]], lists, place);
    }
  }

  #put(pair: Pair, lists: readonly Element[], place: ParentNode): void {
    const [first, second] = pair;
    const either = (first ?? second) as HTMLElement;
    const kind = kindOf(either);
    if (first && second && kind !== kindOf(second)) {
      this.#put([first, undefined], lists, place);
      this.#put([undefined, second], lists, place);
    } else if (
      (second && first?.isEqualNode(second)) ||
      either.matches('svg') ||
      joinSource(pair)
    ) {
      place.append(within(lists, either)); // shown once: the hospital's words, an address, a drawing, a source
    } else if (kind === 'list') this.inside(pair, [...lists, either], place);
    else if (kind === 'passage') place.append(...this.#row(pair, lists));
    else this.#box(pair, lists, place);
  }

  #box(pair: Pair, lists: readonly Element[], place: ParentNode): void {
    const either = (pair[0] ?? pair[1]) as HTMLElement;
    for (const child of pair.flatMap((box) => [...(box?.children ?? [])]) as HTMLElement[]) {
      if (either.dir && !child.dir) child.dir = either.dir; // only the box of the hospital's words has a direction
    }
    const box = either.matches(SKIPPED) ? place : shell(either);
    if (box !== place) place.append(box);
    this.inside(pair, lists, box);
  }

  /** A row with a passage beside its translation, and below the row the lines to write on. */
  #row(pair: Pair, lists: readonly Element[]): Element[] {
    const row = make();
    row.className = 'pair';
    const [lines = []] = pair.map((passage) => {
      const found = [...(passage?.querySelectorAll('.line') ?? [])];
      found.forEach((line) => line.remove());
      return found;
    });
    pair.forEach((passage, index) => {
      const locale = this.#locales[index] as string;
      const cell = passage ? within(lists, passage) : make();
      cell.lang ||= locale;
      if (!cell.dir || cell.dir === 'auto') cell.dir = directionOf(locale);
      row.append(cell);
    });
    return [row, ...lines];
  }
}

/**
 * Puts a text in two languages side by side, with each passage beside its translation. Content that is
 * the same in both languages is shown once, across both columns.
 * @param trees the text in each language, with the same structure, because parts are paired by their position;
 * parts that only one tree has, at the end of their parent, are shown alone
 */
export function pairUp(
  trees: readonly [Element, Element],
  locales: readonly [string, string],
): DocumentFragment {
  const place = builtIn(document, 'createDocumentFragment')();
  for (const tree of trees) for (const unused of tree.querySelectorAll(UNUSED)) unused.remove();
  new Rows(locales).inside(trees, [], place);
  return place;
}
