import { elements } from '../../../contract/elements.js';
import { untouchedWidget, type Choice, type WidgetChoice } from './choice.js';

/** Functions for a choice of several widgets. Each widget has its own sections, open answers, held passages and revisions. */

const order: readonly string[] = elements.map(({ name }) => name);
const byOrder = (one: WidgetChoice, other: WidgetChoice): number =>
  order.indexOf(one.widget) - order.indexOf(other.widget);

const own = ({ widget, sections, open, held, revisions }: WidgetChoice): WidgetChoice => ({
  widget,
  sections,
  open,
  held,
  revisions,
});

/** The choices for each widget, in the order of the widgets on the page. */
export const widgetsOf = (choice: Choice): WidgetChoice[] =>
  [own(choice), ...choice.also].sort(byOrder);

/** The choice reduced to one of its widgets. */
export const aloneOf = (choice: Choice, widget: string): Choice => ({
  ...choice,
  ...own(choice.also.find((each) => each.widget === widget) ?? choice),
  also: [],
});

/** For each widget of a choice, the choice reduced to that widget, in page order. */
export const eachAlone = (choice: Choice): Choice[] =>
  widgetsOf(choice).map(({ widget }) => aloneOf(choice, widget));

/** Turns a change for one widget into a change of the whole choice. */
export function changeOf(choice: Choice, widget: string, change: Partial<Choice>): Partial<Choice> {
  if (widget === choice.widget) return change;
  const { sections, open, held, revisions, ...rest } = change;
  const given = { sections, open, held, revisions };
  const also = choice.also.map((each) =>
    each.widget === widget
      ? { ...each, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)) }
      : each,
  );
  return { ...rest, also };
}

/**
 * The choice with another main widget. If this widget was already on the page, it keeps its own choices. Otherwise it
 * gets the defaults. If all answers of the previous main widget are open, all answers of the new one are open, too.
 */
export function withWidget(choice: Choice, widget: string): Choice {
  const there = choice.also.find((each) => each.widget === widget);
  const open = choice.open.filter((id) => id === 'all');
  return {
    ...choice,
    ...(there ?? { ...untouchedWidget(widget), open }),
    also: choice.also.filter((each) => each.widget !== widget),
  };
}

/** The choice with or without a further widget. */
export function withAlso(choice: Choice, widget: string, isThere: boolean): Choice {
  const others = choice.also.filter((each) => each.widget !== widget);
  const also = isThere && widget !== choice.widget ? [...others, untouchedWidget(widget)] : others;
  return { ...choice, also: also.sort(byOrder) };
}
