import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { axTree, press } from '../../support/commands.js';
import { afterThis, all, change, isShown, mount, textOf, until } from '../helpers.js';
import {
  back,
  entry,
  focused,
  marks,
  mountWithSources,
  sourcesControl,
  toggleSources,
} from './sources.js';

describe('from a statement to its source and back', () => {
  it('a reader can go by keyboard, and the page’s address stays the same', async () => {
    const element = await mountWithSources('<iort-overview></iort-overview>');
    const address = location.href;
    const { length } = history;
    const mark = marks(element, 1)[2]!;
    mark.focus();
    await press('Enter');
    await until(() => focused(element) === entry(element, 1), 'the source has the focus');
    expect(all<HTMLDetailsElement>(element, '#iort-overview-about')[0]!.open).to.equal(true);
    const { top, bottom } = entry(element, 1).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'it is in the viewport').to.equal(true);
    expect(getComputedStyle(entry(element, 1)).outlineStyle).to.equal('solid');
    await press('Tab');
    expect((focused(element) as HTMLAnchorElement).href).to.match(/cancer\.org/);
    await press('Tab');
    expect(focused(element)).to.equal(back(element, 1));
    await press('Enter');
    await until(() => focused(element) === mark, 'the statement has the focus again');
    const box = mark.getBoundingClientRect();
    expect(box.top >= 0 && box.bottom <= innerHeight, 'it is in the viewport').to.equal(true);
    expect(getComputedStyle(mark).outlineStyle).to.equal('solid');
    expect([location.href, history.length]).to.deep.equal([address, length]);
  });

  it('the way back leads to the mark that the reader followed, if a source has several', async () => {
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

  it('the way back leads to the first mark if the reader followed none', async () => {
    const element = await mountWithSources('<iort-faq open="about"></iort-faq>');
    const number = Number(marks(element)[0]!.dataset['source']);
    back(element, number).click();
    expect(focused(element) === marks(element, number)[0]).to.equal(true);
  });

  it('the way back opens an answer or an explanation if it was closed meanwhile', async () => {
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

  it('a click that opens another tab is left to the browser; the link’s address is that of “About this information”', async () => {
    const element = await mountWithSources('<iort-faq></iort-faq>');
    const [mark] = marks(element);
    expect(mark!.getAttribute('href')).to.equal('#iort-faq-about');
    let isPrevented: boolean | undefined;
    const record = (event: Event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', record);
    afterThis(() => document.removeEventListener('click', record));
    const click = { bubbles: true, composed: true, cancelable: true };
    mark!.dispatchEvent(new MouseEvent('click', { ...click, ctrlKey: true }));
    expect(isPrevented).to.equal(false);
    expect(focused(element)).to.equal(null);
    mark!.dispatchEvent(new MouseEvent('click', click));
    expect(isPrevented).to.equal(true);
  });
});

describe('the numbers after statements', () => {
  // Only Chromium's driver can read the accessibility tree.
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

  it('are at least 24 pixels large, and don’t make the lines higher', async () => {
    const element = await mount('<iort-side-effects sections="help"></iort-side-effects>');
    // Each item of this section is one line, and has room for its numbers.
    const heights = () => all(element, '[part~=help] li').map((item) => item.offsetHeight);
    const before = heights();
    await toggleSources(element);
    expect(heights().filter((height, index) => height !== before[index])).to.be.empty;
    for (const mark of marks(element).filter(isShown)) {
      const { width, height } = mark.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('run from right to left in Arabic', async () => {
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

  it('stay when language, heading level or sections change, and keep the focus in the first two cases', async () => {
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

  it('are not part of the label of a question', async () => {
    const element = await mountWithSources('<iort-candidacy-factors></iort-candidacy-factors>');
    const mark = all(element, '.choices .mark')[0]!;
    expect(mark.closest('label')).to.equal(null);
    mark.click();
    expect(all(element, ':checked')).to.be.empty;
  });
});
