import { html, nothing, type TemplateResult } from 'lit';
import { outputIds } from '../model/choice.js';
import { outputOf, type Output, type ReadBuilt } from '../output/outputs.js';
import { policyText } from '../output/policy.js';
import type { Part } from '../output/tag.js';
import { output, parts, places, tabHints, tabNames } from '../texts/output.js';
import type { Context } from './context.js';
import { tabList } from './tabs.js';
import { say } from '../../../src/localization/say.js';

/** A piece of code with a button that copies it. */
function snippet(
  context: Context,
  id: string,
  name: string,
  code: string,
  hint?: string,
): TemplateResult {
  const copy = () => context.copy(code, name, document.getElementById(id));
  return html`<div class="snippet">
    <div class="snippet-head">
      <h3 id="${id}-name">${name}</h3>
      <button type="button" aria-label=${say(output.copyThis, { name })} @click=${copy}>
        ${say(output.copy)}
      </button>
    </div>
    ${hint ? html`<p>${hint}</p>` : nothing}
    <pre
      id=${id}
      tabindex="0"
      role="group"
      aria-labelledby="${id}-name"
      dir="ltr"
      lang="en"
      translate="no"
      .textContent=${code}
    ></pre>
  </div>`;
}

/** What the page's policy has to allow. */
function policyPart(context: Context, { policy, crossOrigin }: Output): TemplateResult {
  const text = policyText(policy);
  const part = text
    ? snippet(context, 'policy', say(output.policy), text, say(output.policyHint))
    : html`<h3>${say(output.policy)}</h3>
        <p>${say(output.noPolicy)}</p>`;
  return html`${part} ${crossOrigin ? html`<p>${say(output.crossOrigin)}</p>` : nothing}`;
}

function panel(context: Context, built: ReadBuilt, isLoading: boolean): TemplateResult {
  const { choice, facts } = context;
  const made = outputOf(choice, facts, built);
  const list = new Intl.ListFormat(context.ui);
  const code = made.snippets.map((each) => each.code);
  const unpinned = code.some((each) => /^<script/.test(each) && !each.includes('integrity='));
  const leftOutOf = (leftOut: readonly Part[] = []) =>
    leftOut.length > 0
      ? say(output.leftOut, { parts: list.format(leftOut.map((part) => say(parts[part]))) })
      : '';
  return html`<p>${say(tabHints[choice.tab])}</p>
    <p class="note" role="status" .textContent=${leftOutOf(made.leftOut)}></p>
    ${unpinned ? html`<p class="note">${say(output.noIntegrity)}</p>` : nothing}
    ${made.snippets.map(({ place, code, leftOut }) =>
      code
        ? snippet(context, `snippet-${place}`, say(places[place]), code, leftOutOf(leftOut))
        : html`<p class="note">${isLoading ? say(output.loading) : say(output.missing)}</p>`,
    )}
    ${policyPart(context, made)}`;
}

/**
 * The ways onto a page.
 * @param built reads prerendered and plain HTML
 * @param isLoading whether it is still being fetched
 */
export const outputPart = (
  context: Context,
  built: ReadBuilt,
  isLoading: boolean,
): TemplateResult =>
  html`<section class="output" aria-labelledby="output-title">
    <h2 id="output-title">${say(output.title)}</h2>
    ${tabList({
      label: say(output.tabs),
      tabs: outputIds.map((id) => ({ id, name: say(tabNames[id]) })),
      current: context.choice.tab,
      choose: (tab) => context.change({ tab }),
      panel: panel(context, built, isLoading),
    })}
  </section>`;
