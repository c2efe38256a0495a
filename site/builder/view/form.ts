import { html, type TemplateResult } from 'lit';
import type { BuiltFiles } from '../model/built-files.js';
import { page } from '../texts/page.js';
import { team } from '../texts/team.js';
import { contentFields } from './content-fields.js';
import type { Context } from './context.js';
import { outputPart } from './output.js';
import { placingFields } from './placing-fields.js';
import { previewPart } from './preview.js';
import { reviewFields } from './review-fields.js';
import { stepList, stepPart, type Go } from './steps.js';
import { themeFields } from './theme-fields.js';
import { wordsFields } from './words-fields.js';
import { say } from '../../../src/localization/say.js';

export interface Actions {
  readonly go: Go;
  /** Copies a link to the choices. */
  readonly share: () => void;
  /** Saves one file with everything that a web team needs. */
  readonly save: () => void;
  readonly reset: () => void;
}

/** The buttons that copy a link to the choices, save the file for the web team, and reset the choices. */
const actionsPart = ({ facts }: Context, { share, save, reset }: Actions): TemplateResult =>
  html`<div class="actions">
    <div>
      <button type="button" id="share" @click=${share} aria-describedby="share-hint">
        ${say(page.share)}
      </button>
      <p class="hint" id="share-hint">${say(page.shareHint)}</p>
    </div>
    <div>
      <button type="button" id="save" @click=${save} aria-describedby="save-hint">
        ${say(team.save)}
      </button>
      <p class="hint" id="save-hint">${say(team.saveHint)}</p>
    </div>
    <p class="hint">${say(page.version, { version: facts.manifest.version })}</p>
    <button type="button" id="reset" @click=${reset}>${say(page.reset)}</button>
  </div>`;

/** The three steps of the form, and the preview beside them. */
export const formAndPreview = (
  context: Context,
  built: BuiltFiles,
  actions: Actions,
): TemplateResult => {
  const { go } = actions;
  return html`${stepList(context, go)}
    <div class="columns at-${context.choice.step}">
      <form aria-label=${say(page.form)} @submit=${(event: Event) => event.preventDefault()}>
        ${stepPart(context, 1, go, html`${contentFields(context)} ${placingFields(context)}`)}
        ${stepPart(
          context,
          2,
          go,
          html`${wordsFields(context)} ${reviewFields(context)} ${themeFields(context)}`,
        )}
        ${stepPart(context, 3, go, html`${outputPart(context, built)} ${actionsPart(context, actions)}`)}
      </form>
      ${previewPart(context)}
    </div>`;
};
