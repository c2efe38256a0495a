import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';

/** The hospital's words in a widget's HTML: the value of `local-name`, or one entry for each element in the slot `name`. */
export function wordsIn(html: string, name: string): (string | null)[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const widgets = document.querySelectorAll('iort-side-effects');
  assert.equal(document.querySelectorAll('iort-faq').length, 0);
  assert.equal(widgets.length, 1, html.slice(0, 300));
  if (name === 'local-name') return [widgets[0]!.getAttribute('local-name')];
  const slot = name === 'emergency' ? 'contact' : name; // the emergency words have no slot of their own
  return [...widgets[0]!.querySelectorAll(`[slot=${slot}]`)].map(({ textContent }) => textContent);
}
