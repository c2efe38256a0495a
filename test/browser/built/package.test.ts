import { expect } from '@open-wc/testing';
import { tags } from '../helpers.js';

/** Loads a module of lib/. The compiler must not resolve the address: the file exists only after the build. */
const load = (path: string): Promise<Record<string, unknown>> => import(`/lib/${path}`);

describe('the npm package', () => {
  it('registers nothing when its classes are imported', async () => {
    const classes = await load('index.js');
    expect(Object.keys(classes)).to.include.members([
      'IortCandidacyFactors',
      'IortFaq',
      'IortOverview',
      'IortSideEffects',
    ]);
    for (const tag of tags) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('registers one element through its define entry, with the class that the index exports', async () => {
    await load('define/iort-faq.js');
    const { IortFaq } = await load('index.js');
    expect(customElements.get('iort-faq')).to.equal(IortFaq);
    const others = tags.filter((tag) => tag !== 'iort-faq');
    for (const tag of others) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('shows an element that was registered through its define entry', async () => {
    await load('define/iort-faq.js');
    const faq = document.createElement('iort-faq');
    document.body.append(faq);
    await faq.updateComplete;
    // 26 answers, and "About this information".
    expect(faq.shadowRoot?.querySelectorAll('details')).to.have.length(27);
    faq.remove();
  });
});
