import type { Edited } from './model/edited.js';

/** Space to leave above or below the element after scrolling, in CSS pixels. */
const MARGIN = 24;

/** The element that shows the last change in a widget; null if there is none. */
function targetOf({ widget: name, part, id }: Edited, widget: Element): Element | null {
  const inside = (which: string) => widget.shadowRoot?.getElementById(which) ?? null;
  switch (part) {
    case 'top':
      return widget;
    case 'contact':
    case 'local': {
      // A phone number without a sentence is not slotted. The widget itself shows it in the part `contact`.
      const box = widget.shadowRoot?.querySelector(`[part~=${part}]:not([hidden])`);
      return widget.querySelector(`[slot=${part}]`) ?? box ?? null;
    }
    case 'about':
      return inside(`iort-${name}-about`);
    case 'id':
      return id ? inside(id) : null;
  }
}

/** Opens all disclosures around an element in a widget, and the element itself if it is a disclosure. */
function unfold(target: Element): void {
  const place = target.assignedSlot ?? target;
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
}

/** Scrolls the page until an element is visible, with some space above or below it. Of an element that is too tall, the top is shown. */
function reach(target: Element): void {
  const { top, bottom, height } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const isBelow = top >= 0 && height < innerHeight - 2 * MARGIN;
  scrollBy(0, isBelow ? bottom - innerHeight + MARGIN : top - MARGIN);
}

const isShown = (target: Element): boolean => target.getBoundingClientRect().height > 0;

/** How many times to look for the element, and how many milliseconds to wait between two tries. */
const TRIES = 20;
const PAUSE = 50;

/** The number of changes so far. The preview scrolls only to the last change. */
let count = 0;

/** The element that was last brought into sight. */
let shown: Element | undefined;

// The frame is less tall in the last step of the builder, and narrower for a phone: keep the change in sight.
addEventListener('resize', () => {
  if (shown?.isConnected && isShown(shown)) reach(shown);
});

/** Scrolls to the element that shows the editor's last change, as soon as this element is shown. Gives up after about a second. */
export async function bringIntoSight(edited: Edited): Promise<void> {
  const mine = ++count;
  for (let tries = 0; tries < TRIES && mine === count; tries += 1) {
    const widget = document.querySelector(`iort-${edited.widget}`);
    await (widget as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
    const target = widget && targetOf(edited, widget);
    if (target && edited.part !== 'id') unfold(target);
    if (target && isShown(target)) {
      shown = target;
      return reach(target);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
