import type { TemplateResult } from 'lit';
import type { Passage } from '../../content/statement.js';
import type { QuestionGroup } from '../../content/topic.js';
import type { Say } from '../localization/say.js';
import type { HeadingLevel } from './attributes.js';
import type { Markup } from './markup.js';
import type { SourceNumbers } from './source-numbers.js';
import type { LanguageChoice } from './two-languages/choice.js';

/** What a block needs from the element that shows it, or from the server that renders it. */
export interface RenderContext {
  /** The locale that is shown. */
  locale: string;
  /** Level of the widget's top heading. */
  level: HeadingLevel;
  /** The numbers of the sources; set while the reader wants to see where each statement comes from. */
  sourceNumbers?: SourceNumbers | undefined;
  /** The choice of a second language to print; set while the reader has that choice open. */
  languageChoice?: LanguageChoice | undefined;
  /** Whether the shown locale is a translation that no translator has signed off. */
  readonly isUnreviewed: () => boolean;
  /** Returns a message in the locale that is shown. */
  readonly say: Say;
  /** Whether the text has controls that read it aloud. */
  listens: boolean;
  /**
   * The stable id of a part of the widget, such as `iort-faq-awake`. Without a name: the id of the
   * widget, such as `iort-faq`.
   */
  readonly idOf: (name?: string) => string;
  /**
   * On a server: the `open` attribute of a disclosure that should be open. In a browser this is empty,
   * because the disclosure is opened later.
   */
  readonly opened: (id: string) => '' | ' open=""';
  /** The hospital's number, if the page gives one; else what to do without it. */
  readonly contact: (noNumber?: Passage) => TemplateResult;
  /** The questions that a reader may put on a list. */
  readonly checklist: (shown: readonly QuestionGroup[], more: readonly QuestionGroup[]) => Markup;
}
