import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, change, consoleLines, headings, mount, part, textOf } from '../helpers.js';

/** Names of the sections that a widget shows, in order. */
const shown = (element: Element): string[] =>
  all(element, 'section').map(({ id }) => id.slice(element.localName.length + 1));

const overview = ['what', 'why', 'steps', 'cancers', 'weigh', 'talk'];

describe('sections', () => {
  it('are all shown if none is chosen', async () => {
    const lines = consoleLines();
    expect(shown(await mount('<iort-overview></iort-overview>'))).to.deep.equal(overview);
    expect(shown(await mount('<iort-overview sections=""></iort-overview>'))).to.eql(overview);
    expect(shown(await mount('<iort-overview sections=" "></iort-overview>'))).to.eql(overview);
    expect(lines).to.deep.equal([]);
  });

  it('are shown as chosen, in the given order, each with its heading', async () => {
    const element = await mount('<iort-overview sections="why what talk"></iort-overview>');
    expect(shown(element)).to.deep.equal(['why', 'what', 'talk']);
    for (const section of all(element, 'section')) {
      expect(section.firstElementChild!.localName).to.equal('h3');
    }
  });

  it('show no heading “What it is” right under the title', async () => {
    const element = await mount('<iort-overview sections="what weigh"></iort-overview>');
    expect(headings(element).map(textOf)).not.to.contain('What it is');
    expect(part(element, 'section').firstElementChild!.localName).not.to.match(/^h\d$/);
  });

  it('may be listed twice, and with any white space between the names', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-overview sections=" talk\n\tsteps talk "></iort-overview>');
    expect(shown(element)).to.deep.equal(['talk', 'steps']);
    expect(lines).to.deep.equal([]);
  });

  it('are shown even if other names are unknown, with one console line that lists the unknown and the known names', async () => {
    const lines = consoleLines();
    for (let times = 0; times < 2; times++) {
      const element = await mount(
        '<iort-overview sections="why costs Talk steps"></iort-overview>',
      );
      expect(shown(element)).to.deep.equal(['why', 'steps']);
    }
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] .*iort-overview/);
    for (const name of ['costs', 'Talk', ...overview]) expect(lines[0]).to.contain(name);
  });

  it('are all shown if no name is valid', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-overview sections="nope <b>x</b>"></iort-overview>');
    expect(shown(element)).to.deep.equal(overview);
    expect(lines).to.have.length(1);
  });

  it('change when the choice changes or is removed', async () => {
    const element = await mount('<iort-overview sections="what"></iort-overview>');
    await change(element, 'sections', 'talk steps');
    expect(shown(element)).to.deep.equal(['talk', 'steps']);
    await change(element, 'sections', null);
    expect(shown(element)).to.deep.equal(overview);
  });

  it('keep their text when they change places', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const said = new Map(all(element, 'section').map((one) => [one.id, textOf(one)]));
    await change(element, 'sections', overview.slice(1).toReversed().join(' '));
    for (const section of all(element, 'section')) {
      expect(textOf(section)).to.equal(said.get(section.id));
    }
  });
});

/** Names of the parts that a widget shows, in order. */
const parts = (element: Element): string[] =>
  all(element, '.part').map(({ id }) => id.slice(element.localName.length + 1));

const cancers = ['breast', 'rectum', 'pancreas', 'sarcoma', 'other'];

describe('parts of a section', () => {
  it('may be chosen without the others, in the given order, under the section’s heading', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-overview sections="what rectum talk breast">');
    expect(shown(element)).to.deep.equal(['what', 'cancers', 'talk']);
    expect(parts(element)).to.deep.equal(['rectum', 'breast']);
    expect(headings(element).map(textOf)).to.contain('IORT for your cancer');
    expect(lines).to.deep.equal([]);
  });

  it('are all shown if the section is chosen too', async () => {
    const element = await mount('<iort-overview sections="sarcoma cancers">');
    expect(parts(element)).to.deep.equal(cancers);
  });

  it('change when the choice changes, and the focus stays', async () => {
    const element = await mount('<iort-overview sections="cancers talk">');
    const field = all<HTMLInputElement>(element, '#own')[0]!;
    field.focus();
    await change(element, 'sections', 'pancreas talk');
    expect(parts(element)).to.deep.equal(['pancreas']);
    expect(element.shadowRoot!.activeElement).to.equal(field);
    await change(element, 'sections', 'cancers');
    expect(parts(element)).to.deep.equal(cancers);
  });

  it('are all shown if benefits and limits are chosen, but neither the section about cancers nor a part of it', async () => {
    const element = await mount('<iort-overview sections="weigh sarcoma">');
    expect(shown(element)).to.deep.equal(['weigh', 'cancers']);
    expect(parts(element)).to.deep.equal(['sarcoma']);
    await change(element, 'sections', 'weigh');
    expect(parts(element)).to.deep.equal(cancers);
  });
});

describe('whatever sections are chosen,', () => {
  it('the candidacy factors begin with “Only your care team can tell you if …”', async () => {
    for (const [sections, expected] of [
      ['questions', ['intro', 'questions']],
      ['change factors', ['intro', 'change', 'factors']],
      ['people intro', ['intro', 'people']],
    ] as const) {
      const element = await mount(
        `<iort-candidacy-factors sections="${sections}"></iort-candidacy-factors>`,
      );
      expect(shown(element)).to.deep.equal(expected);
      expect(textOf(part(element, 'paragraph'))).to.match(/^Only your care team can tell you if/);
    }
  });

  it('the FAQ says what IORT is before its questions', async () => {
    const element = await mount('<iort-faq sections="cost day"></iort-faq>');
    expect(shown(element)).to.deep.equal(['intro', 'cost', 'day']);
    expect(textOf(part(element, 'paragraph'))).to.match(/^IORT is radiation/);
  });

  it('the overview has the section about cancers if it has benefits and limits', async () => {
    const element = await mount('<iort-overview sections="talk weigh"></iort-overview>');
    expect(shown(element)).to.deep.equal(['talk', 'cancers', 'weigh']);
    await change(element, 'sections', 'weigh cancers');
    expect(shown(element)).to.deep.equal(['weigh', 'cancers']);
  });

  it('“About this information” is at the end', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-overview></iort-overview>');
    for (const sections of ['what', 'about', 'about talk', 'talk about what', 'nothing-such']) {
      await change(element, 'sections', sections);
      expect(part(element, 'root').lastElementChild).to.equal(part(element, 'about'));
      expect(all(element, '#iort-overview-about')).to.have.length(1);
    }
    expect(lines.join()).not.to.contain('about');
  });
});
