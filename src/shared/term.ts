import { html, type TemplateResult } from 'lit';
import type { TermId } from '../../content/glossary.js';
import type { Passage } from '../../content/statement.js';
import { glossary } from '../generated/content/shared.js';
import type { Reader } from './reader.js';

/** Opens or closes the explanation that belongs to a term's button. */
function toggle(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const note = button
    .closest('.passage')
    ?.querySelector<HTMLElement>(`[data-term="${button.dataset.opens}"]`);
  if (!note) return;
  note.hidden = !note.hidden;
  button.setAttribute('aria-expanded', String(!note.hidden));
}

/** A text whose terms are buttons, and the explanations that belong under it. */
interface Rich {
  readonly inline: unknown;
  readonly notes: readonly TemplateResult[];
}

/** Reads passages as one run of text, with a button for each term that they mark. */
export function rich(reader: Reader, passages: readonly Passage[]): Rich {
  const text = passages.map((passage) => reader.say(passage)).join(separator(reader.locale));
  // Odd parts are labels, every third is the term's id: [label](term:id)
  const parts = text.split(/\[([^\]]+)\]\(term:([a-z-]+)\)/);
  const terms: TermId[] = [];
  const inline: unknown[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    inline.push(parts[index]);
    const label = parts[index + 1];
    const term = parts[index + 2] as TermId;
    if (!label) continue;
    terms.push(term);
    inline.push(
      // White space in the button would be read before the full stop.
      // prettier-ignore
      html`<button type="button" class="term" part="term" data-opens=${term} aria-expanded="false"
        @click=${toggle}>${label}</button>`,
    );
  }
  return {
    inline,
    notes: terms.map(
      (term) =>
        html`<p class="note" part="note" data-term=${term} hidden>
          ${reader.say(glossary[term])}
        </p>`,
    ),
  };
}

/** Sentences follow each other with a space, in languages that use one. */
const separator = (locale: string): string => (/^(zh|ja)\b/.test(locale) ? '' : ' ');
