/** Checks that our script changes nothing on the host page outside our widgets. */
import { OURS } from '../forms.js';

/** What must not change on a page. */
export interface HostState {
  readonly markup: string;
  readonly styles: readonly string[];
  readonly globals: readonly string[];
  readonly sheets: number;
  readonly card: unknown;
}

/** Lit's lists of versions and metadata, and what zone.js adds when a script listens to an event of the window. */
const accepted = /^(lit|reactive)\w*Versions$|^litPropertyMetadata$|^__zone_symbol__/;

/** Properties that depend on the width of the viewport, which a scroll bar may reduce. */
const dependent = /^(inline-size|block-size|width|height|inset.*|top|right|bottom|left|.*-origin)$/;

/** Records the state of a page. */
export function hostState(window: Window & typeof globalThis): HostState {
  const { document } = window;
  // Ends the transitions of the host, which begin when its styles are loaded.
  for (const animation of document.getAnimations()) {
    if (animation instanceof window.CSSTransition) animation.finish();
  }
  return {
    markup: markupOf(document),
    styles: hasItsStyles(document) ? [...document.querySelectorAll('.probe')].map(styleOf) : [],
    globals: Object.getOwnPropertyNames(window).filter((name) => !accepted.test(name)),
    sheets: document.adoptedStyleSheets.length,
    card: window.customElements.get('host-card'),
  };
}

/** The differences between two states, as messages. */
export function changes(before: HostState, after: HostState): string[] {
  const faults: string[] = [];
  if (after.markup !== before.markup)
    faults.push(`markup: ${firstDifference(before.markup, after.markup)}`);
  before.styles.forEach((earlier, index) => {
    const style = after.styles[index] ?? '';
    if (style !== earlier) faults.push(`style: ${firstDifference(earlier, style)}`);
  });
  const added = after.globals.filter((name) => !before.globals.includes(name));
  const lost = before.globals.filter((name) => !after.globals.includes(name));
  if (added.length) faults.push(`new globals: ${added.join(', ')}`);
  if (lost.length) faults.push(`lost globals: ${lost.join(', ')}`);
  if (after.sheets !== before.sheets) faults.push('adopted style sheets of the document');
  if (before.card && after.card !== before.card) faults.push('the host’s own element');
  return faults;
}

function markupOf(document: Document): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll(`.${OURS}`)) ours.replaceWith('(ours)');
  return copy.outerHTML;
}

function styleOf(element: Element): string {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return Array.from(style)
    .filter((name) => !dependent.test(name))
    .map((name) => `${name}: ${style.getPropertyValue(name)}`)
    .join('\n');
}

/** Whether all style sheets are loaded: WebKit may run modules before that. */
const hasItsStyles = (document: Document): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
    ({ sheet }) => sheet,
  );

function firstDifference(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const from = Math.max(0, start - 40);
  return `${after.slice(from, start + 60)} (was ${before.slice(from, start + 60)})`;
}
