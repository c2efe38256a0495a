import { html, nothing, type TemplateResult } from 'lit';
import { output } from '../texts/output.js';
import type { Context } from './context.js';
import { say } from '../../../src/localization/say.js';

/**
 * A snippet with a button that copies its code.
 * @param id the id of the element with the code
 * @param name the name of the snippet, which may say where to put it
 */
export function snippetPart(
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
