import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { whenIdle } from '../diagnostics/idle.js';
import { meantBy } from '../diagnostics/near.js';
import { reportLostEnds, reportQuotes } from '../diagnostics/quotes.js';
import { optionNames, placeholderOptions } from '../generated/contract/names.js';
import { builtIn } from '../page/built-in.js';
import { slotOfAttribute } from '../slots/names.js';
import { tags } from '../slots/page.js';
import { reportMisplacedSetting } from './site-settings.js';

/**
 * Attributes of frameworks and event handlers that look like a misspelled option, such as `:open`, `v-listen` and `onlisten`. On
 * a tag, they are never reported. On a placeholder, where options begin with `data-`, they may be reported like any attribute.
 */
const FOREIGN = /^[vx][-:]|^on|^(?![a-z,;])[!-~]/;

/** Options of a placeholder whose names are so long that other attributes don't resemble them by chance. */
const LONG_OPTIONS = placeholderOptions.filter((name) => name.length > 6);

/**
 * Reports attributes that look like a misspelled option, options with `data-` on a tag, long options without
 * `data-` on a placeholder, and values that were cut because their quotes are missing or typographic.
 */
function reportAttributes(element: Element): void {
  const tag = builtIn(element, 'localName');
  const isPlaceholder = !tags.includes(tag);
  reportQuotes(element);
  reportLostEnds(element);
  for (const name of builtIn(element, 'getAttributeNames')()) {
    if (!isPlaceholder && (FOREIGN.test(name) || slotOfAttribute(element, name))) continue; // words.ts reports attributes with the name of a slot
    const meant = meantBy(name.replace('data-', ''), isPlaceholder ? LONG_OPTIONS : optionNames);
    const right = isPlaceholder ? `data-${meant}` : meant;
    if (meant && name !== right)
      warnOnce(`<${tag} ${name}>: there is no such attribute; write ${right}`);
  }
}

/**
 * Reports an unknown tag if its name looks like the misspelled name of a widget, begins with `iort-`, or
 * contains `data-iort`. A non-breaking space after `<div` makes the attribute `data-iort` a part of the name.
 */
function reportTag(name: string): void {
  const meant = meantBy(name, tags);
  if (!meant && !/^iort-|data-iort/.test(name)) return;
  warnOnce(
    `<${name}>: there is no such element${meant ? `; write <${meant}>` : ''}; there are: ${tags.join(' ')}`,
  );
}

function searchPage(): void {
  const found = new Set<string>();
  for (const element of builtIn(document, 'querySelectorAll')('*')) {
    const name = builtIn(element, 'localName');
    if (name === 'meta') reportMisplacedSetting(element);
    else if (tags.includes(name) || builtIn(element, 'hasAttribute')('data-iort')) {
      reportAttributes(element);
    } else if (name.length > 5 && !customElements.get(name)) found.add(name);
  }
  found.forEach(reportTag);
}

const UNMET = 'the page is not searched for misspelled names';

let state: 'new' | 'due' | 'done' = 'new';

/**
 * Searches the page once, when the browser is idle. Reports in the console misspelled tags, misspelled or
 * wrongly quoted attributes of widgets and placeholders, and settings outside the page's head.
 */
export function lookForNearMisses(): void {
  if (state !== 'new' || typeof document === 'undefined') return;
  state = 'due';
  const search = () => {
    state = 'done';
    searchPage();
  };
  attempt(UNMET, () => whenIdle(() => attempt(UNMET, search)));
}

/** Searches the attributes of an element or a placeholder that was added after the search of the page. */
export function lookAt(element: Element): void {
  if (state === 'done') attempt(UNMET, () => reportAttributes(element));
}
