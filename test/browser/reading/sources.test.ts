import { expect } from '@open-wc/testing';
import { primarySource } from '../../../content/about.js';
import { glossary, type TermId } from '../../../content/glossary.js';
import { sources } from '../../../content/sources.js';
import type { Guidance } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { plain, termsIn } from '../../../tools/content/marks.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';
import '../../support/define.js';
import { axTree, press } from '../../support/commands.js';
import { afterThis, all, change, isShown, mount, tags, textOf, until } from '../helpers.js';
import {
  back,
  entries,
  entry,
  focused,
  marks,
  mountWithSources,
  sourcesControl,
  toggleSources,
} from './sources.js';

/** All nodes in a tree, text and comments too. */
function nodesIn(root: Node): string[] {
  const walker = document.createTreeWalker(root);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { nodeName, nodeValue } = walker.currentNode;
    // Lit names its comments anew for each template.
    found.push(nodeName === '#comment' ? nodeName : `${nodeName} ${nodeValue}`);
  }
  return found;
}

const squash = (text: string): string => text.replace(/\s+/g, '');

/** All passages of a topic, the explanations of its terms too. */
function passagesOf(name: string): Guidance[] {
  const said = topics.filter((topic) => topic.name === name).flatMap(passagesOfTopic);
  const terms = new Set(said.flatMap(({ text }) => termsIn(text)));
  return [...said, ...[...terms].map((term) => glossary[term as TermId]), ...primarySource];
}

/** What a topic says, with the addresses of the sources that readers are shown for it. */
const statements = (name: string) =>
  passagesOf(name).map(({ id, text, sources: ids = [] }) => ({
    id,
    text: squash(plain(text)),
    urls: ids.filter((key) => sources[key].readers === 'patients').map((key) => sources[key].url),
  }));

/** The words of a block up to a mark; of a question or table those of its label, below which its marks stand. */
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
    it(`is not shown in <${tag}> until it is asked for, and leaves no node behind`, async () => {
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

    it(`stands behind all that <${tag}> says with a source that readers are shown`, async () => {
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
        // A sentence may stand in more than one place.
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

    it(`leads in <${tag}> to publisher, title, year, address and kind, and back where it is named`, async () => {
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

  it('counts for one widget of the page', async () => {
    const first = await mount('<iort-overview></iort-overview><iort-faq></iort-faq>');
    await toggleSources(first);
    expect(marks(first)).not.to.be.empty;
    expect(marks(first.nextElementSibling!)).to.be.empty;
  });

  it('says what the numbers are, once they are there', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const status = () => all(element, '.about > [aria-live]')[0]!;
    const there = status();
    expect(textOf(there)).to.equal('');
    await toggleSources(element);
    expect(textOf(there)).to.match(/^Numbers now follow/);
    expect(status() === there, 'or screen readers would not say it').to.equal(true);
    expect(sourcesControl(element).isConnected).to.equal(true);
  });

  it('does not move the control under the reader', async () => {
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

  it('does not move it in a box that scrolls', async () => {
    const element = await mount(
      '<iort-overview style="height: 300px; overflow: auto"></iort-overview>',
    );
    sourcesControl(element).scrollIntoView({ block: 'center' });
    const before = sourcesControl(element).getBoundingClientRect().top;
    await toggleSources(element);
    expect(Math.abs(sourcesControl(element).getBoundingClientRect().top - before)).to.be.below(2);
  });
});

describe('from a statement to its source and back', () => {
  it('goes by keyboard, and the page’s address stays', async () => {
    const element = await mountWithSources('<iort-overview></iort-overview>');
    const address = location.href;
    const { length } = history;
    const mark = marks(element, 1)[2]!;
    mark.focus();
    await press('Enter');
    await until(() => focused(element) === entry(element, 1), 'the source has the focus');
    expect(all<HTMLDetailsElement>(element, '#iort-overview-about')[0]!.open).to.equal(true);
    const { top, bottom } = entry(element, 1).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'it can be seen').to.equal(true);
    expect(getComputedStyle(entry(element, 1)).outlineStyle).to.equal('solid');
    await press('Tab');
    expect((focused(element) as HTMLAnchorElement).href).to.match(/cancer\.org/);
    await press('Tab');
    expect(focused(element)).to.equal(back(element, 1));
    await press('Enter');
    await until(() => focused(element) === mark, 'the statement has the focus again');
    const box = mark.getBoundingClientRect();
    expect(box.top >= 0 && box.bottom <= innerHeight, 'it can be seen').to.equal(true);
    expect(getComputedStyle(mark).outlineStyle).to.equal('solid');
    expect([location.href, history.length]).to.deep.equal([address, length]);
  });

  it('leads back to the mark that was followed, of several of one source', async () => {
    const element = await mountWithSources('<iort-faq open="all"></iort-faq>');
    const of = marks(element, 1);
    expect(of.length).to.be.above(5);
    for (const mark of [of[4]!, of[0]!, of.at(-1)!]) {
      mark.click();
      expect(focused(element) === entry(element, 1)).to.equal(true);
      back(element, 1).click();
      expect(focused(element) === mark).to.equal(true);
    }
  });

  it('leads a reader who came from the list to the first place', async () => {
    const element = await mountWithSources('<iort-faq open="about"></iort-faq>');
    const number = Number(marks(element)[0]!.dataset['source']);
    back(element, number).click();
    expect(focused(element) === marks(element, number)[0]).to.equal(true);
  });

  it('opens again what was closed meanwhile: an answer, the explanation of a term', async () => {
    const element = await mountWithSources('<iort-faq></iort-faq>');
    const answer = all<HTMLDetailsElement>(element, '#iort-faq-how-long')[0]!;
    const term = all(element, '.term')[0]!;
    term.click();
    const note = all(element, `.note[data-term="${term.dataset['opens']}"]`)[0]!;
    answer.open = true;
    for (const [holder, close] of [
      [answer, () => (answer.open = false)],
      [note, () => term.click()],
    ] as const) {
      const mark = holder.querySelector<HTMLElement>('.mark')!;
      mark.click();
      close();
      back(element, Number(mark.dataset['source'])).click();
      expect(focused(element) === mark).to.equal(true);
      expect(isShown(mark)).to.equal(true);
    }
    expect(term.getAttribute('aria-expanded')).to.equal('true');
  });

  it('leaves a link that is to open in another tab to the browser, where it leads to the list', async () => {
    const element = await mountWithSources('<iort-faq></iort-faq>');
    const [mark] = marks(element);
    expect(mark!.getAttribute('href')).to.equal('#iort-faq-about');
    let isOurs: boolean | undefined;
    const look = (event: Event) => {
      isOurs = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', look);
    afterThis(() => document.removeEventListener('click', look));
    const click = { bubbles: true, composed: true, cancelable: true };
    mark!.dispatchEvent(new MouseEvent('click', { ...click, ctrlKey: true }));
    expect(isOurs).to.equal(false);
    expect(focused(element)).to.equal(null);
    mark!.dispatchEvent(new MouseEvent('click', click));
    expect(isOurs).to.equal(true);
  });
});

describe('the numbers behind statements', () => {
  // The one driver that tells the accessibility tree.
  const itInChromium = /Chrome/.test(navigator.userAgent) ? it : it.skip;

  itInChromium('have names that say where they lead', async () => {
    const element = await mountWithSources('<iort-faq sections="cost"></iort-faq>');
    const links = (await axTree()).filter(({ role }) => role === 'link').map(({ name }) => name);
    expect(links).to.include('Source 1: American Cancer Society, 2025');
    // A source without a year.
    expect(links.some((name) => /^Source \d+: [^,]+$/.test(name))).to.equal(true);
    marks(element)[0]!.click();
    const buttons = (await axTree()).filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name))
      .to.include('Hide where each statement comes from')
      .and.to.include(`Back to the text from source ${marks(element)[0]!.dataset['source']}`);
  });

  it('are as large as a finger needs, in lines as high as before', async () => {
    const element = await mount('<iort-side-effects sections="help"></iort-side-effects>');
    // One line each, with room for the numbers.
    const heights = () => all(element, '[part~=help] li').map((item) => item.offsetHeight);
    const before = heights();
    await toggleSources(element);
    expect(heights().filter((height, index) => height !== before[index])).to.be.empty;
    for (const mark of marks(element).filter(isShown)) {
      const { width, height } = mark.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('run with the text from right to left, and their sources from left to right', async () => {
    const element = await mountWithSources(
      '<iort-overview lang="ar" open="about"></iort-overview>',
    );
    await until(() => textOf(sourcesControl(element)) === 'إخفاء مصدر كل معلومة');
    const [first, second] = marks(element);
    const [right, left] = [first!, second!].map((mark) => mark.getBoundingClientRect());
    expect(right!.left).to.be.above(left!.left);
    expect(getComputedStyle(first!).unicodeBidi).to.equal('isolate');
    expect(first!.getAttribute('aria-label')).to.match(/^المصدر 1: American Cancer Society، 2025$/);
    const kind = entry(element, 1).querySelector('p')!;
    expect([kind.lang, kind.dir, getComputedStyle(kind).direction]).to.deep.equal([
      'ar',
      'rtl',
      'rtl',
    ]);
    first!.click();
    back(element, 1).click();
    expect(focused(element) === first).to.equal(true);
  });

  it('stay when language, sections or headings change, and so does the focus', async () => {
    const element = await mountWithSources('<iort-candidacy-factors></iort-candidacy-factors>');
    const mark = () => marks(element, 1)[3]!;
    mark().focus();
    await change(element, 'lang', 'zh-Hans');
    await until(() => textOf(sourcesControl(element)) === '隐藏每条信息的来源');
    expect(focused(element) === mark()).to.equal(true);
    expect(mark().getAttribute('aria-label')).to.equal('来源 1：American Cancer Society，2025');
    await change(element, 'heading-level', '4');
    expect(focused(element) === mark()).to.equal(true);
    mark().click();
    await change(element, 'heading-level', '3');
    expect(focused(element) === entry(element, 1)).to.equal(true);
    back(element, 1).click();
    expect(focused(element) === mark()).to.equal(true);
    await change(element, 'sections', 'factors');
    expect(marks(element)).not.to.be.empty;
    await toggleSources(element);
    expect(marks(element)).to.be.empty;
  });

  it('leave questions as controls of their own', async () => {
    const element = await mountWithSources('<iort-candidacy-factors></iort-candidacy-factors>');
    const mark = all(element, '.choices .mark')[0]!;
    expect(mark.closest('label')).to.equal(null);
    mark.click();
    expect(all(element, ':checked')).to.be.empty;
  });
});
