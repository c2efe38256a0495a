import { nearestLang } from '../localization/language.js';
import { builtIn } from '../page/built-in.js';
import { isElement, isSlot, isText, matches } from '../slots/shows.js';

/** A node of the page, and where its text begins in the text of its passage. */
export interface Place {
  readonly node: Text | Element;
  readonly start: number;
}

/** A unit of reading, such as a paragraph, a heading or a cell. */
export interface Passage {
  /** The text of all places, with each character of white space replaced by a space. */
  readonly text: string;
  readonly places: readonly Place[];
  /** BCP 47 tag of the nearest `lang`. */
  readonly lang: string;
  readonly isHeading: boolean;
  /** What is said before the first passage of a table cell: the name of the column and a colon. Otherwise empty. */
  readonly before: string;
}

/** Elements that are not read, such as controls, media and scripts. A term is a button too, but is read. */
const UNREAD =
  'button:not(.term), input, select, textarea, iframe, audio, video, canvas, object, embed, progress, meter, ' +
  'script, style, template, noscript, [aria-hidden=true]';

/** Parts of the library's text that are not read: source numbers, controls and their texts. */
const CONTROLS = ', .mark, .listen, .copy, .own, .status, .said, .print-controls, .choices small';

const PICTURE = 'img, svg, [role=img]';

const nameOf = (picture: Element): string =>
  picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '';

/** Whether an element is in the same line as the words around it. */
const isInline = (display: string): boolean => /^(inline|contents|ruby)/.test(display);

/** Collects the shown text of a widget in page order: the library's words and the hospital's words. */
class Collector {
  readonly passages: Passage[] = [];
  #text = '';
  #places: Place[] = [];
  #isHeading = false;
  #before = '';
  #unread = UNREAD + CONTROLS;
  #lang: string;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** Ends the current passage. A passage without words is dropped. */
  end(): void {
    if (/[\p{L}\p{N}]/u.test(this.#text)) {
      this.passages.push({
        text: this.#text,
        places: this.#places,
        lang: this.#lang,
        isHeading: this.#isHeading,
        before: this.#before,
      });
      this.#before = '';
    }
    this.#text = '';
    this.#places = [];
  }

  #add(node: Text | Element, text: string): void {
    // Digits of two nodes may be apart on the page, for example by a margin. Joined, they would be another number.
    if (/\p{Nd}$/u.test(this.#text) && /^\p{Nd}/u.test(text)) this.#text += ' ';
    this.#places.push({ node, start: this.#text.length });
    this.#text += text.replace(/\s/g, ' ');
  }

  readAll(nodes: Iterable<Node>, isVisible: boolean): void {
    for (const node of nodes) this.read(node, isVisible);
  }

  /**
   * Adds the text of a node and of the nodes inside it.
   * @param isVisible whether the CSS `visibility` of the node's parent is `visible`
   */
  read(node: Node, isVisible: boolean): void {
    if (isText(node)) {
      if (isVisible) this.#add(node, node.data);
    } else if (isElement(node) && !matches(node, this.#unread)) this.#readElement(node);
  }

  #readElement(element: Element): void {
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none') return;
    const isVisible = visibility === 'visible';
    const name = builtIn(element, 'localName');
    // A label ends its passage even if it is inline, like the label beside the number of a step.
    const isLabel = matches(element, '.label');
    const isBlock = !isInline(display) || name === 'br';
    if (isBlock) this.end();
    const { lang, wasHeading } = this.#enter(element, name);
    if (matches(element, PICTURE)) {
      if (isVisible) this.#add(element, ` ${nameOf(element)} `);
    } else this.#readInside(element, name, isVisible);
    if (isBlock || isLabel) this.end();
    else if (this.#lang !== lang) this.end(); // the next words need another voice
    this.#isHeading = wasHeading;
    this.#lang = lang;
  }

  /**
   * Notes the language of an element, and whether the element is a heading. Another language than before
   * ends the passage.
   * @returns the previous values
   */
  #enter(element: Element, name: string): { lang: string; wasHeading: boolean } {
    const before = { lang: this.#lang, wasHeading: this.#isHeading };
    const own = builtIn(element, 'getAttribute')('lang');
    if (own && own !== this.#lang) {
      this.end();
      this.#lang = own;
    }
    if (/^h[1-6]$/.test(name)) this.#isHeading = true;
    return before;
  }

  #readInside(element: Element, name: string, isVisible: boolean): void {
    if (isSlot(element)) this.#readSlot(element, isVisible);
    else if (name === 'details' && !(element as HTMLDetailsElement).open)
      this.readAll(element.querySelectorAll(':scope > summary'), isVisible);
    else if (name === 'table') this.#readTable(element as HTMLTableElement, isVisible);
    else {
      const root = builtIn(element, 'shadowRoot');
      this.readAll(builtIn(root ?? element, 'childNodes'), isVisible);
    }
  }

  /**
   * Reads the hospital's words in the language of their place in the page, which may not be the widget's
   * language. {@link CONTROLS} doesn't apply to them: their class names are the page's own.
   */
  #readSlot(slot: HTMLSlotElement, isVisible: boolean): void {
    const nodes = slot.assignedNodes({ flatten: true });
    const [first] = nodes.filter(isElement);
    const lang = this.#lang;
    if (first) {
      this.end();
      this.#lang = nearestLang(first) ?? lang;
    }
    this.#unread = UNREAD;
    this.readAll(nodes, isVisible);
    this.#unread = UNREAD + CONTROLS;
    if (first) this.end();
    this.#lang = lang;
  }

  /**
   * Reads a table row by row. The name of the column is read before each cell that is not a heading. If the
   * table doesn't have exactly one head row, or its rows have different numbers of cells, the column of a
   * cell is uncertain: then all rows are read as they stand.
   */
  #readTable({ caption, rows, tHead }: HTMLTableElement, isVisible: boolean): void {
    const [head, ...rest] = rows;
    const isRegular =
      head?.parentElement === tHead &&
      rest.length > 0 &&
      rest.every(
        ({ cells, parentElement }) =>
          parentElement !== tHead && cells.length === head?.cells.length,
      );
    const heads = isRegular
      ? [...head.cells].map((cell) =>
          passagesIn(cell, '')
            .map(({ text }) => text.trim())
            .join(' '),
        )
      : [];
    if (caption) this.read(caption, isVisible);
    for (const row of isRegular ? rest : rows) {
      for (const cell of row.cells) {
        this.end();
        const name = cell.localName === 'td' ? heads[cell.cellIndex] : '';
        this.#before = name ? `${name}: ` : '';
        this.read(cell, isVisible);
        this.end();
        this.#before = '';
      }
    }
  }
}

/**
 * Collects the visible text in a part of a widget, passage by passage. Controls and the answers of closed
 * disclosures are left out. A picture is read by its alternative text.
 * @param lang language of the widget's text, as BCP 47 tag
 */
export function passagesIn(part: Element, lang: string): Passage[] {
  const collector = new Collector(lang);
  collector.read(part, true);
  collector.end();
  return collector.passages;
}
