import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../../content/message.js';
import { steps, type Step } from '../model/choice.js';
import { page, steps as texts } from '../texts/page.js';
import type { Context } from './context.js';
import { say } from '../../../src/localization/say.js';

const all: readonly Step[] = steps;
const names: Readonly<Record<Step, Message>> = { 1: texts.what, 2: texts.hospital, 3: texts.code };

/** A function that shows a step. */
export type Go = (step: Step) => void;

/** The buttons for the three steps. The editor can do the steps in any order. */
export const stepList = ({ choice }: Context, go: Go): TemplateResult =>
  html`<nav class="steps" aria-label=${say(page.form)}>
    <ol>
      ${all.map(
        (step) =>
          html`<li>
            <button
              type="button"
              id="go-${step}"
              aria-current=${step === choice.step ? 'step' : nothing}
              @click=${() => go(step)}
            >
              <span class="number" aria-hidden="true">${step}</span> ${say(names[step])}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;

/** A step with its title. The other steps are only hidden, so that they keep what was typed. */
export function stepPart(
  { choice }: Context,
  step: Step,
  go: Go,
  content: unknown,
): TemplateResult {
  const [before, after] = [all[step - 2], all[step]];
  return html`<section
    class="step"
    id="step-${step}"
    aria-labelledby="step-title-${step}"
    ?hidden=${step !== choice.step}
  >
    <h2 id="step-title-${step}" tabindex="-1">${step}. ${say(names[step])}</h2>
    ${content}
    <div class="on">
      ${
        after
          ? html`<button type="button" class="main" @click=${() => go(after)}>
              ${say(texts.next, { name: say(names[after]) })}
            </button>`
          : nothing
      }
      ${
        before
          ? html`<button type="button" @click=${() => go(before)}>${say(texts.back)}</button>`
          : nothing
      }
    </div>
  </section>`;
}

/** The skip links. A link shows the step that contains its target. */
export const skipLinks = (go: Go): TemplateResult => {
  const link = (step: Step, text: string) =>
    html`<a
      href="#step-title-${step}"
      @click=${(event: Event) => {
        // Don't follow the link, because the fragment of the address contains the choices.
        event.preventDefault();
        go(step);
      }}
      >${text}</a
    >`;
  return html`<div class="skip">
    ${link(1, say(texts.skip))} ${link(3, say(texts.skipToCode))}
  </div>`;
};

/** Scrolls back to the beginning of a step if the list of steps covers that beginning. */
export function showBeginning(page: Element): void {
  const list = page.querySelector('.steps')?.getBoundingClientRect();
  const columns = page.querySelector('.columns')?.getBoundingClientRect();
  const behind = list && columns ? list.bottom - columns.top : 0;
  if (behind > 0) scrollBy(0, -behind);
}
