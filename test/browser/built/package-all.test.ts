import { expect } from '@open-wc/testing';
import { tags } from '../helpers.js';

describe('the define entry of the npm package', () => {
  it('registers all elements, each with the class that the index exports', async () => {
    // The compiler must not resolve these addresses, as the files exist only after the build.
    const [entry, index] = ['/lib/define.js', '/lib/index.js'];
    await import(entry!);
    const classes = Object.values((await import(index!)) as object);
    for (const tag of tags) expect(classes).to.include(customElements.get(tag));
  });
});
