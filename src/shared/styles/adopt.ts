import { builtIn } from '../../page/built-in.js';
import { styles } from './styles.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives the styles to the shadow root of a widget: one sheet for all, which a strict content
 * security policy lets through; an element of its own in browsers without that, and where the root
 * stands in another document than the sheet.
 */
export function adoptStyles(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = builtIn(document, 'createElement')('style');
    element.textContent = styles;
    root.prepend(element);
  }
}
