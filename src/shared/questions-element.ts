import type { QuestionGroup } from '../../content/topic.js';
import type { Actions } from './actions.js';
import { IortElement } from './iort-element.js';
import type { Markup } from './markup.js';
import { QuestionList } from './question-list.js';

/** A widget with questions that a reader may put on the page's list. */
export abstract class QuestionsElement extends IortElement {
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
