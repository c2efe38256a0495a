import type { Choice } from './choice.js';
import { widgetOf, type Facts } from './facts.js';
import { shownParts, shownSections } from './sections.js';
import { aloneOf, widgetsOf } from './widgets.js';

/** The place in the preview that shows the last change. */
export interface Edited {
  /** Name of the widget, such as `faq`. */
  readonly widget: string;
  /** The beginning of the widget, the content of a slot, "About this information", or the element that `id` names. */
  readonly part: 'top' | 'contact' | 'local' | 'about' | 'id';
  /** If `part` is `id`: the id of a section, a part of a section or an answer, such as `iort-faq-awake`. */
  readonly id?: string;
}

/** The options for the heading of the hospital's own text and for the words before its phone number. */
const HEADING = 'local-name';
const LABEL = 'phone-label';

/** The first entry that is new in a list. If there is none, the first entry at which the list differs from before. */
const first = (now: readonly string[], before: readonly string[]): string | undefined =>
  now.find((each) => !before.includes(each)) ?? now.find((each, index) => before[index] !== each);

/** The names of the shown sections of a widget, and of their parts. */
function shownIn(facts: Facts, { widget, sections }: Choice): string[] {
  const all = widgetOf(facts, widget).sections;
  return shownSections(all, sections).flatMap((name) => {
    const section = all.find((each) => each.name === name);
    return [name, ...(section ? shownParts(section, sections) : [])];
  });
}

/** The place of a change in one widget. */
function editedIn(now: Choice, before: Choice, facts: Facts): Edited | undefined {
  const { widget } = now;
  const section = first(shownIn(facts, now), shownIn(facts, before));
  if (section) return { widget, part: 'id', id: `iort-${widget}-${section}` };
  const answer = first(now.open, before.open);
  if (answer)
    return answer === 'all' ? { widget, part: 'top' } : { widget, part: 'id', id: answer };
  const isReview = (['held', 'revisions'] as const).some((key) => now[key] !== before[key]);
  return isReview ? { widget, part: 'about' } : undefined;
}

/** The place in the preview that shows a change; undefined if no single place shows it. */
export function editedBy(now: Choice, before: Choice, facts: Facts): Edited | undefined {
  const names = widgetsOf(now).map(({ widget }) => widget);
  const [top = now.widget] = names;
  const last = names.at(-1) ?? now.widget;
  const added = names.find((name) => !widgetsOf(before).some(({ widget }) => widget === name));
  if (added) return { widget: added, part: 'top' };
  const isLabelNew = now.options[LABEL] !== before.options[LABEL];
  if (isLabelNew || now.contact !== before.contact) return { widget: top, part: 'contact' };
  const isHeadingNew = now.options[HEADING] !== before.options[HEADING];
  if (isHeadingNew || now.local !== before.local) return { widget: last, part: 'local' };
  const signs = ['reviewedBy', 'reviewedOn', 'reviewedRole'] as const;
  if (signs.some((key) => now[key] !== before[key])) return { widget: top, part: 'about' };
  for (const name of names) {
    const edited = editedIn(aloneOf(now, name), aloneOf(before, name), facts);
    if (edited) return edited;
  }
  return now.options === before.options ? undefined : { widget: top, part: 'top' };
}
