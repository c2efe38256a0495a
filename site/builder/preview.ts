import { paragraphs } from '../../src/slots/paragraphs.js';
import { READY, type Shown } from './model/shown.js';

/** The page in the preview's frame: shows the widget as the builder's page says. */

let widget: Element | undefined;
const tokens = new CSSStyleSheet();
let tokenText = '';

const paragraph = (text: string): HTMLElement =>
  Object.assign(document.createElement('p'), { textContent: text });

/** The hospital's own words, as they would stand in its page. */
function ownWords({ contact, local }: Shown): HTMLElement[] {
  const box = document.createElement('div');
  box.slot = 'local';
  box.append(...local.map((text) => paragraph(text)));
  return [...paragraphs(contact, 'contact'), ...(local.length > 0 ? [box] : [])];
}

/** Sets attributes that differ, so that a widget that stays keeps what its reader has opened. */
function setAttributes(element: Element, wanted: Shown['attributes']): void {
  for (const name of element.getAttributeNames()) {
    if (!wanted.some((each) => each.name === name)) element.removeAttribute(name);
  }
  for (const { name, value } of wanted) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Tokens as a style sheet, as a hospital would set them; each was checked to be one value. */
function setTokens(wanted: Shown['tokens'], tag: string): void {
  const declarations = wanted.map(([name, value]) => `${name}: ${value};`).join('');
  const text = `${tag} { ${declarations} }`;
  if (text === tokenText) return;
  tokenText = text;
  tokens.replaceSync(text);
}

document.adoptedStyleSheets = [tokens];

/**
 * WebKit goes to the top of the page when what stands in slots is replaced. Back at once: a frame
 * later the jump would show, and a scroll in between would be undone.
 */
function keepingPlace(change: () => void): void {
  const { scrollX, scrollY } = window;
  change();
  scrollTo(scrollX, scrollY);
}

function show(shown: Shown): void {
  const root = document.documentElement;
  root.lang = shown.lang;
  root.dir = shown.direction;
  root.dataset.scheme = shown.scheme;
  const tag = `iort-${shown.name}`;
  if (widget?.localName !== tag) {
    widget?.remove();
    widget = document.createElement(tag);
    scrollTo(0, 0);
  }
  setTokens(shown.tokens, tag);
  setAttributes(widget, shown.attributes);
  const words = ownWords(shown);
  const same = words.map(({ outerHTML }) => outerHTML).join('') === widget.innerHTML;
  if (!same) keepingPlace(() => widget?.replaceChildren(...words));
  if (!widget.isConnected) document.body.append(widget);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<Shown>>) => {
  // Only the builder's own page, and nobody who frames this one.
  if (source !== parent || origin !== location.origin || data?.kind !== 'iort-preview') return;
  show(data as Shown);
});
if (parent !== window) parent.postMessage(READY, location.origin);
