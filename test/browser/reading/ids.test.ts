import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, mount } from '../helpers.js';

/** Pages link to these ids. So none of them may change or be removed. */
const ids = {
  'iort-overview': ['iort-overview-about'],
  'iort-side-effects': ['iort-side-effects-about'],
  'iort-candidacy-factors': [
    'iort-candidacy-factors-more-questions',
    'iort-candidacy-factors-about',
  ],
  'iort-faq': [
    'iort-faq-why',
    'iort-faq-which-cancers',
    'iort-faq-boost',
    'iort-faq-breast',
    'iort-faq-me',
    'iort-faq-other-choices',
    'iort-faq-my-choice',
    'iort-faq-come-back',
    'iort-faq-prepare',
    'iort-faq-tell-team',
    'iort-faq-awake',
    'iort-faq-alone',
    'iort-faq-how-long',
    'iort-faq-kinds',
    'iort-faq-healthy-parts',
    'iort-faq-plan-change',
    'iort-faq-hospital-stay',
    'iort-faq-home-care',
    'iort-faq-when-call',
    'iort-faq-radioactive',
    'iort-faq-side-effects',
    'iort-faq-checkups',
    'iort-faq-lab-report',
    'iort-faq-more-treatment',
    'iort-faq-cost-access',
    'iort-faq-support',
    'iort-faq-about',
  ],
};

describe('the ids of disclosures', () => {
  for (const [tag, expected] of Object.entries(ids)) {
    it(`of <${tag}> are as published`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      expect(all(element, 'details').map(({ id }) => id)).to.deep.equal(expected);
    });
  }

  it('are unique among all ids in the element', async () => {
    for (const tag of Object.keys(ids)) {
      const element = await mount(`<${tag}></${tag}>`);
      const found = all(element, '[id]').map(({ id }) => id);
      expect(new Set(found).size, tag).to.equal(found.length);
    }
  });
});
