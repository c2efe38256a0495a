import { candidacyFactors } from '../../generated/content/candidacy-factors.js';
import { QuestionsElement } from '../../shared/questions-element.js';

/**
 * What a team looks at when IORT could be an option, and questions to take along. It never tells a reader that they are, or are not, a candidate.
 *
 * The attribute `sections` takes these names: `intro`, `factors`, `tell`, `people`, `choice`, `change`, `questions`.
 *
 * @tagname iort-candidacy-factors
 */
export class IortCandidacyFactors extends QuestionsElement {
  protected override readonly topic = candidacyFactors;
}

declare global {
  interface HTMLElementTagNameMap {
    'iort-candidacy-factors': IortCandidacyFactors;
  }
}
