import type { TemplateResult } from 'lit';
import type { Passage } from '../../../content/statement.js';
import { candidacyFactors } from '../../generated/content/candidacy-factors.js';
import { IortElement } from '../../shared/iort-element.js';
import { QuestionList } from '../../shared/question-list.js';

/**
 * What a team looks at when IORT could be an option, and questions to take along. It never tells a reader that they are, or are not, a candidate.
 *
 * Names for `sections`: `intro`, `factors`, `people`, `choice`, `change`, `questions`.
 *
 * @tagname iort-candidacy-factors
 */
export class IortCandidacyFactors extends IortElement {
  protected override readonly topic = candidacyFactors;

  readonly #questions = new QuestionList(this, this.reader);

  protected override renderChecklist(
    shown: readonly Passage[],
    more: readonly Passage[],
  ): TemplateResult {
    return this.#questions.render(shown, more);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-candidacy-factors': IortCandidacyFactors;
  }
}
