import { builtIn } from '../page/built-in.js';
import { token } from '../shared/styles/token.js';
import { HIGHLIGHT } from './highlight.js';

/** The styles of the player and of the highlighted words; loaded with the player. */
const styles = `
  .player { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em; margin-block-end: 0.75em; }
  .player button { padding-inline: 0.75em; }
  .player .icon { min-inline-size: 44px; }
  .player .icon::before { margin: 0 auto; }
  .next::before { clip-path: polygon(0 0, 75% 45%, 75% 0, 100% 0, 100% 100%, 75% 100%, 75% 55%, 0 100%); }
  .previous::before { clip-path: polygon(100% 0, 25% 45%, 25% 0, 0 0, 0 100%, 25% 100%, 25% 55%, 100% 100%); }
  [dir='rtl'] :is(.next, .previous)::before { scale: -1 1; }
  .stop::before { clip-path: inset(0.06em); }
  ::highlight(${HIGHLIGHT}) { background-color: ${token('--iort-color-picture')}; color: ${token('--iort-color-text')}; }
  @media (forced-colors: active) {
    ::highlight(${HIGHLIGHT}) { background-color: Highlight; color: HighlightText; }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Adds these styles to a widget that is read aloud. The widget's own styles stay. */
export function addStyles(root: ShadowRoot): void {
  try {
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(styles);
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // The browser has no constructable style sheets, or the sheet belongs to another document.
    if (root.querySelector('style.listen-styles')) return;
    const element = builtIn(root.ownerDocument, 'createElement')('style');
    element.className = 'listen-styles';
    element.textContent = styles;
    root.append(element);
  }
}
