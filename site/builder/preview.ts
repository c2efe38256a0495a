import { paragraphs } from '../../src/slots/paragraphs.js';
import { bringIntoSight } from './preview-place.js';
import { READY, type Shown, type ShownWidget } from './model/shown.js';

/** The script of the page in the preview's frame. It shows the widgets that the builder's page sends. */

const tokens = new CSSStyleSheet();
let tokenText = '';

/** The content of the slots `contact` and `local`, as on the hospital's page. */
function ownWords({ contact, local }: ShownWidget): HTMLElement[] {
  const box = document.createElement('div');
  box.slot = 'local';
  box.append(...local.flatMap((text) => paragraphs(text, '')));
  return [...paragraphs(contact, 'contact'), ...(local.length > 0 ? [box] : [])];
}

/**
 * Sets the given attributes and removes all others. Changes only attributes that differ, so that answers that the editor
 * has opened in the preview stay open.
 */
function setAttributes(element: Element, given: ShownWidget['attributes']): void {
  for (const name of element.getAttributeNames()) {
    if (!given.some((each) => each.name === name)) element.removeAttribute(name);
  }
  for (const { name, value } of given) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Writes the declarations into a style sheet, as in the hospital's pages. Each value was already checked to be safe. */
function setTokens(given: Shown['declarations'], tags: readonly string[]): void {
  const declarations = given.map(([name, value]) => `${name}: ${value};`).join('');
  const text = `${tags.join()} { ${declarations} }`;
  if (text === tokenText) return;
  tokenText = text;
  tokens.replaceSync(text);
}

document.adoptedStyleSheets = [tokens];

/**
 * Keeps the scroll position during a change, because WebKit scrolls to the top of the page when slotted content is
 * replaced. The position is restored at once: one animation frame later, the editor would see the jump.
 */
function keepingPlace(change: () => void): void {
  const { scrollX, scrollY } = window;
  change();
  scrollTo(scrollX, scrollY);
}

/** Puts a widget at its position in the page. Keeps and updates the element if the widget is already in the page. */
function place(shown: ShownWidget, index: number): void {
  const tag = `iort-${shown.name}`;
  const { body } = document;
  const there = [...body.children].find(({ localName }) => localName === tag);
  const widget = there ?? document.createElement(tag);
  setAttributes(widget, shown.attributes);
  const words = ownWords(shown);
  const same = words.map(({ outerHTML }) => outerHTML).join('') === widget.innerHTML;
  if (!same) keepingPlace(() => widget.replaceChildren(...words));
  if (body.children[index] !== widget) body.insertBefore(widget, body.children[index] ?? null);
}

function show({ widgets, lang, direction, scheme, declarations, edited }: Shown): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = direction;
  root.dataset.scheme = scheme;
  const tags = widgets.map(({ name }) => `iort-${name}`);
  setTokens(declarations, tags);
  const gone = [...document.body.children].filter(({ localName }) => !tags.includes(localName));
  gone.forEach((element) => element.remove());
  widgets.forEach(place);
  if (edited) void bringIntoSight(edited);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<Shown>>) => {
  // Accept messages only from a page of the same origin around this frame, which is the builder's page.
  if (source !== parent || origin !== location.origin || data?.kind !== 'iort-preview') return;
  show(data as Shown);
});
if (parent !== window) parent.postMessage(READY, location.origin);
