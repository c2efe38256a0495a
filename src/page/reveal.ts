import { builtIn } from './built-in.js';
import { around } from './hosts.js';
import { styleOf } from './style.js';

/** Content that a page hides only until it is found by a search or a link. */
const UNTIL_FOUND = '[hidden=until-found i]';

/**
 * Whether an element can be scrolled to, after {@link reveal} has opened what is around the element. An
 * element in a closed dialog or in a hidden tab panel can't be scrolled to.
 */
export function canBeShown(element: Element): boolean {
  for (let box: Element | null = element; box; box = around(box)) {
    const { display, contentVisibility } = styleOf(box);
    const isHidden = display === 'none' || contentVisibility === 'hidden';
    if (isHidden && !builtIn(box, 'matches')(UNTIL_FOUND)) return false;
  }
  return !['hidden', 'collapse'].includes(styleOf(element).visibility);
}

/**
 * Opens all disclosures around an element, in the widget and on the page, and all content that is hidden
 * until found. Browsers do the same for the target of a link.
 */
export function reveal(element: Element): void {
  for (let box: Element | null = element; box; box = around(box)) {
    if (builtIn(box, 'matches')('details')) (box as HTMLDetailsElement).open = true;
    if (!builtIn(box, 'matches')(UNTIL_FOUND)) continue;
    builtIn(box, 'dispatchEvent')(new Event('beforematch', { bubbles: true }));
    builtIn(box, 'removeAttribute')('hidden');
  }
}
