import type { QuestionGroup } from '../../content/topic.js';
import { inLocale } from '../localization/in-locale.js';
import { isUnreviewedTranslation } from '../localization/reviewed.js';
import type { Words } from '../slots/words.js';
import type { Markup } from './markup.js';
import type { PhoneHolder } from './phone-line.js';
import type { RenderContext } from './render-context.js';
import { contactBox } from './slotted.js';

/** An element, and what only the element can give to its render context. */
export interface ContextOwner {
  readonly element: HTMLElement & PhoneHolder;
  /** The name of the element's topic. */
  readonly topic: () => string;
  readonly words: Words;
  /** Called when the content of a slot has changed. */
  readonly slotChanged: () => void;
  readonly checklist: (
    context: RenderContext,
    shown: readonly QuestionGroup[],
    more: readonly QuestionGroup[],
  ) => Markup;
}

/** Makes the render context of an element, in a language. */
export function elementContext(
  { element, topic, words, slotChanged, checklist }: ContextOwner,
  locale: string,
): RenderContext {
  const context: RenderContext = {
    locale,
    level: 2,
    isUnreviewed: () => isUnreviewedTranslation(context.locale, topic()),
    listens: false,
    say: inLocale(() => context.locale),
    idOf: (name) => (name ? `${element.localName}-${name}` : element.localName),
    opened: () => '',
    contact: (noNumber) =>
      contactBox(element, words, context.say, slotChanged, noNumber && context.say(noNumber)),
    checklist: (shown, more) => checklist(context, shown, more),
  };
  return context;
}
