import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../../../content/interface.js';
import type { Section } from '../../../content/topic.js';
import { faq } from '../../../content/faq.js';
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

  /** One button that opens or closes all answers, where there are more than four. */
  protected override renderControls(sections: readonly Section[]): TemplateResult | typeof nothing {
    // All that folds but "About this information".
    if (disclosureNames({ ...this.topic, sections }).length - 1 <= 4) return nothing;
    const answers = [
      ...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.disclosures > details'),
    ];
    const open = answers.some((answer) => !answer.open) || answers.length === 0;
    const toggleAll = () => {
      const answers =
        this.renderRoot.querySelectorAll<HTMLDetailsElement>('.disclosures > details');
      for (const answer of answers) answer.open = open;
    };
    return html`<button type="button" class="toggle-all" part="button" @click=${toggleAll}>
      ${this.reader.say(open ? ui.openAll : ui.closeAll)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-faq': IortFaq;
  }
}
