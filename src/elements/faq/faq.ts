import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ui } from '../../generated/content/shared.js';
import type { Section } from '../../../content/topic.js';
import { faq } from '../../generated/content/faq.js';
import { IortElement } from '../../shared/iort-element.js';
import { disclosureNames } from '../../shared/sections.js';

/**
 * Questions that patients ask about IORT, in groups, each folding open to its answer.
 *
 * Names for `sections`: `intro`, `deciding`, `day`, `after`, `cost`.
 *
 * @tagname iort-faq
 */
export class IortFaq extends IortElement {
  protected override readonly topic = faq;

  /** Whether the button for all answers opens them, as some are closed. */
  #opens = true;

  get #answers(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.disclosures > details')];
  }

  /** What stands open is known only once it is drawn. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const opens = this.#answers.some((answer) => !answer.open);
    if (opens === this.#opens) return;
    this.#opens = opens;
    this.requestUpdate();
  }

  /** One button that opens or closes all answers, where there are more than four. */
  protected override renderControls(sections: readonly Section[]): TemplateResult | typeof nothing {
    // All that folds but "About this information".
    if (disclosureNames({ ...this.topic, sections }).length - 1 <= 4) return nothing;
    const toggleAll = () => {
      const open = this.#opens;
      for (const answer of this.#answers) answer.open = open;
    };
    return html`<button type="button" class="toggle-all" part="button" @click=${toggleAll}>
      ${this.reader.say(this.#opens ? ui.openAll : ui.closeAll)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-faq': IortFaq;
  }
}
