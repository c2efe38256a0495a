import { html, type TemplateResult } from 'lit';

/**
 * A piece of a template: the library's own markup, with places for values as in Lit's `html`. Pieces are
 * joined into one template before Lit renders them. So Lit makes a comment and a part for each value, but
 * not for each piece.
 */
export class Markup {
  /**
   * @param name pieces of the same name have the same strings
   * @param strings the markup before, between and after the values
   * @param values values for Lit, other pieces, and lists of both
   */
  constructor(
    readonly name: string,
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** A list that is one value of a template. */
class OneValue {
  constructor(readonly items: readonly unknown[]) {}
}

/**
 * Removes line breaks and indents beside tags and values, and turns each other line break with its indent into a
 * space. Inside a tag, no line may begin or end with a value, because attributes would be joined.
 */
const withoutIndents = (text: string): string =>
  text.replace(/(>?)\s*\n\s*(<?)/g, (all: string, before: string, after: string, start: number) => {
    const isBeside = before || after || start === 0 || start + all.length === text.length;
    return isBeside ? before + after : ' ';
  });

/** For each template literal of the code, a piece without values. */
const literals = new Map<TemplateStringsArray, Markup>();

function literalOf(given: TemplateStringsArray): Markup {
  const known = literals.get(given);
  if (known) return known;
  const literal = new Markup(String(literals.size), given.map(withoutIndents), []);
  literals.set(given, literal);
  return literal;
}

/**
 * Makes a piece of a template. Other pieces, and lists of pieces, become part of the new piece. Everything
 * else is a value. If a text is the only content of its element, set it as `.textContent=${text}`: then Lit
 * adds no comment to the document.
 */
export function markup(given: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const { name, strings } = literalOf(given);
  return new Markup(name, strings, values);
}

/** Fixed markup of the library, such as the name of a tag. Never use this for a text from elsewhere. */
export const fixed = (text: string): Markup => new Markup(`=${text}`, [text], []);

/** A list of templates that may grow and shrink. The whole list is one value. */
export const several = (items: readonly unknown[]): Markup => markup`${new OneValue(items)}`;

/** The empty piece of a template. */
export const none = fixed('');

/** Adds the names of all pieces in a piece to `names`, and the values for Lit to `values`. The names together identify the template. */
function read(value: unknown, names: string[], values: unknown[]): void {
  if (Array.isArray(value)) {
    names.push('[');
    for (const each of value) read(each, names, values);
    names.push(']');
  } else if (value instanceof Markup) {
    names.push(value.name);
    for (const each of value.values) read(each, names, values);
  } else {
    names.push('');
    values.push(value instanceof OneValue ? value.items : value);
  }
}

/** Stands for a value in the markup of a template. */
const VALUE = '\0';

/** The markup of a piece, a list or a value. */
function markupOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (!(value instanceof Markup)) return VALUE;
  return value.strings
    .map((text, index) => (index > 0 ? markupOf(value.values[index - 1]) : '') + text)
    .join('');
}

/** The strings of each template, by the names of its pieces: Lit recognizes a template by the identity of its strings. */
const templates = new Map<string, TemplateStringsArray>();

function stringsOf(piece: Markup): TemplateStringsArray {
  const strings = markupOf(piece).split(VALUE);
  return Object.assign(strings, { raw: strings });
}

/** A piece as a template that Lit renders. */
export function templateOf(piece: Markup): TemplateResult {
  const names: string[] = [];
  const values: unknown[] = [];
  read(piece, names, values);
  const key = names.join(VALUE);
  const strings = templates.get(key) ?? stringsOf(piece);
  templates.set(key, strings);
  return html(strings, ...values);
}
