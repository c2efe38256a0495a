import type { LitElement } from 'lit';

/** A function that changes the text of a style sheet. */
export type Restyling = (css: string) => string;

/** Applies the print rules to the screen, too. */
export const onPaper: Restyling = (css) => css.replaceAll(/@media print\b/g, '@media all');

/** Applies the rules for hover, keyboard focus and visited links also to elements that are marked with `data-as`, such as `data-as="hover"`. */
export const asMarked: Restyling = (css) =>
  css.replaceAll(/:(hover|focus-visible|visited)\b/g, ':is(:$1, [data-as="$1"])');

const copies = new Map<Restyling, WeakMap<CSSStyleSheet, CSSStyleSheet>>();

function copyOf(sheet: CSSStyleSheet, change: Restyling): CSSStyleSheet {
  const made = copies.get(change) ?? new WeakMap<CSSStyleSheet, CSSStyleSheet>();
  copies.set(change, made);
  const known = made.get(sheet);
  if (known) return known;
  const copy = new CSSStyleSheet();
  copy.replaceSync(change([...sheet.cssRules].map(({ cssText }) => cssText).join('\n')));
  made.set(sheet, copy);
  return copy;
}

/** The widgets in a container. Waits until all of them are rendered, because before that they have no styles. */
export async function widgetsIn(container: Element): Promise<LitElement[]> {
  const all = [...container.querySelectorAll<LitElement>('*')];
  const widgets = all.filter(
    (element) => (element.constructor as Partial<typeof LitElement>).elementStyles?.length,
  );
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return widgets;
}

/**
 * Gives the widgets in a container changed copies of their style sheets; without `change`, the usual style sheets.
 * The usual sheets themselves don't change, so other stories on the page keep their look.
 */
export async function restyle(container: Element, change?: Restyling): Promise<void> {
  for (const { constructor, shadowRoot } of await widgetsIn(container)) {
    if (!shadowRoot) continue;
    const sheets = (constructor as typeof LitElement).elementStyles.flatMap((style) =>
      style instanceof CSSStyleSheet ? style : (style.styleSheet ?? []),
    );
    shadowRoot.adoptedStyleSheets = change ? sheets.map((sheet) => copyOf(sheet, change)) : sheets;
  }
}
