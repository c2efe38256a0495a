import { expect } from '@open-wc/testing';
import { isShown } from '../browser/helpers.js';
import { dense, readable, rootOf } from '../support/reading.js';

/** Shorter than any widget, longer than what could stand in its place. */
const LEAST = 1500;

/** Whether a reader finds a widget's text, or else what stood between its tags. */
export function isReadable(widget: Element): boolean {
  const root = rootOf(widget);
  if (root && isShown(root)) return dense(readable(root)).length > LEAST;
  const box = (element: Element): boolean => isShown(element) && dense(readable(element)) !== '';
  return [...widget.children].some(box);
}

/** Fails where something is not to be read, and says what there is instead. */
export function expectReadable(widgets: Iterable<Element>): void {
  for (const widget of widgets)
    expect(isReadable(widget), `readable: ${widget.outerHTML.slice(0, 200)}`).to.equal(true);
}
