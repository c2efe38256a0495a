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
    const names = disclosureNames({ ...this.topic, sections });
    const answers = names.filter((name) => name !== 'about');
    if (answers.length <= 4) return nothing;
    const details = answers.map((name) => this.partById(this.reader.idOf(name)));
    const allOpen = details.every((answer) => answer instanceof HTMLDetailsElement && answer.open);
    const toggleAll = () => {
      for (const name of answers) {
        const answer = this.partById(this.reader.idOf(name)) as HTMLDetailsElement | null;
        if (answer) answer.open = !allOpen;
      }
    };
    return html`<button type="button" class="toggle-all" part="button" @click=${toggleAll}>
      ${this.reader.say(allOpen ? ui.closeAll : ui.openAll)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-faq': IortFaq;
  }
}
