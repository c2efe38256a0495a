import { nothing, type TemplateResult } from 'lit';
import { isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';
import { inAttribute, inText } from '../shared/escape.js';

/** What stands before a value: ` aria-label=`, ` ?hidden=`, ` .textContent=`, ` @click=`. */
const BINDING = /\s([.?@]?)([\w-]+)=$/;

/** What a template comes to; properties but `textContent`, and listeners, are for browsers. */
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

/** Puts a text into the element whose start tag ends here. */
function filled(rest: string, text: string): string {
  const end = rest.indexOf('>') + 1;
  if (end === 0) throw new Error('.textContent comes last in its tag');
  return rest.slice(0, end) + inText(text) + rest.slice(end);
}

/**
 * Writes as HTML what Lit would render, as a browser would write it back (`innerHTML`): for servers,
 * without a DOM and without marks of Lit's. @lit-labs/ssr leaves a text that is set as a property out, and
 * marks each value for an element that takes it over, which ours don't.
 */
export function htmlOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(htmlOf).join('');
  if (isTemplateResult(value)) return ofTemplate(value as TemplateResult);
  // `keyed` is the only one: what it renders comes last.
  if (isDirectiveResult(value))
    return htmlOf((value as unknown as { values: unknown[] }).values.at(-1));
  return inText(String(value));
}
