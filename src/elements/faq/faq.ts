import type { PropertyValues } from 'lit';
import type { Section } from '../../../content/topic.js';
import { faq } from '../../generated/content/faq.js';
import { ui } from '../../generated/content/shared.js';
import type { Actions } from '../../shared/actions.js';
import { announceUnseen } from '../../shared/announce.js';
import { IortElement } from '../../shared/iort-element.js';
import type { Markup } from '../../shared/markup.js';
import { toggleAll } from './toggle-all.js';

/**
 * Questions that patients ask about IORT, in groups. Each question opens to show its answer.
 *
 * The attribute `sections` takes these names: `intro`, `deciding`, `ready`, `day`, `after`, `later`, `cost`.
 *
 * @tagname iort-faq
 */
export class IortFaq extends IortElement {
  protected override readonly topic = faq;

  /** Whether the button for all answers opens them, because at least one is closed; otherwise it closes them. */
  #opens = true;

  get #answers(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.disclosures > details')];
  }

  /** Corrects the label of the button: which answers are open is known only after rendering. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isOutdated()) return;
    this.#opens = !this.#opens;
    this.requestUpdate();
  }

  /**
   * Whether the button's label is wrong: the reader may have opened or closed answers one by one. False while there
   * are no answers, as before the language is loaded.
   */
  protected override isOutdated(): boolean {
    const answers = this.#answers;
    return answers.length > 0 && answers.some((answer) => !answer.open) !== this.#opens;
  }

  protected override get actions(): Actions {
    const toggle = () => {
      const open = this.#opens;
      for (const answer of this.#answers) answer.open = open;
      announceUnseen(this.renderRoot, this.context.say(open ? ui.allOpen : ui.allClosed));
    };
    return { ...super.actions, 'toggle-all': toggle };
  }

  protected override renderControls(sections: readonly Section[]): Markup {
    return toggleAll(this.context, { ...this.topic, sections }, this.#opens);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-faq': IortFaq;
  }
}
