import { expect } from '@open-wc/testing';
import { editions } from '../../../src/generated/editions.js';
import { signOff } from '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  afterThis,
  all,
  change,
  consoleLines,
  mount,
  part,
  shownIn,
  tags,
  textOf,
} from '../helpers.js';

const unreviewed = 'No medical expert of the project has approved this text yet.';
const reviewed = 'A medical expert of the project has approved this text.';

/** The text of a widget about its review. */
const review = (element: Element): string => textOf(part(element, 'review'));

/** What a widget says about the hospital’s own review, without the sentence about the project’s review. */
const hospitals = (element: Element): string => review(element).replace(unreviewed, '').trim();

const current = (element: IortElement) => change(element, 'reviewed-revision', element.revision);

describe('a text that nobody has signed off', () => {
  for (const tag of tags) {
    it(`says so in a closed disclosure of <${tag}>, and nowhere claims a review`, async () => {
      for (const attributes of [
        '',
        'reviewed-by=" " reviewed-on="2024-03-05"',
        `reviewed-revision="${editions[tag.slice(5)]!.revision}"`,
      ]) {
        const element = await mount(`<${tag} ${attributes}></${tag}>`);
        expect(review(element)).to.equal(unreviewed);
        expect(part(element, 'review').closest('details')!.open).to.be.false;
        const root = textOf(part(element, 'root'));
        expect(root.match(/approved|reviewed/gi)).to.deep.equal(['approved']);
      }
    });
  }
});

describe('a text that a clinician has signed off', () => {
  beforeEach(() => {
    signOff('en');
    afterThis(signOff);
  });

  for (const tag of tags) {
    it(`says so in a closed disclosure of <${tag}>`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      expect(review(element)).to.equal(reviewed);
      expect(part(element, 'review').closest('details')!.open).to.be.false;
      expect(all(element, '[part~=notice]')).to.deep.equal([]);
    });
  }

  it('shows the hospital’s own review after the project’s review', async () => {
    const element = await mount('<iort-faq reviewed-by="Dr. Cole" reviewed-revision="0">');
    await current(element);
    expect(review(element)).to.equal(`${reviewed} Dr. Cole reviewed this text.`);
  });
});

describe('a hospital’s review', () => {
  it('is current while the shown text is the one that was signed off', async () => {
    const element = await mount(
      '<iort-faq reviewed-by="Dr. Cole" reviewed-on="2024-03-05" reviewed-revision="0">',
    );
    await current(element);
    expect(hospitals(element)).to.equal('Dr. Cole reviewed this text on March 5, 2024.');
    await change(element, 'reviewed-revision', `0123456789ab\n ${element.revision} fedcba987654`);
    expect(hospitals(element)).to.equal('Dr. Cole reviewed this text on March 5, 2024.');
  });

  it('is for an earlier version if another revision was signed off', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-faq reviewed-by="Dr. Cole" reviewed-on="2024-03-05">');
    lines.length = 0;
    const { revision } = element;
    for (const other of ['0123456789ab', revision.slice(0, 6), `${revision}0`, `x${revision}`]) {
      await change(element, 'reviewed-revision', other);
      expect(hospitals(element)).to.equal(
        'Dr. Cole reviewed an earlier version of this text on March 5, 2024.',
      );
      if (other === '0123456789ab') expect(lines).to.deep.equal([]);
    }
  });

  for (const list of [
    'FIRST, SECOND',
    'FIRST;SECOND',
    'Revision FIRST and SECOND.',
    '(FIRST/SECOND)',
  ])
    it(`counts for each revision that it names, and for no other text: ${list}`, async () => {
      const named = [await mount('<iort-overview>'), await mount('<iort-side-effects>')];
      const [first, second] = named.map(({ revision }) => revision);
      const revisions = list.replace('FIRST', first!.toUpperCase()).replace('SECOND', second!);
      const attributes = `reviewed-by="Dr. Mora" reviewed-revision="${revisions}"`;
      for (const tag of ['iort-overview', 'iort-side-effects'])
        expect(hospitals(await mount(`<${tag} ${attributes}>`))).to.equal(
          'Dr. Mora reviewed this text.',
        );
      expect(review(await mount(`<iort-faq ${attributes}>`))).to.equal(unreviewed);
    });

  it('is for an earlier version if no revision is given; a console line names the current revision', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-overview reviewed-by="Dr. Cole">');
    expect(hospitals(element)).to.equal('Dr. Cole reviewed an earlier version of this text.');
    await mount('<iort-overview reviewed-by="Dr. Cole">');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] .*iort-overview/);
    expect(lines[0]).to.contain('reviewed-revision').and.to.contain(element.revision);
  });

  for (const [text, signedOff, shown] of [
    ['the English text', ['iort-faq', 'en'], ['iort-faq', 'es']],
    ['a translation', ['iort-faq', 'es'], ['iort-faq', 'en']],
    ['the text of another widget', ['iort-faq', 'en'], ['iort-overview', 'en']],
    ['a translation of another widget', ['iort-faq', 'es'], ['iort-overview', 'es']],
  ] as const)
    it(`is not shown, and a console line names the present revision, if only ${text} was signed off`, async () => {
      const mounted = async ([tag, lang]: readonly [string, string], attributes = '') => {
        const element = await mount(`<${tag} lang="${lang}" ${attributes}></${tag}>`);
        await shownIn(element, lang);
        return element;
      };
      const { revision } = await mounted(signedOff);
      const lines = consoleLines();
      const by = `reviewed-by="Dr. Ruiz" reviewed-on="2024-03-05" reviewed-revision="${revision}"`;
      const element = await mounted(shown, by);
      expect(review(element)).not.to.equal('').and.not.to.contain('Dr. Ruiz');
      expect(lines.join()).to.contain(`<${shown[0]} reviewed-by="Dr. Ruiz">`);
      expect(lines.join()).to.contain(element.revision);
      await change(element, 'reviewed-revision', `${revision} ${element.revision}`);
      expect(review(element)).to.contain('Dr. Ruiz');
    });

  it('needs no date', async () => {
    const element = await mount('<iort-faq reviewed-by=" Dr. Cole " reviewed-revision="0">');
    await current(element);
    expect(hospitals(element)).to.equal('Dr. Cole reviewed this text.');
  });

  it('may have today’s date', async () => {
    const lines = consoleLines();
    const today = new Date().toISOString().slice(0, 10);
    const element = await mount(
      `<iort-faq reviewed-by="Dr. Cole" reviewed-on="${today}" reviewed-revision="0">`,
    );
    expect(hospitals(element)).to.match(new RegExp(` on \\w+ \\d+, ${today.slice(0, 4)}\\.$`));
    expect(lines).to.deep.equal([]);
  });

  for (const date of [
    'yesterday',
    '2999-01-01',
    '2026-02-31',
    '2023-02-29',
    '2024-13-01',
    '2024-3-5',
    '20240305',
    '03/05/2024',
    '2024-03-05T10:00Z',
    '<i>2024-03-05</i>',
  ]) {
    it(`leaves out the date "${date}", with one console line`, async () => {
      const lines = consoleLines();
      const element = await mount(
        `<iort-faq reviewed-by="Dr. Cole" reviewed-revision="${editions.faq!.revision}">`,
      );
      await change(element, 'reviewed-on', date);
      expect(hospitals(element)).to.equal('Dr. Cole reviewed this text.');
      await change(element, 'reviewed-revision', '0');
      expect(hospitals(element)).to.equal('Dr. Cole reviewed an earlier version of this text.');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^\[iort-widgets\] .*iort-faq.*reviewed-on/);
      expect(lines[0]).to.contain(`"${date}"`);
    });
  }

  it('shows the given name as text, never as markup', async () => {
    const element = await mount('<iort-faq>');
    const name = '<img src=x onerror="window.broken = true"> & <b>Dr. Cole</b>';
    element.reviewedBy = name;
    await current(element);
    expect(hospitals(element)).to.equal(`${name} reviewed this text.`);
    expect(all(element, 'img, b')).to.deep.equal([]);
    expect('broken' in window).to.be.false;
  });

  it('disappears when reviewed-by is removed', async () => {
    const element = await mount('<iort-faq reviewed-by="Dr. Cole" reviewed-revision="0">');
    await change(element, 'reviewed-by', null);
    expect(review(element)).to.equal(unreviewed);
  });
});

describe('the revision', () => {
  for (const tag of tags) {
    it(`in “About this information” of <${tag}> is the revision of its text`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      expect(element.revision).to.match(/^[0-9a-f]{12}$/);
      expect(element.revision).to.equal(editions[tag.slice(5)]!.revision);
      expect(textOf(part(element, 'about'))).to.contain(
        `Revision of the text: ${element.revision}`,
      );
    });
  }

  it('differs between widgets', () => {
    expect(new Set(Object.values(editions).map(({ revision }) => revision)).size).to.equal(4);
  });

  it('does not depend on options', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const before = element.revision;
    await change(element, 'sections', 'cost');
    await change(element, 'heading-level', '4');
    await change(element, 'local-name', 'St. Mary');
    expect(element.revision).to.equal(before);
    expect(textOf(part(element, 'about'))).to.contain(before);
  });
});
