import { directionOf } from '../../localization/locale.js';
import { builtIn } from '../../page/built-in.js';
import { isText } from '../../slots/shows.js';

/** A part of a text in each of two languages; one where the other has no such part. */
type Pair = readonly [Element | undefined, Element | undefined];

/** What nobody can use on paper, and the heads of tables whose cells say their column. */
const UNUSED =
  'button:not(.term), .copy, .listen, .own, .hint, .status, .empty, .print-controls, .choices small, thead[role], [hidden]:not(.note)';

/** What stands around rows. */
const BOX = 'div:not(.passage), section, details, summary, figure, .steps, .steps > li';

/** Boxes that only lay out what stands in them, by a width that paper doesn't have. */
const SKIPPED = '.by-room, .by-room > div, summary';

/** What stands around each passage of its own in a cell, such as the list of an item. */
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

/** An element without what is in it; nothing folds on paper. */
function shell(element: Element): HTMLElement {
  const copy = element.matches('details') ? make() : (element.cloneNode() as HTMLElement);
  copy.className = element.className;
  copy.removeAttribute('dir'); // the columns keep their sides
  return copy;
}

/** A passage in the lists that it stands in. */
const within = (lists: readonly Element[], passage: Element): HTMLElement =>
  lists.reduceRight<HTMLElement>((inner, list) => {
    const around = list.cloneNode() as HTMLElement;
    around.append(inner);
    return around;
  }, passage as HTMLElement);

/** The kind of a source is all that another language says of it; it goes below the first one's. */
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

  /** Puts what stands in a pair into a place, one by one. @param lists those that it stands in */
  inside([first, second]: Pair, lists: readonly Element[], place: ParentNode): void {
    const [ours, theirs] = [[...(first?.children ?? [])], [...(second?.children ?? [])]];
    for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
      for (const item of [ours[index], theirs[index]]) {
        // Each is the only one of its list.
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
      place.append(within(lists, either)); // the hospital's words, an address, a drawing: said once
    } else if (kind === 'list') this.inside(pair, [...lists, either], place);
    else if (kind === 'passage') place.append(...this.#row(pair, lists));
    else this.#box(pair, lists, place);
  }

  #box(pair: Pair, lists: readonly Element[], place: ParentNode): void {
    const either = (pair[0] ?? pair[1]) as HTMLElement;
    for (const child of pair.flatMap((box) => [...(box?.children ?? [])]) as HTMLElement[]) {
      if (either.dir && !child.dir) child.dir = either.dir; // the hospital's words
    }
    const box = either.matches(SKIPPED) ? place : shell(either);
    if (box !== place) place.append(box);
    this.inside(pair, lists, box);
  }

  /** A passage beside its translation, and below both the lines to write on. */
  #row(pair: Pair, lists: readonly Element[]): Element[] {
    const row = make();
    row.className = 'pair';
    const [lines = []] = pair.map((passage) => {
      const found = [...(passage?.querySelectorAll('.line') ?? [])];
      found.forEach((line) => line.remove());
      return found;
    });
    for (const [index, passage] of pair.entries()) {
      const locale = this.#locales[index] as string;
      const cell = passage ? within(lists, passage) : make();
      cell.lang ||= locale;
      if (!cell.dir || cell.dir === 'auto') cell.dir = directionOf(locale);
      row.append(cell);
    }
    return [row, ...lines];
  }
}

/**
 * Puts two languages of a text side by side, row by row: each passage beside its translation, and
 * once, across both, what is the same in both.
 * @param trees the text in each, in the same shape; what only one of them has, stands alone
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
