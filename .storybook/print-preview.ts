import type { LitElement } from 'lit';

const onPaper = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

/** A copy of a style sheet in which the print rules apply to the screen. */
function paperCopy(sheet: CSSStyleSheet): CSSStyleSheet {
  const known = onPaper.get(sheet);
  if (known) return known;
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  for (const rule of copy.cssRules) {
    if (rule instanceof CSSMediaRule && [...rule.media].includes('print')) {
      rule.media.mediaText = 'all';
    }
  }
  onPaper.set(sheet, copy);
  return copy;
}

/**
 * Gives the widgets in a container their print styles, or their usual ones. Each gets copies of its own, so
 * that other stories on the page don't change.
 */
export async function previewPrint(container: Element, on: boolean): Promise<void> {
  for (const element of container.querySelectorAll<LitElement>('*')) {
    const { elementStyles = [] } = element.constructor as Partial<typeof LitElement>;
    if (!elementStyles.length) continue;
    await element.updateComplete; // a widget has its styles when its turn has come
    const sheets = elementStyles.flatMap((style) =>
      style instanceof CSSStyleSheet ? style : (style.styleSheet ?? []),
    );
    if (element.shadowRoot)
      element.shadowRoot.adoptedStyleSheets = on ? sheets.map(paperCopy) : sheets;
  }
}
