import type { Edited } from './model/edited.js';

/** Room above what is brought into sight, in CSS pixels. */
const ABOVE = 24;

/** What of a widget shows what was edited; nothing where it shows none of it. */
function targetOf({ widget: name, part, id }: Edited, widget: Element): Element | null {
  const inside = (which: string) => widget.shadowRoot?.getElementById(which) ?? null;
  switch (part) {
    case 'top':
      return widget;
    case 'contact':
    case 'local': {
      // A number alone is no child of the widget: it stands in its box.
      const box = widget.shadowRoot?.querySelector(`[part~=${part}]:not([hidden])`);
      return widget.querySelector(`[slot=${part}]`) ?? box ?? null;
    }
    case 'about':
      return inside(`iort-${name}-about`);
    case 'id':
      return id ? inside(id) : null;
  }
}

/** Opens what folds around an element in a widget, and the element itself. */
function unfold(target: Element): void {
  const place = target.assignedSlot ?? target;
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
}

/** Moves the page by as much as it takes to see an element, and not at all where it is in sight. */
function reach(target: Element): void {
  const { top, bottom, height } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const isBelow = top >= 0 && height < innerHeight - 2 * ABOVE;
  scrollBy(0, isBelow ? bottom - innerHeight + ABOVE : top - ABOVE);
}

const isShown = (target: Element): boolean => target.getBoundingClientRect().height > 0;

/** How often it is looked for what was edited, and how long is waited between, in milliseconds. */
const TRIES = 20;
const PAUSE = 50;

/** Counts what was edited: only the last of it is brought into sight. */
let count = 0;

/** Brings what an editor has just changed into sight, as soon as the widget shows it. */
export async function bringIntoSight(edited: Edited): Promise<void> {
  const mine = ++count;
  for (let tries = 0; tries < TRIES && mine === count; tries += 1) {
    const widget = document.querySelector(`iort-${edited.widget}`);
    await (widget as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
    const target = widget && targetOf(edited, widget);
    if (target && edited.part !== 'id') unfold(target);
    if (target && isShown(target)) return reach(target);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
