import { expect } from '@open-wc/testing';
import { isShown } from '../browser/helpers.js';
import { dense, readable, rootOf } from '../support/reading.js';

/** Any widget shows more characters than this, and any fallback in these tests has fewer. */
const LEAST = 1500;

/** Whether a widget shows its text or its fallback. */
export function isReadable(widget: Element): boolean {
  const root = rootOf(widget);
  if (root && isShown(root)) return dense(readable(root)).length > LEAST;
  const box = (element: Element): boolean => isShown(element) && dense(readable(element)) !== '';
  return [...widget.children].some(box);
}

/** Fails if a widget shows neither its text nor a fallback. The message has the beginning of the widget's markup. */
export function expectReadable(widgets: Iterable<Element>): void {
  for (const widget of widgets)
    expect(isReadable(widget), `readable: ${widget.outerHTML.slice(0, 200)}`).to.equal(true);
}
