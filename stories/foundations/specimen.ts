import type { LitElement } from 'lit';
import { elements } from '../../contract/elements.js';
import '../../test/support/define.js';

/** Adds a hidden widget to the page for measuring. Everything in the widget is open. */
async function widget(name: string): Promise<LitElement> {
  const element = document.createElement(`iort-${name}`) as LitElement;
  element.setAttribute('open', 'all');
  element.style.cssText = 'position: absolute; visibility: hidden; inline-size: 60rem';
  element.inert = true;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The text and computed style of the first element in any widget that matches a selector. */
export interface Measured {
  readonly text: string;
  readonly style: Readonly<Record<'font' | 'weight' | 'line' | 'color', string>>;
  /** A length of the computed style, in pixels; 0 if the property is not a length. */
  length(property: string): number;
  /** The same length in `em` of the widget's text. */
  inEm(property: string): number;
}

/**
 * Measures elements of widgets in the browser, so that the stories need not repeat numbers of the styles. A selector that
 * no element matches has no entry in the result.
 */
export async function measured(
  selectors: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Measured>> {
  const widgets = await Promise.all(elements.map(({ name }) => widget(name)));
  const first = (selector: string) =>
    widgets.map(({ shadowRoot }) => shadowRoot?.querySelector(selector)).find(Boolean);
  const body = Number.parseFloat(getComputedStyle(first('[part~=root]') as Element).fontSize);
  const found = new Map<string, Measured>();
  for (const [name, selector] of Object.entries(selectors)) {
    const place = first(selector);
    if (!place) continue;
    const { fontSize, fontWeight, lineHeight, color } = getComputedStyle(place);
    const lengths = { ...pixelsOf(place) };
    found.set(name, {
      text: place.textContent?.trim() ?? '',
      style: { font: fontSize, weight: fontWeight, line: lineHeight, color },
      length: (property) => lengths[property] ?? 0,
      inEm: (property) => (lengths[property] ?? 0) / body,
    });
  }
  for (const element of widgets) element.remove();
  return found;
}

/** All lengths in the computed style of an element, in pixels. */
function pixelsOf(place: Element): Record<string, number> {
  const style = getComputedStyle(place);
  return Object.fromEntries(
    [...style]
      .filter((property) => /^-?[\d.]+px$/.test(style.getPropertyValue(property)))
      .map((property) => [property, Number.parseFloat(style.getPropertyValue(property))]),
  );
}

/** A rounded length in `em` as text. */
export const shownEm = (em: number): string => `${Number(em.toFixed(3))} em`;

export const shownPx = (px: number): string => `${Number(px.toFixed(1))} px`;
