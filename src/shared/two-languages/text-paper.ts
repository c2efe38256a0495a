import { html } from 'lit';
import type { Edition } from '../../../content/edition.js';
import type { Topic } from '../../../content/topic.js';
import type { Shown } from '../../localization/place-language.js';
import type { Words } from '../../slots/words.js';
import { contactWithoutHelp } from '../contact-without-help.js';
import type { ReviewAttributes } from '../hospital-review.js';
import { noticeOf } from '../language-notice.js';
import { none } from '../markup.js';
import type { PhoneHolder } from '../phone-line.js';
import { printNotice } from '../print-notice.js';
import { ownWords } from '../print-text.js';
import type { RenderContext } from '../render-context.js';
import { contentIn } from '../shown-content.js';
import { localBox } from '../slotted.js';
import type { SourceNumbers } from '../source-numbers.js';
import { widget } from '../widget.js';
import { interpreterLines, type Paper } from './paper.js';

/** What an element shows, in any language. */
interface ShownText {
  readonly element: HTMLElement &
    PhoneHolder &
    ReviewAttributes & { readonly sections: string | null; readonly hospitalName: string | null };
  readonly topic: Topic;
  /** The shown language. If a notice about the language is needed, also the reason for the notice. */
  readonly shown: Shown | undefined;
  readonly words: Words;
  /** Returns the numbers of the sources; undefined while they are not shown. */
  readonly numbers: (edition: Edition) => SourceNumbers | undefined;
}

/** The text of an element, to be printed in the language of a context. The language must be loaded. */
export function textPaper(
  context: RenderContext,
  { element, topic, shown, words, numbers }: ShownText,
): Paper {
  const { locale, say } = context;
  const content = contentIn(element, topic, locale);
  context.sourceNumbers = numbers(content.edition);
  return {
    context,
    title: say(topic.title),
    notice: locale === shown?.locale ? noticeOf(context, shown) : printNotice(context),
    room: html`${ownWords(context)}${interpreterLines(context)}`,
    content: widget(context, {
      ...content,
      shown: { locale },
      printsAll: true,
      controls: none,
      contact: contactWithoutHelp(element, context, words, content),
      local: localBox(element, context, words.local),
    }),
  };
}
