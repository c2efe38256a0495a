import type { TermId } from '../../content/glossary.js';
import type { Passage } from '../../content/statement.js';
import { glossary } from '../generated/content/shared.js';
import { fixed, markup, none, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';
import { saying, sourceMarks } from './source-marks.js';

/** Opens or closes the explanation that belongs to a term's button. */
export function toggleTerm(button: HTMLElement): void {
  const note = button
    .closest('.passage')
    ?.querySelector<HTMLElement>(`[data-term="${button.dataset.opens}"]`);
  if (!note) return;
  note.hidden = !note.hidden;
  button.setAttribute('aria-expanded', String(!note.hidden));
}

/** A text whose terms are buttons, and the explanations that belong under it. */
export interface Rich {
  /** The text, if it contains no term and no telephone number, and source marks are not shown. */
  readonly text?: string;
  readonly inline: Markup;
  /** The explanations of its terms, in a live region: a screen reader says what was opened, while the focus stays on the term. */
  readonly notes: Markup;
}

// No white space around the label: screen readers would read a space before the period that follows.
const button = (term: TermId, label: string): Markup =>
  markup`<button type="button" class="term" part="term" data-do="term" data-opens="${fixed(term)}"
    aria-expanded="false" .textContent=${label}></button>`;

const note = (context: RenderContext, term: TermId): Markup =>
  markup`<p class="note" part="note" data-term="${fixed(term)}" hidden=""${saying(context, glossary[term])}</p>`;

/** A piece of text: a term if `term` is set, a telephone number if `dial` is set, else plain text. */
export interface Run {
  readonly text: string;
  readonly term?: TermId;
  /** The number for a `tel:` link, such as `+18002272345`. */
  readonly dial?: string;
}

/** Telephone numbers of the United States as the texts write them, such as 1-800-227-2345. */
const NUMBER = /(\b1(?:-\d{3}){2}-\d{4}\b)/;

/** Splits plain text into telephone numbers and the text between them. */
const numbersIn = (text: string): Run[] =>
  text
    .split(NUMBER)
    .map((piece, index) =>
      index % 2 ? { text: piece, dial: `+${piece.replaceAll('-', '')}` } : { text: piece },
    )
    .filter((run) => run.text);

/** Joins passages into one text, and splits it into terms, telephone numbers and the text between them. */
export function runsOf({ say, locale }: RenderContext, passages: readonly Passage[]): Run[] {
  const text = passages.map((passage) => say(passage)).join(separator(locale));
  // A term is written [label](term:id). So the parts are: text, label, id, text, label, id, and so on.
  // The last part is a text.
  const parts = text.split(/\[([^\]]+)\]\(term:([a-z-]+)\)/);
  const runs: Run[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    runs.push(...numbersIn(parts[index] ?? ''));
    const label = parts[index + 1];
    if (label) runs.push({ text: label, term: parts[index + 2] as TermId });
  }
  return runs;
}

/** The link of a telephone number. Without `dir`, the number's groups of digits would change places in right-to-left text. */
const link = (dial: string, number: string): Markup =>
  markup`<a part="link" dir="ltr" target="_self" href="tel:${fixed(dial)}" .textContent=${number}></a>`;

/** Punctuation at the start of a text. */
const PUNCTUATION = /^[.,:;!?)\]»”’،؛؟。，、：；！？）]+/;

/**
 * Renders runs. A term and the punctuation after it become one piece without line breaks. Otherwise a
 * comma could begin a line: a term is a button, and a line may break on both sides of a button.
 */
function inlineOf(runs: readonly Run[]): Markup {
  const pieces = runs.map(({ text, term, dial }, index) => {
    const before = runs[index - 1];
    const rest = before?.term ? text.replace(PUNCTUATION, '') : text;
    if (dial) return link(dial, text);
    if (!term) return markup`${rest}`;
    const after = PUNCTUATION.exec(runs[index + 1]?.text ?? '')?.[0];
    return after
      ? markup`<span class="whole">${button(term, text)}${fixed(after)}</span>`
      : button(term, text);
  });
  return markup`${pieces}`;
}

function notesOf(context: RenderContext, runs: readonly Run[]): Markup {
  const notes = runs.flatMap(({ term }) => (term ? [note(context, term)] : []));
  return notes.length > 0 ? markup`<div aria-live="polite">${notes}</div>` : none;
}

/** Renders passages as one text, with a button for each term. */
export function rich(context: RenderContext, passages: readonly Passage[]): Rich {
  if (context.sourceNumbers) return richWithMarks(context, passages);
  const runs = runsOf(context, passages);
  const notes = notesOf(context, runs);
  const inline = inlineOf(runs);
  const isPlain = runs.every(({ term, dial }) => !term && !dial);
  return isPlain ? { text: runs[0]?.text ?? '', inline, notes } : { inline, notes };
}

/** Does the same as {@link rich}, and puts after each passage the marks of the passage's sources. */
function richWithMarks(context: RenderContext, passages: readonly Passage[]): Rich {
  const read = passages.map((passage) => runsOf(context, [passage]));
  const marks = passages.map((passage) => sourceMarks(context, passage));
  const inline = read.map((runs, index) => {
    const isAfterMark = (marks[index - 1] ?? none) !== none;
    const space = index > 0 ? (isAfterMark ? ' ' : separator(context.locale)) : '';
    return [fixed(space), inlineOf(runs), marks[index]];
  });
  return { inline: markup`${inline}`, notes: notesOf(context, read.flat()) };
}

/** What is put between two passages if no source mark is between them: a space, or nothing in languages that write no spaces. */
const separator = (locale: string): string => (/^(zh|ja)\b/.test(locale) ? '' : ' ');
