import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, isShown, settled, textOf, until } from '../helpers.js';
import {
  addOwn,
  button,
  listed,
  mountQuestions,
  status,
  refusePrint,
  stubPrint,
  tick,
} from './questions.js';
import { stubShare } from './sharing.js';

function stubClipboard(clipboard: Pick<Clipboard, 'writeText'> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  afterThis(() => delete (navigator as { clipboard?: unknown }).clipboard);
}

describe('taking the list of questions along', () => {
  it('offers the list to copy by hand if the browser has no clipboard', async () => {
    stubClipboard(undefined);
    const element = await mountQuestions();
    await tick(element, 0);
    await addOwn(element, 'Mine?');
    button(element, 'Copy my list').click();
    await until(() => all(element, '[part~=my-list] textarea').some(isShown));
    const text = all<HTMLTextAreaElement>(element, '[part~=my-list] textarea')[0]!;
    expect(text.value.split('\n')).to.have.length(2);
    expect(text.value).to.match(/\nMine\?$/);
  });

  it('copies each question on its own line, as plain text, and announces the copy', async () => {
    const copied: string[] = [];
    stubClipboard({ writeText: async (text) => void copied.push(text) });
    const element = await mountQuestions();
    await tick(element, 3);
    await tick(element, 0);
    await addOwn(element, 'Mine & <b>mine</b>?');
    button(element, 'Copy my list').click();
    const said = all(element, '[part~=my-list] .copy [aria-live]')[0]!;
    await until(() => textOf(said) === 'List copied.');
    expect(copied).to.deep.equal([listed(element).join('\n')]);
    expect(copied[0]).to.match(/^Why do you suggest IORT.+\n.+\nMine & <b>mine<\/b>\?$/);
  });

  it('shares each question on its own line, and says if sharing failed', async () => {
    const shared = stubShare(['sent', 'AbortError', 'NotAllowedError']);
    const element = await mountQuestions();
    await tick(element, 0);
    await addOwn(element, 'Mine?');
    const before = status(element);
    button(element, 'Share my list').click();
    button(element, 'Share my list').click();
    await settled(element);
    expect(shared.map(({ text }) => text)).to.deep.equal(Array(2).fill(listed(element).join('\n')));
    expect(status(element), 'closing the sheet is no failure').to.equal(before);
    button(element, 'Share my list').click();
    await until(() => status(element).startsWith('Sharing did not work here.'));
  });

  it('prints only a sheet with the list, and does not change the page', async () => {
    const element = await mountQuestions();
    await tick(element, 0);
    await addOwn(element, 'Mine <b>bold</b>?');
    const printed = stubPrint(element);
    const before = document.documentElement.outerHTML;
    button(element, 'Print my list').click();
    expect(printed).to.have.length(1);
    const [sheet] = printed as [Document];
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(sheet.documentElement.lang).to.equal('en');
    expect(textOf(sheet.querySelector('h1'))).to.match(/^My questions/);
    const questions = [...sheet.querySelectorAll('li')];
    expect(questions.map((item) => textOf(item.querySelector('bdi')))).to.deep.equal(
      listed(element),
    );
    expect(textOf(questions[1])).to.equal('Mine <b>bold</b>?');
    for (const item of questions) expect(item.querySelectorAll('.line')).to.have.length(3);
    expect(textOf(sheet.querySelector('h2'))).to.equal('More questions and notes');
  });

  it('prints lines to write on under each question', async () => {
    const element = await mountQuestions();
    await tick(element, 0);
    stubPrint(element);
    button(element, 'Print my list').click();
    const frame = all<HTMLIFrameElement>(element, 'iframe')[0]!;
    frame.hidden = false;
    const lines = [...frame.contentDocument!.querySelectorAll('li .line')];
    const heights = lines.map((line) => line.getBoundingClientRect().height);
    expect(heights).to.have.length(3);
    for (const height of heights) expect(height).to.be.at.least(30); // 8 mm
  });

  it('prints the sheet in the language and direction of the shown text, not of the element around the widget', async () => {
    const page = await fixture('<div lang="ar" dir="rtl"></div>');
    const element = await mountQuestions();
    page.append(element);
    await tick(element, 0);
    const printed = stubPrint(element);
    button(element, 'Print my list').click();
    const [sheet] = printed;
    expect([sheet!.documentElement.lang, sheet!.documentElement.dir]).to.deep.equal(['en', 'ltr']);
    expect(sheet!.title).to.match(/^My questions/);
  });

  it('leaves only one frame, which is hidden, however often a reader prints', async () => {
    const element = await mountQuestions();
    const printed = stubPrint(element);
    for (const index of [0, 1, 2]) {
      await tick(element, index);
      button(element, 'Print my list').click();
    }
    const frames = all(element, 'iframe');
    expect(frames).to.have.length(1);
    expect(isShown(frames[0]!)).to.equal(false);
    expect(printed[2]!.querySelectorAll('li')).to.have.length(3);
    expect(document.querySelectorAll('iframe')).to.be.empty;
  });

  it('shows a message if the browser refuses to print', async () => {
    const element = await mountQuestions();
    await tick(element, 0);
    refusePrint(element);
    button(element, 'Print my list').click();
    await settled(element);
    expect(status(element)).to.match(/did not work/);
  });
});
