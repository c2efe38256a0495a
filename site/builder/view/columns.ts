import { html, type TemplateResult } from 'lit';
import type { BuiltFiles } from '../model/built-files.js';
import { builtFileOf } from '../output/outputs.js';
import { page } from '../texts/page.js';
import { contentFields } from './content-fields.js';
import type { Context } from './context.js';
import { outputPart } from './output.js';
import { placingFields } from './placing-fields.js';
import { previewPart } from './preview.js';
import { reviewFields } from './review-fields.js';
import { themeFields } from './theme-fields.js';
import { filesFields, wordsFields } from './words-fields.js';
import { say } from '../../../src/localization/say.js';

export interface Actions {
  readonly share: () => void;
  readonly reset: () => void;
}

/** The form, and beside it what it comes to: preview and snippets. */
export function columns(context: Context, built: BuiltFiles, actions: Actions): TemplateResult {
  const path = builtFileOf(context.choice) ?? '';
  return html`<div class="columns">
    <form aria-labelledby="form-title" @submit=${(event: Event) => event.preventDefault()}>
      <h2 id="form-title" tabindex="-1">${say(page.form)}</h2>
      ${contentFields(context)} ${placingFields(context)} ${wordsFields(context)}
      ${reviewFields(context)} ${themeFields(context)} ${filesFields(context)}
      <div class="actions">
        <button type="button" @click=${actions.share} aria-describedby="share-hint">
          ${say(page.share)}
        </button>
        <p class="hint" id="share-hint">${say(page.shareHint)}</p>
        <button type="button" @click=${actions.reset}>${say(page.reset)}</button>
      </div>
      <p class="hint">${say(page.version, { version: context.facts.manifest.version })}</p>
    </form>
    <div class="results">
      ${previewPart(context)} ${outputPart(context, built.read, built.isAwaited(path))}
    </div>
  </div>`;
}
