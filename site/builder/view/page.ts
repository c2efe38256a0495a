import { html, nothing, type TemplateResult } from 'lit';
import { getLocale } from '../locale.js';
import type { Brought } from '../model/brought.js';
import type { BuiltFiles } from '../model/built-files.js';
import { page } from '../texts/page.js';
import { broughtNotice, type Answers } from './brought.js';
import type { Context } from './context.js';
import { formAndPreview, type Actions } from './form.js';
import { ignoredNotice } from './ignored.js';
import { languageSwitch } from './languages.js';
import { skipLinks } from './steps.js';
import { say } from '../../../src/localization/say.js';

/** The data and actions of the whole page. */
export interface Page {
  /** Undefined while the data about the library is loading, or if loading failed. */
  readonly context: Context | undefined;
  /** The reason why loading failed; empty if it didn't fail. */
  readonly failure: string;
  /** Parts of the address that are ignored, because they could not be read or could do harm. */
  readonly ignored: readonly string[];
  readonly brought: Brought;
  /** The status message about the last action, also for screen readers. */
  readonly status: string;
  readonly built: BuiltFiles;
  /** Address of the documentation. Undefined if the builder is served without it. */
  readonly docs: string | undefined;
  readonly setLocale: (locale: string) => void;
  readonly answers: Answers;
  readonly actions: Actions;
}

function content({ context, failure, built, actions }: Page): TemplateResult {
  if (failure)
    return html`<p class="notice" role="alert">${say(page.failed, { reason: failure })}</p>`;
  return context ? formAndPreview(context, built, actions) : html`<p>${say(page.loading)}</p>`;
}

/** The builder's page. */
export function wholePage(whole: Page): TemplateResult {
  const { context, ignored, brought, status, docs, setLocale, answers, actions } = whole;
  return html`${context ? skipLinks(actions.go) : nothing}
    <header>
      <div class="wrap">
        <h1>${say(page.title)}</h1>
        <div class="beside">
          ${docs ? html`<a href=${docs} hreflang="en">${say(page.docs)}</a>` : nothing}
          ${languageSwitch(setLocale)}
        </div>
        <p class="lead">${say(page.lead)}</p>
      </div>
    </header>
    <main class="wrap">
      ${ignoredNotice(ignored, getLocale())} ${broughtNotice(context, brought, answers)}
      ${content(whole)}
    </main>
    <p class="status" role="status">${status}</p>`;
}
