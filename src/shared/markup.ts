import { html, type TemplateResult } from 'lit';

/**
 * A piece of a template: the library's own markup, with places for values as in Lit's `html`. Pieces are
 * joined into one template before Lit renders them. So Lit makes a comment and a part for each value, but
 * not for each piece.
 */
export class Markup {
  /** @param strings the markup before, between and after the values */
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/**
 * Removes line breaks and indents beside tags and values: they are only for readers of the code. Inside a
 * tag no line may begin or end with a value.
 */
const withoutIndents = (text: string): string =>
  text.replace(/(>?)\s*\n\s*(<?)/g, (all: string, before: string, after: string, start: number) => {
    const isBeside = before || after || start === 0 || start + all.length === text.length;
    return isBeside ? before + after : ' ';
  });

/** The pieces of templates without their indents. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

function tidy(strings: TemplateStringsArray): readonly string[] {
  const known = tidied.get(strings) ?? strings.map(withoutIndents);
  tidied.set(strings, known);
  return known;
}

/**
 * Makes a piece of a template. Other pieces, and lists of pieces, become part of the new piece. Everything
 * else is a value. If a text is the only content of its element, set it as `.textContent=${text}`: this
 * needs no comment of Lit's in the document.
 */
export function markup(given: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const [first = '', ...rest] = tidy(given);
  const strings = [first];
  const kept: unknown[] = [];
  const extend = (text: string) => {
    strings[strings.length - 1] = `${strings.at(-1) ?? ''}${text}`;
  };
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if (value instanceof Markup) {
      extend(value.strings[0] ?? '');
      kept.push(...value.values);
      strings.push(...value.strings.slice(1));
    } else {
      kept.push(value);
      strings.push('');
    }
  };
  values.forEach((value, index) => {
    add(value);
    extend(rest[index] ?? '');
  });
  return new Markup(strings, kept);
}

/** Fixed markup of the library, such as the name of a tag. Never use this for a text from elsewhere. */
export const fixed = (text: string): Markup => new Markup([text], []);

/** A list of templates that may grow and shrink. The whole list is one value. */
export const several = (items: readonly unknown[]): Markup => new Markup(['', ''], [items]);

/** The empty piece of a template. */
export const none = fixed('');

/** The strings of each template: Lit recognizes a template by the identity of its strings. */
const templates = new Map<string, TemplateStringsArray>();

/** A piece as a template that Lit renders. */
export function templateOf({ strings, values }: Markup): TemplateResult {
  const key = strings.join('\0');
  const known = templates.get(key) ?? Object.assign([...strings], { raw: strings });
  templates.set(key, known);
  return html(known, ...values);
}
