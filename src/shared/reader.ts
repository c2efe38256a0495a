import type { TemplateResult } from 'lit';
import type { Passage } from '../../content/statement.js';
import type { Say } from '../localization/say.js';
import type { HeadingLevel } from './attributes.js';

/** What a block needs of the element in which it is shown. */
export interface Reader {
  /** The locale that is shown. */
  locale: string;
  /** Level of the widget's top heading. */
  level: HeadingLevel;
  /** Whether no translator has signed off what the widget says in the locale that is shown. */
  readonly isUnchecked: () => boolean;
  /** Reads a text in the element's locale. */
  readonly say: Say;
  /** The stable id of a part of the widget, such as `iort-faq-awake`. */
  readonly idOf: (name: string) => string;
  /** Whether the `open` attribute asks for a disclosure. */
  readonly isOpen: (id: string) => boolean;
  /** To be called when a disclosure was toggled. */
  readonly toggled: (event: Event) => void;
  /** The hospital's number, where the page gives one. */
  readonly contact: () => TemplateResult;
  /** The questions that a reader may put on a list. */
  readonly checklist: (shown: readonly Passage[], more: readonly Passage[]) => TemplateResult;
}
