import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { ariaSnapshot } from '../../support/commands.js';
import { all, levelOf, headings, mount, settled, tags } from '../helpers.js';

const isChromium = /Chrome/.test(navigator.userAgent);

/** 7:1 is the library's promise; axe asks 4.5:1 unless told. */
const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

const states: Readonly<Record<string, (tag: string) => string>> = {
  closed: (tag) => `<${tag}></${tag}>`,
  open: (tag) => `<${tag} open="all"></${tag}>`,
  'as the page’s top heading': (tag) => `<${tag} heading-level="1" open="all"></${tag}>`,
  'with headings that stop at 6': (tag) => `<${tag} heading-level="5"></${tag}>`,
  'dark, open': (tag) => `<div style="color-scheme: dark"><${tag} open="all"></${tag}></div>`,
  'in a page of another language': (tag) => `<div lang="fr"><${tag}></${tag}></div>`,
  'with the hospital’s own words': (tag) =>
    `<${tag} local-name="Lakeside"><p slot="contact">Call 555-0142</p><p slot="local">Ours.</p></${tag}>`,
};

describe('axe finds nothing', () => {
  for (const tag of tags) {
    for (const [state, markup] of Object.entries(states)) {
      it(`in <${tag}> ${state}`, async () => {
        const element = await mount(markup(tag));
        for (const term of all(element, '[part~=term]')) term.click();
        // What is below the first heading is in order; where it starts is the page's choice.
        await expect(element).to.be.accessible({ ...options, ignoredRules: ['heading-order'] });
      });
    }
  }

  it('in a list of questions that is filled', async () => {
    const element = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
    all<HTMLInputElement>(element, '[type=checkbox]')[0]!.click();
    await settled(element);
    await expect(element).to.be.accessible(options);
  });
});

describe('headings', () => {
  for (const tag of tags) {
    it(`of <${tag}> go down one level at a time`, async () => {
      const element = await mount(`<${tag} open="all"></${tag}>`);
      const levels = headings(element).map(levelOf);
      expect(levels[0]).to.equal(2);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 2), `heading ${index + 1}`).to.be.at.most(1);
      });
    });
  }
});

describe('room', () => {
  for (const width of [280, 320]) {
    for (const tag of tags) {
      it(`of ${width} pixels is enough for <${tag}>, all open`, async () => {
        const element = await mount(
          `<div style="inline-size: ${width}px"><${tag} open="all"></${tag}></div>`,
        );
        const { right: edge } = element.parentElement!.getBoundingClientRect();
        const over = all(element, '*').filter(
          (node) => node.getBoundingClientRect().right > edge + 1,
        );
        expect(over.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      });
    }
  }
});

// The one driver that tells the accessibility tree.
(isChromium ? describe : describe.skip)('the accessibility tree', () => {
  it('names headings, questions and their states', async () => {
    await mount('<iort-faq sections="cost" open="cost-access"></iort-faq>');
    const tree = await ariaSnapshot();
    expect(tree).to.match(/heading "Questions about radiation during cancer surgery" \[level=2\]/);
    expect(tree).to.match(/heading "Cost and access" \[level=3\]/);
    expect(tree).to.contain('What about cost? Is IORT offered everywhere?');
    expect(tree).to.match(/button "radiation"/);
    expect(tree).to.match(/button "Copy link to this answer"/);
  });

  it('gives each drawing a text', async () => {
    await mount('<iort-overview sections="steps"></iort-overview>');
    expect((await ariaSnapshot()).match(/img "Drawing: /g)).to.have.length(3);
  });
});
