import type { QuestionGroup } from '../../content/topic.js';
import type { Actions } from './actions.js';
import { IortElement } from './iort-element.js';
import type { Markup } from './markup.js';
import { sheetContent } from './print-sheet.js';
import { QuestionList } from './question-list.js';
import type { RenderContext } from './render-context.js';
import type { SheetName } from './two-languages/choice.js';
import { interpreterLines, type Paper } from './two-languages/paper.js';

/** A widget with questions that a reader may put on the page's list. */
export abstract class QuestionsElement extends IortElement {
  readonly #questions = new QuestionList(this, this.context);

  protected override renderChecklist(
    context: RenderContext,
    shown: readonly QuestionGroup[],
    more: readonly QuestionGroup[],
  ): Markup {
    const questions =
      context === this.context ? this.#questions : new QuestionList(undefined, context);
    return questions.render(shown, more);
  }

  protected override paper(name: SheetName, locale: string): Paper {
    const paper = super.paper(name, locale);
    if (name === 'text') return paper;
    const { sheet } = new QuestionList(undefined, paper.context);
    const { title } = sheet;
    return { ...paper, title, content: sheetContent(sheet, interpreterLines(paper.context)) };
  }

  protected override get actions(): Actions {
    return { ...super.actions, ...this.#questions.actions };
  }

  protected override isOutdated(): boolean {
    return this.#questions.isOutdated;
  }
}
