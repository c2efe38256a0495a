import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, mount, tags } from '../helpers.js';

/** The properties and methods that force styles or layout at once, by object. */
const reads: readonly (readonly [object, readonly string[]])[] = [
  [window, ['getComputedStyle']],
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility']],
  [Document.prototype, ['elementFromPoint']],
];

/** Records which of them are used until the test ends. @returns their names */
function readNow(): string[] {
  const read: string[] = [];
  for (const [owner, names] of reads)
    for (const name of names) {
      const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        read.push(name);
        return original.apply(this, given);
      });
      afterThis(() => void Reflect.set(owner, name, original));
    }
  return read;
}

describe('while a widget is built', () => {
  for (const tag of tags) {
    it(`<${tag}> forces no style or layout`, async () => {
      await mount(`<${tag}></${tag}>`); // the first one may read what is read once for a page
      const read = readNow();
      await mount(`<${tag}></${tag}>`);
      expect(read).to.deep.equal([]);
    });
  }
});
