import { inLocale } from '../localization/in-locale.js';
import { isUnreviewedTranslation } from '../localization/reviewed.js';
import { parseTokens } from '../shared/attributes.js';
import { phoneLine } from '../shared/phone-line.js';
import { QuestionList } from '../shared/question-list.js';
import type { RenderContext } from '../shared/render-context.js';
import { slotted } from '../shared/slotted.js';
import type { Asked } from './asked.js';

/** Makes the render context of an element on a server. */
export function renderContextOf({
  tag,
  topic,
  shown: { locale },
  level,
  options,
  phone,
}: Asked): RenderContext {
  const open = parseTokens(options.open);
  const context: RenderContext = {
    locale,
    level,
    isUnreviewed: () => isUnreviewedTranslation(locale, topic.name),
    say: inLocale(() => locale),
    listens: options.listen !== 'off',
    idOf: (part) => (part ? `${tag}-${part}` : tag),
    opened: (id) =>
      ['all', id, id.slice(tag.length + 1)].some((word) => open.includes(word)) ? ' open=""' : '',
    contact: (noNumber) =>
      slotted(undefined, 'contact', phone !== undefined, {
        fallback: noNumber && !phone ? context.say(noNumber) : undefined,
        ...(phone && { after: phoneLine(phone) }),
      }),
    checklist: (shown, more) => new QuestionList(undefined, context).render(shown, more),
  };
  return context;
}
