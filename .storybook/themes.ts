import highContrast from '../site/themes/high-contrast.css?raw';
import warm from '../site/themes/warm.css?raw';

/** The stylesheets that hospitals may copy, by file name without `.css`. */
export const themes: Readonly<Record<string, string>> = { warm, 'high-contrast': highContrast };

/** A theme's stylesheet, in effect only inside elements with its name in `data-theme`. */
export function themeStyle(name: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = `[data-theme='${name}'] { ${themes[name] ?? ''} }`;
  return style;
}
