import { nothing, type TemplateResult } from 'lit';
import { isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';
import { inAttribute, inText } from '../shared/escape.js';

/** The binding before a value: ` aria-label=`, ` ?hidden=`, ` .textContent=`, ` @click=`. */
const BINDING = /\s([.?@]?)([\w-]+)=$/;

/**
 * The HTML of a template. Listeners, and properties other than `textContent`, are left out: only browsers
 * need them.
 */
function ofTemplate({ strings, values }: TemplateResult): string {
  let written = '';
  let next = strings[0] ?? '';
  values.forEach((value, index) => {
    const [found, sign, name = ''] = BINDING.exec(next) ?? [];
    const before = found === undefined ? next : next.slice(0, -found.length);
    next = strings[index + 1] ?? '';
    written += before;
    if (found === undefined) written += htmlOf(value);
    else if (sign === '')
      written += value === nothing ? '' : ` ${name}="${inAttribute(String(value))}"`;
    else if (sign === '?') written += value ? ` ${name}=""` : '';
    else if (name === 'textContent') next = filled(next, String(value));
  });
  return written + next;
}

/** Puts a text after the end of a start tag. @param rest HTML that begins inside that tag */
function filled(rest: string, text: string): string {
  const end = rest.indexOf('>') + 1;
  if (end === 0) throw new Error('.textContent must come last in its tag');
  return rest.slice(0, end) + inText(text) + rest.slice(end);
}

/**
 * Writes a template as HTML, in the form in which a browser serializes it (`innerHTML`). It works on
 * servers, without a DOM, and writes none of Lit's marker comments. The package `@lit-labs/ssr` is not
 * used: it leaves out a text that is set as a property, and writes marker comments for hydration, which
 * our elements don't use.
 */
export function htmlOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(htmlOf).join('');
  if (isTemplateResult(value)) return ofTemplate(value as TemplateResult);
  // `keyed` is the only directive in use: its last value is the content.
  if (isDirectiveResult(value))
    return htmlOf((value as unknown as { values: unknown[] }).values.at(-1));
  return inText(String(value));
}
