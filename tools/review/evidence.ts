import { differences, evidence, type Evidence } from '../../content/evidence.js';
import { facts, type FactId } from '../../content/facts.js';
import { sources, type Source, type SourceId } from '../../content/sources.js';
import type { Statement } from '../../content/statement.js';
import { html, type Html } from './html.js';

const noted = (id: FactId): Partial<Evidence> => evidence[id] ?? {};

/** How certain a fact is and to whom it applies, in parentheses. Empty if neither is noted. */
function bounds({ certainty, appliesTo }: Partial<Evidence>): string {
  const parts = [certainty, appliesTo && `for: ${appliesTo}`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

function factHtml(id: FactId): Html {
  const fact = noted(id);
  const { claim, support, caution } = fact;
  return html`<li>
    <b>${id}</b> <code>${facts[id].name}</code> ${claim}${bounds(fact)}
    ${support && html`<p>Sources: ${support}</p>`} ${caution && html`<p>Careful: ${caution}</p>`}
  </li>`;
}

/** The differences between sources about these facts. Each difference is listed once. */
const differing = (ids: readonly FactId[]): Html[] =>
  [...new Set(ids.flatMap((id) => noted(id).differs ?? []))].map(
    (key) => html`<li>Sources differ. ${differences[key]}</li>`,
  );

/** The notes on what a source says about each of these facts. */
const saidBy = (key: SourceId, ids: readonly FactId[]): string[] =>
  ids.flatMap((id) => {
    const words = noted(id).says?.[key];
    return words ? [ids.length > 1 ? `${id}: ${words}` : words] : [];
  });

function sourceHtml(key: SourceId, ids: readonly FactId[]): Html {
  const { publisher, title, url, date, readers }: Source = sources[key];
  const said = saidBy(key, ids);
  return html`<li>
    ${publisher}: ${title}${date && ` (${date.slice(0, 4)})`}.
    <a href="${url}" target="_blank" rel="noreferrer">${url}</a>
    ${said.map((words) => html`<br />${words}`)}
    ${readers === 'clinicians' && html`<br /><i>Not shown to patients.</i>`}
  </li>`;
}

/** The facts of a statement, its sources, and what the sources say about the facts. */
export function evidenceOf({ facts: ids, sources: keys }: Statement): Html {
  const isNoted =
    ids.some((id) => noted(id).support) || keys.some((key) => saidBy(key, ids).length > 0);
  return html`<div class="evidence">
    <ul class="facts">
      ${ids.map(factHtml)} ${differing(ids)}
    </ul>
    <ul class="sources" lang="en">
      ${keys.map((key) => sourceHtml(key, ids))}
    </ul>
    ${!isNoted && html`<p>Nobody has noted what these sources say: please read them.</p>`}
  </div>`;
}
