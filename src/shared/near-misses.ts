import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { whenIdle } from '../diagnostics/idle.js';
import { meantBy } from '../diagnostics/near.js';
import { reportQuotes } from '../diagnostics/quotes.js';
import { elementNames, optionNames, placeholderOptions } from '../generated/contract/names.js';
import { builtIn } from '../page/built-in.js';
import { reportMisplacedSetting } from './site-settings.js';

/** Attributes that any element may have, and those of frameworks: never reported as misspelt. */
const FOREIGN =
  /^(accesskey|autocapitalize|autocorrect|autofocus|class|content|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|hint|id|inert|inputmode|is|item(id|prop|ref|scope|type)|key|lang|name|nonce|part|popover|ref|role|slot|spellcheck|style|tabindex|title|translate|virtualkeyboardpolicy|writingsuggestions|xmlns)$|^(aria|data|hx|ng|v|x|xml|on)[-:]|^on|^_ng|^[^a-z]/;

const tags = elementNames.map((name) => `iort-${name}`);

/** Options of a placeholder whose names are so long that other attributes don't resemble them by chance. */
const DATA_OPTIONS = placeholderOptions
  .filter((name) => name.length > 6)
  .map((name) => `data-${name}`);

/** Reports attributes that look like a misspelt option, or that come from typographic quotes. */
function reportAttributes(element: Element): void {
  const tag = builtIn(element, 'localName');
  const isPlaceholder = builtIn(element, 'hasAttribute')('data-iort');
  reportQuotes(element);
  for (const name of builtIn(element, 'getAttributeNames')()) {
    if (!isPlaceholder && FOREIGN.test(name)) continue;
    const known: readonly string[] = isPlaceholder ? DATA_OPTIONS : optionNames;
    if (known.includes(name)) continue;
    const meant = meantBy(name, known);
    if (meant) warnOnce(`<${tag} ${name}>: there is no such attribute; write ${meant}`);
  }
}

/** Reports tags that look like a misspelt element, or begin with `iort-`. */
function reportTag(name: string): void {
  const meant = meantBy(name, tags);
  if (!meant && !name.startsWith('iort-')) return;
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

const UNMET = 'the page is not searched for misspelt names';

function later(act: () => void): void {
  attempt(UNMET, () => whenIdle(() => attempt(UNMET, act)));
}

let state: 'new' | 'due' | 'done' = 'new';

/**
 * Searches the page for misspelt tags, placeholders and attributes: their names differ by a letter or two
 * from a name of the library. Also searches for settings outside the page's head. Reports all of them in
 * the console. This is done once, when the browser is idle.
 */
export function lookForNearMisses(): void {
  if (state !== 'new' || typeof document === 'undefined') return;
  state = 'due';
  later(() => {
    state = 'done';
    searchPage();
  });
}

/** Searches the attributes of an element or a placeholder that was added later. */
export function lookAt(element: Element): void {
  if (state === 'done') later(() => reportAttributes(element));
}
