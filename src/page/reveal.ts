import { builtIn } from './built-in.js';
import { around } from './hosts.js';
import { styleOf } from './style.js';

/** Content that a page hides only until it is found by a search or a link. */
const UNTIL_FOUND = '[hidden=until-found i]';

/**
 * Whether an element will be visible once {@link reveal} opens what is around it. An element in a closed
 * dialog or in a hidden tab panel will not.
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
 * Opens an element and what is around it, in the widget and on the page: disclosures, and content that is
 * hidden until found. Browsers open what is around the target of a link too.
 */
export function reveal(element: Element): void {
  for (let box: Element | null = element; box; box = around(box)) {
    if (builtIn(box, 'matches')('details')) (box as HTMLDetailsElement).open = true;
    if (!builtIn(box, 'matches')(UNTIL_FOUND)) continue;
    builtIn(box, 'dispatchEvent')(new CustomEvent('beforematch', { bubbles: true }));
    builtIn(box, 'removeAttribute')('hidden');
  }
}
