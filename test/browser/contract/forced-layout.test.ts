import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, mount, tags } from '../helpers.js';

/** Some functions that make the browser compute styles or layout at once, grouped by the object that has them. */
const reads: readonly (readonly [object, readonly string[]])[] = [
  [window, ['getComputedStyle']],
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility']],
  [Document.prototype, ['elementFromPoint']],
];

/** Records the calls of the functions in `reads` until the test ends. @returns the names of the called functions */
function recordReads(): string[] {
  const calls: string[] = [];
  for (const [owner, names] of reads)
    for (const name of names) {
      const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        calls.push(name);
        return original.apply(this, given);
      });
      afterThis(() => void Reflect.set(owner, name, original));
    }
  return calls;
}

describe('while a widget is built', () => {
  for (const tag of tags) {
    it(`<${tag}> calls none of five functions that force style or layout`, async () => {
      await mount(`<${tag}></${tag}>`); // only the first widget of a page may call them
      const calls = recordReads();
      await mount(`<${tag}></${tag}>`);
      expect(calls).to.deep.equal([]);
    });
  }
});
