import type { QuestionGroup } from '../../../content/topic.js';
import { overview } from '../../generated/content/overview.js';
import type { Actions } from '../../shared/actions.js';
import { IortElement } from '../../shared/iort-element.js';
import type { Markup } from '../../shared/markup.js';
import { QuestionList } from '../../shared/question-list.js';

/**
 * What IORT is, why a team may use it, what happens, what it may help with and what to weigh.
 *
 * Names for `sections`: `what`, `why`, `steps`, `cancers`, `weigh`, `talk`;
 * of `cancers` also `breast`, `rectum`, `pancreas`, `sarcoma`, `other` alone.
 *
 * @tagname iort-overview
 */
export class IortOverview extends IortElement {
  protected override readonly topic = overview;

  readonly #questions = new QuestionList(this, this.context);

  protected override renderChecklist(
    shown: readonly QuestionGroup[],
    more: readonly QuestionGroup[],
  ): Markup {
    return this.#questions.render(shown, more);
  }

  protected override get actions(): Actions {
    return { ...super.actions, ...this.#questions.actions };
  }

  protected override isOutdated(): boolean {
    return this.#questions.isOutdated;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-overview': IortOverview;
  }
}
