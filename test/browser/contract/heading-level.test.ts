import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, change, consoleLines, headings, levelOf, mount, tags } from '../helpers.js';

const levels = (element: Element) => headings(element).map(levelOf);

describe('heading-level', () => {
  for (const tag of tags) {
    for (const top of [1, 2, 3, 4, 5, 6]) {
      it(`gives <${tag}> headings that begin at level ${top}, skip no level and go no deeper than 6`, async () => {
        const element = await mount(
          `<${tag} heading-level="${top}" open="all"><p slot="local">Ours</p></${tag}>`,
        );
        const found = levels(element);
        expect(found.length).to.be.greaterThan(5);
        expect(found[0]).to.equal(top);
        found.slice(1).forEach((level, index) => {
          expect(level, `after h${found[index]}`).to.be.within(
            Math.min(6, top + 1),
            Math.min(6, found[index]! + 1),
          );
        });
        expect(all(element, '[role=heading], [aria-level]')).to.deep.equal([]);
      });
    }

    it(`keeps the sections of <${tag}> below its title without a skipped level, whichever are shown`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const names = all(element, 'section').map(({ id }) => id.slice(tag.length + 1));
      for (const chosen of [names.join(' '), names.toReversed().join(' '), ...names]) {
        await change(element, 'sections', chosen);
        const found = levels(element);
        expect(found[0]).to.equal(2);
        found.slice(1).forEach((level, index) => {
          expect(level, chosen).to.be.within(3, found[index]! + 1);
        });
      }
    });
  }

  it('is 2 by default, without a console line', async () => {
    const lines = consoleLines();
    expect(levels(await mount('<iort-faq></iort-faq>'))[0]).to.equal(2);
    expect(lines).to.deep.equal([]);
  });

  it('may have spaces around it', async () => {
    const lines = consoleLines();
    expect(levels(await mount('<iort-faq heading-level=" 3 "></iort-faq>'))[0]).to.equal(3);
    expect(lines).to.deep.equal([]);
  });

  for (const [value, level] of [
    ['9', 6],
    ['7', 6],
    ['0', 1],
    ['-3', 1],
    ['99999999999999999999', 6],
    ['abc', 2],
    ['', 2],
    ['2.5', 2],
    ['3px', 2],
    ['1e1', 2],
    ['h3', 2],
  ] as const) {
    it(`becomes ${level} if it is "${value}", with one console line`, async () => {
      const lines = consoleLines();
      const element = await mount(`<iort-faq heading-level="${value}"></iort-faq>`);
      expect(levels(element)[0]).to.equal(level);
      await mount(`<iort-faq heading-level="${value}"></iort-faq>`);
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.match(/^\[iort-widgets\] .*iort-faq.*heading-level/)
        .and.to.contain(`"${value}"`);
    });
  }

  it('can be changed and removed after the first rendering', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await change(element, 'heading-level', '4');
    expect(levels(element).slice(0, 2)).to.deep.equal([4, 5]);
    await change(element, 'heading-level', null);
    expect(levels(element).slice(0, 2)).to.deep.equal([2, 3]);
    element.headingLevel = 5;
    await element.updateComplete;
    expect(levels(element).slice(0, 2)).to.deep.equal([5, 6]);
  });

  it('closes no open answer when it changes', async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    await change(element, 'heading-level', '3');
    expect(all(element, 'details[open]').map(({ id }) => id)).to.deep.equal(['iort-faq-awake']);
  });
});
