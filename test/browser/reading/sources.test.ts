import { expect } from '@open-wc/testing';
import { primarySource } from '../../../content/about.js';
import { glossary, type TermId } from '../../../content/glossary.js';
import { sources } from '../../../content/sources.js';
import type { Guidance } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { plain, termsIn } from '../../../tools/content/marks.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';
import '../../support/define.js';
import { all, isShown, mount, tags, textOf } from '../helpers.js';
import {
  back,
  entries,
  marks,
  mountWithSources,
  sourcesControl,
  toggleSources,
} from './sources.js';

/** The names and values of all nodes in a tree. */
function nodesIn(root: Node): string[] {
  const walker = document.createTreeWalker(root);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { nodeName, nodeValue } = walker.currentNode;
    // Leaves out the values of comments: those of Lit differ from template to template.
    found.push(nodeName === '#comment' ? nodeName : `${nodeName} ${nodeValue}`);
  }
  return found;
}

const squash = (text: string): string => text.replace(/\s+/g, '');

/** All passages of a topic, with the explanations of its terms and the passages about the primary source. */
function passagesOf(name: string): Guidance[] {
  const said = topics.filter((topic) => topic.name === name).flatMap(passagesOfTopic);
  const terms = new Set(said.flatMap(({ text }) => termsIn(text)));
  return [...said, ...[...terms].map((term) => glossary[term as TermId]), ...primarySource];
}

/** The passages of a topic, each with the addresses of its shown sources. */
const statements = (name: string) =>
  passagesOf(name).map(({ id, text, sources: ids = [] }) => ({
    id,
    text: squash(plain(text)),
    urls: ids.filter((key) => sources[key].readers === 'patients').map((key) => sources[key].url),
  }));

/**
 * The words of a block before a mark. If the mark is below a question or table, the words of the question's label or
 * the table's caption.
 */
function wordsBefore(mark: Element): string {
  const range = document.createRange();
  const label = mark.closest('.marks')?.previousElementSibling?.querySelector('span, caption');
  if (label) {
    range.selectNodeContents(label);
    const more = label.querySelector('small');
    if (more) range.setEndBefore(more);
    return squash(range.toString());
  }
  range.setStartBefore(mark.closest('p, li, td, th, caption, section')!);
  range.setEndBefore(mark);
  return squash(range.toString());
}

describe('where each statement comes from', () => {
  for (const tag of tags) {
    it(`is shown in <${tag}> only on request, and leaves no node behind when it is hidden again`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const before = nodesIn(element.shadowRoot!);
      expect([...marks(element), ...entries(element)]).to.be.empty;
      expect(textOf(sourcesControl(element))).to.equal('Show where each statement comes from');
      await toggleSources(element);
      expect(marks(element)).not.to.be.empty;
      expect(textOf(sourcesControl(element))).to.equal('Hide where each statement comes from');
      await toggleSources(element);
      expect(nodesIn(element.shadowRoot!)).to.deep.equal(before);
    });

    it(`is shown after each statement of <${tag}> that has a source for readers`, async () => {
      const element = await mountWithSources(`<${tag}></${tag}>`);
      const listed = entries(element).map((item) => item.querySelector('a')!.href);
      expect(entries(element).map((item) => textOf(item.querySelector('.number')))).to.deep.equal(
        listed.map((_url, place) => `[${place + 1}]`),
      );
      expect(new Set(listed).size).to.equal(listed.length);
      for (const { id, text, urls } of statements(tag.slice('iort-'.length))) {
        const expected = urls.map((url) => listed.indexOf(new URL(url).href) + 1);
        expected.sort((one, other) => one - other);
        const own = marks(element).filter((mark) => mark.dataset['of'] === id);
        // A sentence may be in more than one place.
        const [first] = own;
        const times = own.filter((mark) => mark.dataset['source'] === first?.dataset['source']);
        expect(
          own.map((mark) => Number(mark.dataset['source'])),
          id,
        ).to.deep.equal(times.flatMap(() => expected));
        if (urls.length > 0) expect(own, id).not.to.be.empty;
        for (const mark of times) {
          const before = wordsBefore(mark);
          expect(before.slice(-text.length), id).to.equal(text);
        }
        for (const mark of own) expect(textOf(mark)).to.equal(`[${mark.dataset['source']}]`);
      }
      const ids = new Set(statements(tag.slice('iort-'.length)).map(({ id }) => id));
      for (const mark of marks(element)) expect(ids).to.include(mark.dataset['of']);
    });

    it(`is listed in <${tag}> with publisher, title, year, address and kind of each source, and with a link back if the text has the number of the source`, async () => {
      const element = await mountWithSources(`<${tag} open="about"></${tag}>`);
      const known = Object.values(sources);
      for (const [place, item] of entries(element).entries()) {
        const { href } = item.querySelector('a')!;
        const source = known.find(({ url }) => new URL(url).href === href)!;
        expect(source.readers).to.equal('patients');
        expect(textOf(item)).to.contain(source.publisher).and.to.contain(source.title);
        if ('date' in source) expect(textOf(item)).to.contain(`(${source.date.slice(0, 4)})`);
        expect(isShown(item.querySelector('.address')!)).to.equal(true);
        expect(textOf(item.querySelector('.address'))).to.equal(source.url);
        expect(textOf(item.querySelector('p'))).to.match(
          /^(Expert guideline|Public agency|Society of doctors or scientists|Nonprofit group|Hospital or university|Study|Review of studies|Report on a few patients|Opinion of experts)( Back|$)/,
        );
        expect(Boolean(back(element, place + 1))).to.equal(marks(element, place + 1).length > 0);
      }
    });
  }

  it('is shown only in the widget whose control is pressed', async () => {
    const first = await mount('<iort-overview></iort-overview><iort-faq></iort-faq>');
    await toggleSources(first);
    expect(marks(first)).not.to.be.empty;
    expect(marks(first.nextElementSibling!)).to.be.empty;
  });
});

describe('the control that shows where each statement comes from', () => {
  it('announces what the numbers are once they are shown', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const status = () => all(element, '.about > [aria-live]')[0]!;
    const region = status();
    expect(textOf(region)).to.equal('');
    await toggleSources(element);
    expect(textOf(region)).to.match(/^Numbers now follow/);
    expect(status() === region, 'screen readers announce only an existing live region').to.equal(
      true,
    );
    expect(sourcesControl(element).isConnected).to.equal(true);
  });

  it('does not move when the reader presses it', async () => {
    const element = await mount('<iort-overview></iort-overview><p style="height: 200vh">.</p>');
    sourcesControl(element).scrollIntoView({ block: 'center' });
    const top = () => sourcesControl(element).getBoundingClientRect().top;
    const before = top();
    for (const isOn of [true, false]) {
      await toggleSources(element);
      expect(marks(element).length > 0).to.equal(isOn);
      expect(Math.abs(top() - before)).to.be.below(2);
    }
  });

  it('does not move in a scrolling box when the reader presses it', async () => {
    const element = await mount(
      '<iort-overview style="height: 300px; overflow: auto"></iort-overview>',
    );
    sourcesControl(element).scrollIntoView({ block: 'center' });
    const before = sourcesControl(element).getBoundingClientRect().top;
    await toggleSources(element);
    expect(Math.abs(sourcesControl(element).getBoundingClientRect().top - before)).to.be.below(2);
  });
});
