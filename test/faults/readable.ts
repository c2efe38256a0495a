import { expect } from '@open-wc/testing';
import { isShown } from '../browser/helpers.js';
import { dense, readable, rootOf } from '../support/reading.js';

/** Fewer characters than any widget shows, and more than any fallback in these tests has. */
const LEAST = 1500;

/** Whether a reader finds a widget's text, or else what stood between its tags. */
export function isReadable(widget: Element): boolean {
  const root = rootOf(widget);
  if (root && isShown(root)) return dense(readable(root)).length > LEAST;
  const box = (element: Element): boolean => isShown(element) && dense(readable(element)) !== '';
  return [...widget.children].some(box);
}

/** Fails if a widget can't be read, and shows the markup of that widget. */
export function expectReadable(widgets: Iterable<Element>): void {
  for (const widget of widgets)
    expect(isReadable(widget), `readable: ${widget.outerHTML.slice(0, 200)}`).to.equal(true);
}
