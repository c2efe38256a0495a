import type { QuestionGroup } from '../../../content/topic.js';
import { candidacyFactors } from '../../generated/content/candidacy-factors.js';
import type { Actions } from '../../shared/actions.js';
import { IortElement } from '../../shared/iort-element.js';
import type { Markup } from '../../shared/markup.js';
import { QuestionList } from '../../shared/question-list.js';

/**
 * What a team looks at when IORT could be an option, and questions to take along. It never tells a reader that they are, or are not, a candidate.
 *
 * Names for `sections`: `intro`, `factors`, `tell`, `people`, `choice`, `change`, `questions`.
 *
 * @tagname iort-candidacy-factors
 */
export class IortCandidacyFactors extends IortElement {
  protected override readonly topic = candidacyFactors;

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
    'iort-candidacy-factors': IortCandidacyFactors;
  }
}
